import { describe } from 'vitest';
import { each } from '../support/engine';

describe('the five sacred categories, in one mark', () => {
  each([
    '[[Japan|japan]] wants to protect [[five agricultural produce categories|sacred-products]].',
    'the [[five key farm items|sacred-products]], “[[sacred” agricultural commodities|sacred-products]] and [[five politically sensitive products|sacred-products]]',
    '[[Japan|japan]]’s [[five sensitive farm categories|sacred-products]]: [[rice|rice]], [[wheat|wheat]], [[beef and pork|beef-and-pork]], [[dairy|dairy]] and [[sugar|sugar]]',
    'exempt [[five sensitive agricultural product areas|sacred-products]] from [[tariff elimination|tariffs]]',
    'the [[five “sacred” farm product groups|sacred-products]] and the [[five key agricultural product categories|sacred-products]]',
    'five farmers, five products of the talks, five key demands, six sectors',
    'protección de los [[cinco rubros agrícolas considerados sagrados|sacred-products]] por [[Japón|japan]]',
    'les [[cinq catégories de produits agricoles|sacred-products]] que le [[Japon|japan]] veut protéger',
    '[[コメ|rice]]など「[[重要5品目|sacred-products]]」と[[農産品重要五項目|sacred-products]]、[[農業の重要5分野|sacred-products]]',
    '[[năm mặt hàng nông sản nhạy cảm|sacred-products]] của [[Nhật Bản|japan]]',
  ]);
});

describe('small words', () => {
  each([
    'rules on [[government purchases|government-procurement]] and [[government purchase|government-procurement]] contracts',
    '[[cars|automotive-trade]] with engines from [[Mexico|mexico]] labeled [[Japanese|japan]] face [[tariffs|tariffs]]',
    'los productores de [[EE UU|united-states]] y los [[neocelandeses|new-zealand]]',
    '[[sữa|dairy]] và [[thịt bò|beef-and-pork]] chịu [[thuế quan|tariffs]] nhập khẩu',
    '[[麦|wheat]]の[[関税|tariffs]]、[[豪|australia]]との協定',
    'the telephone tariff and the hotel tariff; [[tariffs|tariffs]] on [[rice|rice]]',
    '[[Obama|barack-obama?]], Fukui is a town that likes the president.',
    '甘利山に登り、安倍川を渡り、日本酒を飲んだ。',
  ]);
});

describe('more ways to say the five categories', () => {
  each([
    'The [[five agricultural product categories|sacred-products]] [[Japan|japan]] calls “sacred” are [[rice|rice]], [[wheat|wheat]], [[beef and pork|beef-and-pork]], [[dairy|dairy]] and [[sugar|sugar]].',
    '[[Japan|japan]] has vowed to protect [[five “sacred” areas|sacred-products]] of [[agriculture|agriculture]].',
    '[[Japan|japan]]’s [[five sacred areas of agricultural production|sacred-products]]',
    'protect the [[five farm product categories|sacred-products]] it calls sacred',
    '[[five major agricultural products|sacred-products]]; [[five important agricultural items|sacred-products]]; key [[five farm products|sacred-products]]',
    'los [[cinco productos agrícolas sensibles|sacred-products]]; las [[cinco categorías de productos agrícolas|sacred-products]]; [[cinco productos agropecuarios clave|sacred-products]]',
    'les [[cinq produits agricoles sacrés|sacred-products]], les [[cinq produits sensibles|sacred-products]] et les [[cinq catégories agricoles sensibles|sacred-products]]',
    '[[農産物5項目|sacred-products]]と[[重要農産品5項目|sacred-products]]、[[農産物の重要５品目|sacred-products]]、[[聖域5品目|sacred-products]]',
    '[[5 mặt hàng nông sản nhạy cảm|sacred-products]], [[năm nhóm nông sản "nhạy cảm|sacred-products]]"',
  ]);
});

describe('more small words', () => {
  each([
    '[[government purchasing|government-procurement]], purchases by the government, [[public procurement|government-procurement]]',
    '[[cars|automotive-trade]] made in Ohio and labeled [[Japanese|japan]]',
    '[[EE UU|united-states]], [[EE. UU.|united-states]] y [[EEUU|united-states]] ante los ganaderos [[neocelandeses|new-zealand]]',
    '甘利山のツツジ、安倍川もち、日本酒の輸出',
    'phone tariffs, bus tariffs and the postal tariff; an [[import tariff|tariffs]]',
  ]);
});

describe('still more small words', () => {
  each([
    '[[Obama|barack-obama]] spoke. Obama, Fukui Prefecture, sells burgers; Obama City celebrates; Obama, [[Japan|japan?]], too.',
    '[[President Obama|barack-obama]] met [[Obama|barack-obama]]’s aides.',
  ]);
});

describe('kept aside: more ways to say the five categories', () => {
  each([
    '[[Japan|japan]] aims to shield its [[five key agricultural products|sacred-products]] from the [[tariff elimination|tariffs]].',
    '[[Tokyo|japan]] seeks exceptions for [[five “sensitive” farm produce items|sacred-products]].',
    '[[Japan|japan]]’s so-called [[sacred farm commodities|sacred-products]] and [[five important farm product items|sacred-products]]',
    'the first five products on display and five agricultural students',
    'los [[cinco productos agrícolas clave|sacred-products]] de [[Japón|japan]]',
    'les [[cinq produits agricoles sensibles|sacred-products]] du [[Japon|japan]]',
    '[[重要５品目|sacred-products]]の[[関税|tariffs]]を守る',
  ]);
});

describe('kept aside: more small words', () => {
  each([
    'the [[government-purchase|government-procurement]] chapter',
    'Made-in-[[Mexico|mexico?]] [[cars|automotive-trade]] sold as [[Japanese|japan]] escape the [[tariff|tariffs]]',
    'la leche [[neocelandesa|new-zealand]] y los [[EE UU|united-states]]',
    'the room tariff of a hotel, a phone tariff, a data tariff',
  ]);
});
