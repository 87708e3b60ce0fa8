import { describe, expect, it } from 'vitest';
import { each, pack } from '../support/engine';

describe('the twelve and China', () => {
  each([
    'Están [[Australia|australia]], [[Brunéi|brunei]], [[Canadá|canada]], [[Chile|chile]], [[Japón|japan]], [[Malasia|malaysia]], [[México|mexico]], [[Nueva Zelanda|new-zealand]], [[Perú|peru]], [[Singapur|singapore]], [[Estados Unidos|united-states]] y [[Vietnam|vietnam]]; no está [[China|china]].',
    'Sont là l’[[Australie|australia]], [[Brunei|brunei]], le [[Canada|canada]], le [[Chili|chile]], le [[Japon|japan]], la [[Malaisie|malaysia]], le [[Mexique|mexico]], la [[Nouvelle-Zélande|new-zealand]], le [[Pérou|peru]], [[Singapour|singapore]], les [[États-Unis|united-states]] et le [[Vietnam|vietnam]], mais pas la [[Chine|china]].',
    '[[オーストラリア|australia]]、[[ブルネイ|brunei]]、[[カナダ|canada]]、[[チリ|chile]]、[[日本|japan]]、[[マレーシア|malaysia]]、[[メキシコ|mexico]]、[[ニュージーランド|new-zealand]]、[[ペルー|peru]]、[[シンガポール|singapore]]、[[米国|united-states]]、[[ベトナム|vietnam]]の12カ国で、[[中国|china]]は入っていない。',
    'Có [[Úc|australia]], [[Brunei|brunei]], [[Canada|canada]], [[Chile|chile]], [[Nhật Bản|japan]], [[Malaysia|malaysia]], [[Mexico|mexico]], [[New Zealand|new-zealand]], [[Peru|peru]], [[Singapore|singapore]], [[Hoa Kỳ|united-states]] và [[Việt Nam|vietnam]]; không có [[Trung Quốc|china]].',
  ]);
});

describe('officials and offices', () => {
  each([
    'El [[representante comercial Michael Froman|michael-froman]] y el [[ministro Akira Amari|akira-amari]] hablaron; luego [[Froman|michael-froman]] informó al [[Congreso de Estados Unidos|us-congress]].',
    'Mientras [[Obama|barack-obama]] hablaba, el [[gobierno de Obama|obama-administration]] callaba; según [[Obama|barack-obama]], no. Selon [[Obama|barack-obama]], oui.',
    'la [[Oficina del Representante Comercial de Estados Unidos|ustr]], la [[Casa Blanca|white-house]] y el [[gobierno de Obama|obama-administration]]',
    'Le [[représentant américain au commerce Michael Froman|michael-froman]] et le [[ministre Akira Amari|akira-amari]] ; puis [[Amari|akira-amari]] a parlé.',
    'le [[Bureau du représentant américain au commerce|ustr]], la [[Maison Blanche|white-house]], le [[Congrès américain|us-congress]] et l’[[administration Obama|obama-administration]]',
    '[[フロマン米通商代表|michael-froman]]は[[甘利TPP相|akira-amari]]と会談し、[[甘利氏|akira-amari]]は[[安倍晋三首相|shinzo-abe]]に報告した。',
    '[[米通商代表部|ustr]]と[[ホワイトハウス|white-house]]、[[オバマ政権|obama-administration]]、[[米議会|us-congress]]',
    '[[Đại diện Thương mại Mỹ Michael Froman|michael-froman]] gặp [[Bộ trưởng Akira Amari|akira-amari]]; sau đó [[Froman|michael-froman]] về nước.',
    '[[Cơ quan Đại diện Thương mại Hoa Kỳ|ustr]], [[Nhà Trắng|white-house]], [[chính quyền Obama|obama-administration]] và [[Quốc hội Hoa Kỳ|us-congress]]',
  ]);
});

describe('farm and auto terms', () => {
  each([
    'el [[arroz|rice]], el [[trigo|wheat]], el [[azúcar|sugar]], los [[lácteos|dairy]] y la [[carne de vacuno|beef-and-pork]] pagan [[aranceles|tariffs]]; la [[industria automotriz|automotive-trade]]',
    'le [[riz|rice]], le [[blé|wheat]], le [[sucre|sugar]], les [[produits laitiers|dairy]] et le [[bœuf|beef-and-pork]] ; les [[droits de douane|tariffs]] et le [[marché automobile|automotive-trade]]',
    'le [[produit laitier|dairy]], et l’[[environnement|environment]] selon le texte ; le ministère de l’environnement dit non',
    '[[コメ|rice]]、[[小麦|wheat]]、[[砂糖|sugar]]、[[乳製品|dairy]]、[[牛肉|beef-and-pork]]の[[関税|tariffs]]と[[自動車|automotive-trade]]',
    '[[gạo|rice]], [[lúa mì|wheat]], [[sản phẩm sữa|dairy]] và [[thịt bò|beef-and-pork]] chịu [[thuế quan|tariffs]]; [[thị trường ô tô|automotive-trade]]',
    'las [[elecciones de medio término|midterm-elections]] de 2014',
    'les [[élections de mi-mandat|midterm-elections]] de 2014',
    '2014年の[[米中間選挙|midterm-elections]]と[[日豪EPA|bilateral-deal]]',
    '[[bầu cử giữa kỳ|midterm-elections]]; Phòng Thương mại Mỹ tại Việt Nam',
  ]);
});

it.each(['ja', 'es', 'fr', 'vi'])(
  '%s has labels for the pact, the countries, officials, offices, farm and auto terms',
  (language) => {
    const goods = [
      'agriculture',
      'sacred-products',
      'rice',
      'wheat',
      'beef-and-pork',
      'dairy',
      'sugar',
      'automotive-trade',
      'nontariff-barriers',
    ];
    const officials = ['barack-obama', 'shinzo-abe', 'michael-froman', 'akira-amari'];
    const offices = ['ustr', 'white-house', 'us-congress', 'obama-administration'];
    const wanted = [
      'tpp',
      'cptpp',
      'china',
      ...pack.manifest.parties,
      ...officials,
      ...offices,
      ...goods,
    ];
    expect(wanted.filter((id) => !pack.labels[language]?.[id])).toEqual([]);
  },
);
