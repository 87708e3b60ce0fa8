import { describe } from 'vitest';
import { each } from '../support/engine';

describe('nothing is marked inside the name of an organisation', () => {
  each([
    'The [[U.S.|united-states?]] Meat Export Federation spoke, and so did the Japanese Automobile Manufacturers Association.',
    'the U.S. Meat Export Federation',
    'the Japanese Automobile Manufacturers Association',
    '全米豚肉生産者協議会は、日本自動車工業会と話した。',
    'The Washington Post, the Tokyo Stock Exchange, the Bank of Japan and Beef Products Inc. said so.',
    '日本経済新聞によると、日本銀行と東京証券取引所は静観した。',
    'the National Pork Producers Council, the USA Rice Federation and the American Sugar Alliance want [[pork|beef-and-pork]] and [[rice|rice]] [[tariffs|tariffs]] cut',
    'The [[U.S. Chamber of Commerce|us-chamber-of-commerce]] and the [[Eurasia Group|eurasia-group]] are known.',
    'the National Association of [[Manufacturers|automotive-trade?]] met [[Japanese|japan]] [[automakers|automotive-trade]] in the Federation of Mexican Farmers’ hall',
    '[[Japan|japan]]’s [[Agriculture|agriculture?]] Ministry and the [[U.S. Congress|us-congress]]',
    '日本養豚協会、米国食肉輸出連合会、全国肉牛事業協同組合、[[日本|japan]]の[[牛肉|beef-and-pork]]市場',
    'la Asociación de Exportadores de Chile y la Federación Mexicana de Arroz hablaron; [[Chile|chile]] calló',
    '[[日|japan]][[米|united-states]]協議会合で[[関税|tariffs]]を話した。',
  ]);
});

describe('capitals are marked where they act, not where they are places', () => {
  each([
    'The gap between [[Washington|united-states]] and [[Tokyo|japan]] is wider than that between [[Ottawa|canada]] and [[Wellington|new-zealand]].',
    'Mexico City is where the talks were held.',
    'TOKYO — [[Japan|japan]] said no.',
    '[[Tokyo|japan]] refused; [[Ottawa|canada]], [[Canberra|australia]], [[Hanoi|vietnam]] and [[Kuala Lumpur|malaysia]] agreed.',
    'They met in Tokyo, flew to Washington and returned from Wellington. Talks in Mexico City failed.',
    'WASHINGTON, April 24 (Reuters) - [[Obama|barack-obama]] spoke.',
    '[[Mexico City|mexico]] wants more; [[Lima|peru]] agreed; [[Santiago|chile]] said no.',
    'pressure from [[Washington|united-states]] on [[Tokyo|japan]]; [[Tokyo|japan]]’s offer to [[Canberra|australia]]',
    '1-1 Kasumigaseki, Chiyoda-ku, Tokyo 100-0013',
    '[[Tokio|japan]] y [[Washington|united-states]] negocian; se reunieron en Tokio.',
    '[[Tokyo|japan]] refuse et [[Washington|united-states]] insiste ; ils se sont vus à Tokyo.',
    '[[ワシントン|united-states]]は譲歩を求め、[[東京|japan?]]で会合を開いた。',
    '[[Tokyo|japan]] từ chối; họ họp tại Tokyo.',
    '[[Bandar Seri Begawan|brunei]] has said little. The ministers met in Bandar Seri Begawan.',
  ]);
});

describe('more names of organisations', () => {
  each([
    'The American Farm Bureau Federation and the Australian Dairy Farmers’ Federation welcomed it.',
    'The Sugar Association, Rice Millers’ Association and the Wheat Export Council wrote.',
    'the Japan Business Federation (Keidanren), the Japan Chamber of Commerce and Industry and the New York Times',
    'the Canadian Broadcasting Corp., the Mexican Stock Exchange, Vietnam Airlines and the China Daily',
    'the Singapore Institute of International Affairs and the Institute for Japan Studies',
    'The [[U.S.|united-states]] Department of Agriculture and the [[Japanese|japan]] Foreign Ministry; the [[Peruvian|peru]] Senate',
    '[[Japan|japan]] Trade Minister Motegi met [[Canadian|canada]] Prime Minister Harper and [[Mexican|mexico]] President Peña Nieto.',
    '[[Canada|canada]] and Air Canada; [[Mexico|mexico]] and the Bank of Mexico',
    '[[自動車|automotive-trade]]の[[関税|tariffs]]。日本自動車販売協会連合会、全日本自動車産業労働組合総連合会',
    '北海道農業協同組合中央会、JAグループ、日本養鶏協会、ホクレン農業協同組合連合会',
    'la Asociación Mexicana de la Industria Automotriz, el Banco de México, la Sociedad Nacional de Agricultura',
    'Hiệp hội Lương thực Việt Nam, Ngân hàng Nhà nước Việt Nam và [[Việt Nam|vietnam]]',
  ]);
});

