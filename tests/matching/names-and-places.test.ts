import { describe } from 'vitest';
import { each } from './support/engine';

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
