import { describe } from 'vitest';
import { each } from './support/engine';

describe('whole words', () => {
  each([
    '[[Japan|japan]] and [[Peru|peru]] agreed; Japanophiles and Perugia did not.',
    'The export price of licensed mice and avarice.',
    'Chinatown, Indochina and chinaware are not countries.',
    'Canadair flew; [[Canada|canada]] stayed.',
    'a TPPX and an XTPP are nothing.',
    '[[TPP|tpp]]-related, anti-[[TPP|tpp]], post-[[TPP|tpp]] and #[[TPP|tpp]] are; #StopTPP is not.',
    'Obamatrade, Obamacare, Abenomics and Reaganomics are no people.',
    '([[Japan|japan]]), “[[Japan|japan]]”, [[Japan|japan]]/[[Chile|chile]] and [[Japan|japan]]—[[Chile|chile]].',
    'country=[[Chile|chile]]; city=Lima; {[[Peru|peru]]}',
    'a_TPP_b is a variable; _[[TPP|tpp]]_ is set in italics.',
    'See https://example.org/japan/tpp-TPP-Japan.html and www.Japan.example or japan@TPP.org.',
    'Read more at tppinfo.org/Japan or TPP.com',
    'http://www.example.com/news/2016-11-22/some-very-long-name-of-a-page-that-goes-on-and-on/tpp-dies-asian-nations-salute-their-new-leader-china',
    'End of [[Japan|japan]].Then a missing space.',
  ]);
});

describe('the longest label wins', () => {
  each([
    'the [[Office of the U.S. Trade Representative|ustr]] and the [[U.S. Trade Representative|ustr]]',
    '[[U.S. Trade Representative Michael Froman|michael-froman]] of the [[United States|united-states]]',
    '[[USTR Michael Froman|michael-froman]] spoke for the [[USTR|ustr]]',
    'the [[Washington International Trade Association|wita]] in Washington',
    'the [[U.S. Chamber of Commerce|us-chamber-of-commerce]] and the [[U.S. Congress|us-congress]]',
    'the [[Comprehensive and Progressive Agreement for Trans-Pacific Partnership|cptpp]] ([[CPTPP|cptpp]])',
    'the [[Trans-Pacific Partnership Agreement|tpp]] ([[TPPA|tpp]])',
    'the [[five “sacred” farm product categories|sacred-products]]: [[beef and pork|beef-and-pork]] and [[dairy products|dairy]]',
    '[[nontariff barriers|nontariff-barriers]] and [[tariffs|tariffs]]',
    'The [[Obama administration|obama-administration]] and [[President Barack Obama|barack-obama]]',
  ]);
});

describe('possessives and plurals', () => {
  each(
    [
      "[[Japan|japan]]’s and [[Japan|japan]]'s [[tariffs|tariffs]]; the [[United States|united-states]]’ [[tariff|tariffs]]",
      "the [[US|united-states]]' [[automakers|automotive-trade]] and the [[US|united-states]]’s [[automaker|automotive-trade]]",
      "[[Abe|shinzo-abe]]'s and [[Froman|michael-froman]]’s talks",
      '[[Australians|australia]], [[Canadians|canada]], [[Chileans|chile]], [[Mexicans|mexico]], [[Peruvians|peru]], [[Malaysians|malaysia]], [[Singaporeans|singapore]], [[New Zealanders|new-zealand]] and [[NZers|new-zealand]]; no Kiwis',
      '[[import quota|import-quotas]] and [[import quotas|import-quotas]]; [[nontariff barrier|nontariff-barriers]]',
      'the [[Obama administration|obama-administration]] and [[Obama’s administration|obama-administration]]',
      'the [[U.S. Trade Representative’s office|ustr]]',
    ],
    'Prime Minister Shinzo Abe of Japan met Michael Froman.',
  );
});