describe('more capitals', () => {
  each([
    'The row pits [[Hanoi|vietnam]] against [[Kuala Lumpur|malaysia]], and [[Mexico City|mexico]] sides with neither.',
    'Officials in [[Ottawa|canada?]] said [[Ottawa|canada]]’s position had not changed.',
    'The minister left Canberra on Monday and arrived in Santiago.',
    '(WELLINGTON) Ministers met.',
    'By [[Tokyo|japan]]’s reckoning, [[Washington|united-states]]’s demands go too far.',
    'Relations between [[Canberra|australia]] and [[Beijing|china]] are cool.',
    'He was born in Lima, Ohio, and works in Wellington, Florida.',
    '[[ワシントン|united-states]]の思惑と[[北京|china]]の反発。ワシントンで会談した。ワシントン条約',
    '[[Washington|united-states]] muốn [[Tokyo|japan]] nhượng bộ; cuộc họp ở Washington kết thúc.',
    'The Tokyo round of talks, Tokyo time, and Tokyo stocks fell.',
  ]);
});

describe('still more names of organisations', () => {
  each([
    'Tim Groser told the New Zealand Herald and the Wall Street Journal that [[New Zealand|new-zealand]] would wait.',
    'Members of the Dairy Companies Association of New Zealand flew to Maui.',
    'A study by the Peterson Institute says [[Japan|japan]] and [[Vietnam|vietnam]] gain most.',
    'The Advanced Automotive Battery Coalition; the Alliance of Automobile Manufacturers; the American Automotive Policy Council',
    '[[U.S.|united-states]] Wheat Associates and the American Soybean Association',
    '[[Japan|japan]]’s Cabinet Office, the [[Japanese|japan]] Diet and the [[Vietnamese|vietnam]] Communist Party',
    'the Mexico City Stock Exchange and the Bolsa Mexicana de Valores',
    'Cargill, Tyson Foods Inc. and Smithfield export [[pork|beef-and-pork]].',
    '[[American|united-states?]] Farm Bureau Federation president Bob Stallman wants [[tariffs|tariffs]] on [[rice|rice]] to go.',
    'The University of Tokyo, Wellington’s Victoria University, the Australian National University',
    'Tokyo Electric Power Co. and the Tokyo Metropolitan Government',
    '日本経団連、日本商工会議所、全国農業協同組合中央会（JA全中）、日本医師会',
  ]);
});

describe('still more capitals', () => {
  each([
    '[[Japan|japan]] and the [[U.S.|united-states]] met in Tokyo, and [[Tokyo|japan]] gave little.',
    'Talks between [[Tokyo|japan]] and [[Washington|united-states]] resume in Washington on Monday.',
    '[[Washington|united-states]] wants [[Tokyo|japan]] to cut [[tariffs|tariffs]]. [[Tokyo|japan]], for its part, wants time.',
    'Protesters marched through Tokyo. A Tokyo court ruled. Tokyo-based firms',
    'a senior official in Washington; the mood in Canberra; sources in Ottawa',
    '[[Singapore|singapore]] hosted the talks; in [[Singapore|singapore]] they failed.',
    '[[Tokyo|japan]] has told [[Washington|united-states]] that [[Hanoi|vietnam]] and [[Canberra|australia]] agree.',
    '[[Washington|united-states]] demande à [[Tokyo|japan]] d’ouvrir son marché ; la réunion à Tokyo a échoué.',
    'Frustration at [[Tokyo|japan]]’s stance grew; pressure from [[Washington|united-states]] rose.',
    'Áp lực từ [[Washington|united-states]] tăng; họ rời Washington.',
    '[[Washington|united-states]] exige a [[Tokio|japan]] que abra su mercado.',
  ]);
});

describe('kept aside: more names of organisations', () => {
  each([
    'The National Cattlemen’s Beef Association, the International Dairy Foods Association and the U.S. Grains Council signed.',
    'The Wheat Growers Association of Australia and the Bank of Mexico declined; [[Mexico|mexico]] did not.',
    '日本乳業協会と全国農業協同組合連合会が反対した。',
    'The Japan Automobile Dealers Association, the New Zealand Meat Board and Sugar Foods Corp. wrote.',
    '[[Japanese|japan]] [[Agriculture|agriculture?]] Minister Hayashi met [[U.S.|united-states]] Senator Baucus.',
    '全米肉牛協会と米国乳製品輸出評議会は歓迎した。',
    '[[Japan|japan]] and the [[United States|united-states]] want the European Union to join Asian Development Bank talks.',
  ]);
});

