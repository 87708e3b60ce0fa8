import { describe, expect, it } from 'vitest';
import { each, mentionsIn, SUBJECT } from '../support/engine';

describe('countries in Japanese', () => {
  each([
    '対[[米|united-states]]交渉のため訪[[米|united-states]]した。[[米|united-states]]高官と[[米|united-states]]議員、在[[米|united-states]]の企業',
    '[[米政府|united-states]]と[[豪政府|australia]]、[[米|united-states]][[豪|australia]]、[[日|japan]][[米|united-states]][[豪|australia]]の高官',
    '[[日|japan]]欧と[[日|japan]]韓の協議。訪[[日|japan]]した高官、対[[日|japan]]圧力',
    '25日[[米|united-states]]ワシントンで。同日[[米側|united-states]]は。先日豪雨があった。',
    '南米国家連合、中南米の国々、欧米企業、北米自動車株、欧米側',
    '[[アメリカ|united-states]]、ラテン・アメリカ、アメリカ大陸、バンク・オブ・アメリカ',
    '[[メキシコ合衆国|mexico]]。メキシコ湾とメキシコ市、ニュー・メキシコ',
    '日本語、日本酒、日本料理、日本農業新聞、日本医師会、全日本と[[日本|japan]]人、[[日本|japan]]車、[[日本|japan]]側',
    '中国語、中国地方、中国自動車道と[[中国|china]]産。[[北京|china]]は慎重で、北京で会った。北京ダック',
    '豪雨、富豪、豪華な豪ドル。[[オーストラリア|australia]]',
    '南ベトナムと[[ベトナム|vietnam]]、チリ・ソース、エビチリと[[チリ|chile]]',
    '[[米国|united-states]][[中国|china]]、[[米|united-states]][[中|china]]関係、欧米中心、対[[中|china]]、反対中、訪[[米|united-states]]中の首相',
  ]);
});

describe('people in Japanese', () => {
  each([
    '[[フロマン米通商代表部代表|michael-froman]]と[[甘利経済再生担当大臣|akira-amari]]が会った。',
    '[[フロマン米通商代表部（ＵＳＴＲ）代表|michael-froman]]、[[フロマンＵＳＴＲ代表|michael-froman]]、[[マイケル・フロマンUSTR代表|michael-froman]]',
    '[[甘利ＴＰＰ相|akira-amari]]、[[甘利明ＴＰＰ担当相|akira-amari]]、[[甘利・経済再生担当相|akira-amari]]',
    '[[甘利明|akira-amari]]氏は甘利山に登り、[[甘利氏|akira-amari]]は戻った。',
    '[[安倍晋三首相|shinzo-abe]]は安倍川を渡り、安倍川餅を食べた。[[安倍|shinzo-abe]]氏は',
    '[[オバマ米大統領|barack-obama]]とミシェル・オバマ夫人、オバマケア',
    '[[クレイグ・ソーン|craig-thorn]]氏と[[タミー・オーバービー|tami-overby]]氏、[[ユーラシア・グループ|eurasia-group]]',
  ]);
});

describe('full-width letters around Japanese labels', () => {
  it('count as ordinary ones', () => {
    expect(mentionsIn('ＴＰＰは膠着状態', SUBJECT).map(({ concept }) => concept)).toEqual([
      'tpp',
      'deadlock',
    ]);
    expect(mentionsIn('２５日米政府は', SUBJECT).map(({ concept }) => concept)).toEqual([
      'united-states',
    ]);
    expect(mentionsIn('Ｇ２０閣僚会合と関税', SUBJECT).map(({ concept }) => concept)).toEqual([
      'tariffs',
    ]);
  });
});

describe('goods in Japanese', () => {
  each([
    '[[日豪経済連携協定（ＥＰＡ）|bilateral-deal]]と[[農産物重要５品目|sacred-products]]',
    '[[コメ|rice]]、[[麦|wheat]]、[[牛・豚肉|beef-and-pork]]、[[乳製品|dairy]]、[[甘味資源作物|sugar]]の[[重要5項目|sacred-products]]',
    '[[米|rice]]、[[麦|wheat]]の[[関税|tariffs]]。[[小麦|wheat]]と大麦の[[関税|tariffs]]。麦茶、麦畑、ビール麦芽の輸入',
    '[[米価|rice]]は下がり、[[輸入米|rice]]が増える。中南米価格',
    'トヨタ自動車と日本自動車工業会、全米自動車労組、中国自動車道は、[[自動車|automotive-trade]]の[[関税|tariffs]]を',
    '全米豚肉生産者協議会は[[豚肉|beef-and-pork]]の[[関税|tariffs]]を、米国食肉輸出連合会は[[牛肉|beef-and-pork]]の[[関税|tariffs]]を',
    '関税局と関税同盟、知財高裁、投資環境、労働環境、[[農業|agriculture?]]委員会',
    '[[米農業団体|us-farm-groups]]と[[米国の農業団体|us-farm-groups]]。国内の[[農業|agriculture]]団体',
  ]);
});

describe('the talks in Japanese', () => {
  each([
    '[[TPP|tpp]]交渉は[[膠着状態|deadlock]]で、[[突破口|breakthrough]]は開けなかった。昨年の[[交渉期限|deadline]]は過ぎた。',
    '[[TPP|tpp]]の[[交渉会合|negotiating-rounds]]と[[閣僚会合|negotiating-rounds]]。[[TPP|tpp]]は年内妥結の[[期限|deadline]]を守れなかった。',
    '[[日米共同声明|joint-statement]]は二国間の課題で[[前進する道筋|path-forward]]を特定した。',
    '[[関税|tariffs]]の協議は[[暗礁|deadlock]]に乗り上げ、[[TPP|tpp]]は[[行き詰まった|deadlock]]。',
    '[[日|japan]][[米|united-states]]閣僚会合と[[TPP|tpp]]',
    '食品の賞味期限、期限付き、著作権の保護期限と[[関税|tariffs]]',
    '北朝鮮との協議で拉致問題の突破口を探る。政局は膠着状態が続く。予算の交渉期限。復興への道筋をつけた。',
    '来年の[[TPP|tpp]]の交渉期限。12カ国の共同声明と[[TPP|tpp]]。',
    'ドーハの膠着状態と[[関税|tariffs]]。[[TPP|tpp]]について、技術のブレークスルー。日中共同声明',
  ]);
});
