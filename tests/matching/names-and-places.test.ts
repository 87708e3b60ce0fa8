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