describe('kept aside: more capitals', () => {
  each([
    'The distance between [[Tokyo|japan]] and [[Santiago|chile]] on fish is small, but that between [[Lima|peru]] and [[Hanoi|vietnam]] is not.',
    'The round was held in Kuala Lumpur; delegates left Hanoi for Lima.',
    'OTTAWA (CP) — The minister declined to comment.',
    'Tokyo, where the ministers met on Tuesday, was rainy.',
    'A demand by [[Tokyo|japan]] that [[Washington|united-states]] rejected',
    '600 17th Street NW, Washington, DC 20508',
    '[[Washington|united-states]] et [[Ottawa|canada]] s’opposent ; la réunion de Washington est finie.',
    '[[Ottawa|canada]] y [[Wellington|new-zealand]] rechazan la oferta; la reunión en Ottawa terminó.',
    '[[キャンベラ|australia]]は反発した。会合は東京で開かれた。',
  ]);
});

describe('nothing is marked in what is named after those who are in it', () => {
  each([
    'The Rice Producers of California wrote to [[Froman|michael-froman]]; [[rice|rice]] producers of California did not.',
    'a letter by the Wheat Growers of Kansas and the Beef Exporters of Queensland',
    'The Dairy Farmers of Canada oppose the pact. [[Dairy|dairy]] farmers of [[Canada|canada]] are not alone.',
    'Auto and Truck Manufacturers of America is one of the groups that wrote.',
    'The Sugar Producers of the Philippines sent observers.',
    'Farmers of [[Canada|canada]], the minister said, are safe; workers of [[Japan|japan]] are not.',
    '[[Rice|rice]] Producers of California Rally Against Pact',
  ]);
});

describe('nothing is marked in the name of a paper', () => {
  each([
    'Japan Today reported that the talks failed. [[Japan|japan]] today said it would cut [[tariffs|tariffs]].',
    'The paper Canada Today and the Malaysia Insider wrote about it.',
    'In [[Australia|australia]] today, farmers ask what Australia Today, a magazine, asked before.',
    'An editor of Vietnam Insider sat beside one of Singapore Today.',
    'Today [[Malaysia|malaysia]] signed. [[Canada|canada]] today is richer.',
    '[[Japan|japan]] Today Is a Different Country',
  ]);
});

describe('a conference that is named after its field is not the field', () => {
  each([
    '県農業会議の会長は反対した。[[農業|agriculture]]に関する会議だった。',
    '畜産会議と関税審議会が開かれた。[[関税|tariffs]]が議題だ。',
    '[[日|japan]][[米|united-states]]会議。[[日|japan]][[米|united-states]]首脳会議で[[関税|tariffs]]を話した。',
    '[[農業|agriculture]]会議場に集まった。',
    '市[[農業|agriculture]]委員会と[[農業|agriculture]]会議所を訪ねた。',
  ]);
});

describe('a capital from which or to which somebody travels is a place', () => {
  each([
    'From Tokyo, [[Obama|barack-obama]] flew to Seoul. From Ottawa to Canberra, ministers are nervous.',
    'After two days [[Froman|michael-froman]] left Tokyo for Hanoi.',
    '[[Obama|barack-obama]] left Washington on Tuesday for Tokyo, and they departed Ottawa for Lima.',
    '[[Froman|michael-froman]], en route to Tokyo from Washington, said so. A delegation bound for Canberra waited.',
    'The trip from Wellington to Lima takes a day. He returned home via Wellington.',
    'Demands from [[Tokyo|japan]] grew. He arrived with demands from [[Washington|united-states]].',
    'The proposal came from [[Tokyo|japan]]. He returned with an offer from [[Tokyo|japan]].',
    '[[Washington|united-states]] returned to the table; [[Tokyo|japan]] left the door open.',
    'From April, [[Tokyo|japan]] will cut duties. Leaving aside [[Tokyo|japan]], nobody objected.',
    'The text goes from [[Tokyo|japan]] to [[Washington|united-states]] for approval.',
    'Desde Tokio, [[Obama|barack-obama]] voló a Seúl. La presión de [[Washington|united-states]] sigue.',
    'Depuis Tokyo, [[Obama|barack-obama]] s’est envolé pour Séoul. Le ministre est parti pour Ottawa ; [[Ottawa|canada]] refuse.',
  ]);
});

describe('a commission or an authority is not the field that it watches', () => {
  each([
    'The Trade and Agriculture Commission advises; [[agriculture|agriculture]] is its field.',
    'The Canadian Dairy Commission sets prices for [[dairy products|dairy]] in [[Canada|canada]].',
    'The U.S. International Trade Commission studied [[tariffs|tariffs]].',
    'The Sugar Authority of Mexico spoke to [[Mexico|mexico]]’s authorities.',
    'The commission on [[agriculture|agriculture]] met. [[Japan|japan]]’s Fair Trade Commission agreed.',
    'The European Commission and [[Japan|japan]] talk; the Commission wants [[Japan|japan]] to cut [[tariffs|tariffs]].',
  ]);
});