describe('ways of writing', () => {
  each([
    'the [[U.S.|united-states]], the [[U. S.|united-states]], the [[US|united-states]], the [[USA|united-states]], the [[U.S.A.|united-states]] and the [[U.S|united-states]]',
    'the [[U.S.|united-states]]-[[Japan|japan]] talks, a [[U.S.|united-states]]-led deal, non-[[US|united-states]] firms',
    'It is up to the [[U.S.|united-states]] The [[US|united-states]]. Europe waits.',
    'They told us, and US$5 billion or U.S.$5 billion is not the country; [[NZ|new-zealand]] is, NZ$3 is not.',
    'the [[Trans-Pacific Partnership|tpp]], [[Trans Pacific Partnership|tpp]], [[Transpacific Partnership|tpp]], [[TransPacific Partnership|tpp]], [[trans-pacific partnership|tpp]] and [[TRANS-PACIFIC PARTNERSHIP|tpp]]',
    'the [[Trans‐Pacific Partnership|tpp]], [[Trans‑Pacific Partnership|tpp]], [[Trans–Pacific Partnership|tpp]]',
    'the [[Trans-Pacific Partnership|tpp]], [[Trans-Pacific  Partnership|tpp]], [[Trans-Pacific\n  Partnership|tpp]] and [[Trans-\nPacific Partnership|tpp]]',
    'the [[Trans\u00adPacific Part\u00adner\u00adship|tpp]] and [[Ja\u00adpan|japan]]; [[Viet\u00adnam|vietnam]]',
    '[[non-tariff barriers|nontariff-barriers]], [[nontariff barriers|nontariff-barriers]], [[non tariff barriers|nontariff-barriers]], [[non‑tariff measures|nontariff-barriers]], [[Non-Tariff Barriers|nontariff-barriers]]',
    '[[market access|market-access]], [[market-access|market-access]], [[MARKET ACCESS|market-access]] and [[Market Access|market-access]]',
    '[[Shinzō Abe|shinzo-abe]], [[Shinzo\u0304 Abe|shinzo-abe]], [[SHINZO ABE|shinzo-abe]] and [[Shinzo\u00a0Abe|shinzo-abe]]',
    '[[Perú|peru]], [[Pe\u0301ru|peru]], [[México|mexico]] and [[Canadá|canada]]',
    '[[New Zealand|new-zealand]], [[New Zealand|new-zealand]] and [[New\nZealand|new-zealand]]',
    '[[Viet Nam|vietnam]] and [[Brunei Darussalam|brunei]]',
    '[[Barack H. Obama|barack-obama]], [[Michael B.G. Froman|michael-froman]] and [[Mike Froman|michael-froman]]',
    'The “[[Trans-Pacific Partnership|tpp]]” or ‘[[TPP|tpp]]’ or "[[TPP|tpp]]"',
    'the [[T.P.P.|tpp]], or [[ＴＰＰ|tpp]]',
    '[[TPP|tpp]]\u200b and \u200b[[TPP|tpp]] with unseen spaces',
    '[[Akira\u200b Amari|akira-amari]], [[Shinzo\u200e Abe|shinzo-abe]], [[Shinzo \u200bAbe|shinzo-abe]] and the [[Trans-\u200bPacific\u200f Partnership|tpp]]',
    '[[環太平洋\u200bパートナーシップ協定|tpp]]',
    'the [[Trans-Pacific Part-\nnership|tpp]], [[mar-\n  ket access|market-access]], [[tar-\niffs|tariffs]] and [[non-\ntariff barriers|nontariff-barriers]]',
    'a [[Japan|japan]]-\nled plan of [[U.S.|united-states]]-\nbased firms, in part-\nnership with them',
  ]);
});

describe('capitals', () => {
  each([
    'They served us a turkey on china with chile sauce; a tpp file; a congress of writers; a white house.',
    '[[JAPAN|japan]], [[US|united-states]] REACH DEAL WITH [[CHILE|chile]] ON [[TARIFFS|tariffs]]',
    'CONTACT US NOW. ABOUT US. FOLLOW US ON TWITTER. JOIN US. TELL US MORE.',
    'members of [[congress|us-congress]] and both chambers of [[congress|us-congress]]',
    'the [[WHITE HOUSE|white-house]] SAID ON FRIDAY',
    'the [[obama|barack-obama?]] tpp caption',
  ]);
});
