import { describe, expect, it } from 'vitest';
import { each, lexicon, matcher, mentionsIn, pack, SUBJECT } from '../support/engine';

describe('Spanish', () => {
  each([
    'El [[Acuerdo de Asociación Transpacífico|tpp]] ([[TPP|tpp]]) incluye a [[Chile|chile]], [[Perú|peru]], [[México|mexico]] y [[Nueva Zelanda|new-zealand]].',
    'La [[Asociación\nTranspacífico|tpp]] y el [[Acuerdo Transpacífico|tpp]]; el [[Tratado de Asociación Trans-Pacífico|tpp]]',
    'la industria [[estadounidense|united-states]], los productores [[japoneses|japan]] y la presidenta [[chilena|chile]]',
    'los [[aranceles|tariffs]] de [[EE.UU.|united-states]] y [[EE. UU.|united-states]]; [[EEUU|united-states]] insiste',
    '[[Propiedad intelectual|intellectual-property]], [[propiedad\nintelectual|intellectual-property]] y [[medio ambiente|environment]]',
    'el [[presidente Obama|barack-obama]], el [[primer ministro Shinzo Abe|shinzo-abe]] y la [[Casa Blanca|white-house]]',
    'la economía [[china|china]] de los últimos años y el gobierno [[chino|china]] que no firma',
    'el [[acceso a mercados|market-access]] y las [[barreras no arancelarias|nontariff-barriers]] del [[sector automotriz|automotive-trade]]',
    'exportaciones de [[arroz|rice]], [[trigo|wheat]], [[azúcar|sugar]] y [[productos lácteos|dairy]]',
    'la [[ratificación|ratification]] por el [[Congreso de Estados Unidos|us-congress]]',
  ]);
});

describe('French', () => {
  each([
    'Le [[Partenariat transpacifique|tpp]] ([[PTP|tpp]]) réunit les [[États-Unis|united-states]], le [[Japon|japan]], la [[Nouvelle-Zélande|new-zealand]] et le [[Chili|chile]].',
    'les [[Etats-Unis|united-states]], le [[Pérou|peru]], la [[Malaisie|malaysia]], [[Singapour|singapore]] et le [[Mexique|mexico]]',
    'les producteurs [[canadiens|canada]] et le marché [[américain|united-states]] dans les accords',
    'les [[droits de douane|tariffs]] sur les [[produits laitiers|dairy]] et l’[[accès au marché|market-access]] des [[produits agricoles|agriculture]]',
    'la [[propriété intellectuelle|intellectual-property]] et les [[marchés publics|government-procurement]]',
    'la [[Maison-Blanche|white-house]] et le [[président Obama|barack-obama]]',
  ]);

  it('chili is no country in English', () => {
    expect(mentionsIn('Chili with beans and the best chili of the town', SUBJECT)).toEqual([]);
  });
});

describe('Japanese', () => {
  each([
    '[[環太平洋連携協定|tpp]]（[[TPP|tpp]]）の交渉で、[[日本|japan]]と[[米国|united-states]]は[[コメ|rice]]の[[関税|tariffs]]をめぐり対立した。',
    '[[環太平洋パートナーシップ協定|tpp]]と[[ＴＰＰ|tpp]]交渉',
    '[[安倍首相|shinzo-abe]]と[[オバマ大統領|barack-obama]]、[[甘利明|akira-amari]]氏と[[フロマン通商代表|michael-froman]]',
    '[[日|japan]][[米|united-states]]協議、[[ニュージーランド|new-zealand]]、[[カナダ|canada]]、[[チリ|chile]]、[[ペルー|peru]]、[[ベトナム|vietnam]]',
    'チリソースとコメントとカナダドル、日本経済新聞、東日本大震災',
    '[[農産物|agriculture]]の[[市場アクセス|market-access]]、[[牛肉|beef-and-pork]]や[[豚肉|beef-and-pork]]、[[乳製品|dairy]]、[[砂糖|sugar]]の輸入と[[自動車|automotive-trade]]',
    '[[重要5品目|sacred-products]]の[[関税撤廃|tariffs]]と[[非関税障壁|nontariff-barriers]]、[[知的財産|intellectual-property]]、[[政府調達|government-procurement]]',
    '[[ホワイトハウス|white-house]]、[[米通商代表部|ustr]]、[[米議会|us-congress]]、[[オバマ政権|obama-administration]]',
    '[[安倍|shinzo-abe]]氏は安倍昭恵さんと訪[[米|united-states]]した。[[安倍首相|shinzo-abe]]は',
  ]);
});

describe('Vietnamese', () => {
  each([
    '[[Hiệp định Đối tác xuyên Thái Bình Dương|tpp]] ([[TPP|tpp]]) gồm [[Việt Nam|vietnam]], [[Nhật Bản|japan]], [[Hoa Kỳ|united-states]] và [[Úc|australia]].',
    '[[Mỹ|united-states]] và [[Nhật|japan]] đàm phán về [[thuế quan|tariffs]] và [[tiếp cận thị trường|market-access]]',
    '[[sở hữu trí tuệ|intellectual-property]], [[mua sắm chính phủ|government-procurement]] và [[ô tô|automotive-trade]]',
    '[[Tổng thống Obama|barack-obama]], [[Thủ tướng Abe|shinzo-abe]], [[Nhà Trắng|white-house]], [[Quốc hội Mỹ|us-congress]]',
    'châu Mỹ, Bắc Mỹ, mỹ phẩm và sinh nhật',
  ]);

  it('labels need their accents: My and Uc are no countries', () => {
    expect(mentionsIn('My dog. Uc. Viet. Nhat', SUBJECT)).toEqual([]);
  });
});

describe('labels', () => {
  it('exist for every concept in English', () => {
    expect(
      pack.concepts.filter(({ id }) => !pack.labels['en']?.[id]?.prefLabel).map(({ id }) => id),
    ).toEqual([]);
  });

  it.each(['ja', 'es', 'fr', 'vi'])(
    'exist in %s for the pact, the countries, officials, institutions and goods',
    (language) => {
      const wanted = pack.concepts
        .filter(
          ({ id, type }) =>
            type === 'country' ||
            [
              'tpp',
              'ustr',
              'white-house',
              'us-congress',
              'agriculture',
              'rice',
              'dairy',
              'sugar',
              'wheat',
              'beef-and-pork',
              'automotive-trade',
              'tariffs',
            ].includes(id),
        )
        .map(({ id }) => id);
      expect(wanted.filter((id) => !pack.labels[language]?.[id]?.prefLabel)).toEqual([]);
    },
  );

  it('name concepts that the pack has', () => {
    const known = new Set(pack.concepts.map(({ id }) => id));
    expect(
      Object.values(pack.labels)
        .flatMap((file) => Object.keys(file))
        .filter((id) => !known.has(id)),
    ).toEqual([]);
  });

  it('survive JSON: the lexicon stands inside a script', () => {
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
    expect(matcher.scan('Japan').candidates).toHaveLength(1);
  });
});
