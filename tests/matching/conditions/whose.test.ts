import { describe } from 'vitest';
import { each } from '../support/engine';

describe('another country’s Congress or Chamber is not the U.S. one', () => {
  each([
    'The [[White House|white-house]] lobbied. In [[Chile|chile]], Congress voted on the deal; in [[Lima|peru?]], Congress followed.',
    '[[Peru|peru]]’s president, Ollanta Humala, said Congress would vote in June.',
    'Michelle Bachelet sent the treaty to Congress, where the Senate must approve it.',
    'President Enrique Peña Nieto hopes Congress will approve it before the [[White House|white-house]] acts.',
    '[[Obama|barack-obama]] needs [[Congress|us-congress]] to pass fast-track. In [[Mexico|mexico]], Congress has the last word.',
    '[[Mexican|mexico]] lawmakers said Congress would act. In [[Washington|united-states?]], [[Congress|us-congress]] waits.',
    'The deal with [[Chile|chile]], [[Peru|peru]] and [[Mexico|mexico]] must pass [[Congress|us-congress]].',
    'Members include [[Japan|japan]], [[Chile|chile]] and [[Peru|peru]]. [[Congress|us-congress]] must [[ratify|ratification?]] the deal, the [[White House|white-house]] said.',
    'The [[U.S. Chamber|us-chamber-of-commerce]] backed it. The Chamber of Deputies in [[Santiago|chile?]] approved it; the Chamber voted 77 to 68.',
    'The [[U.S. Chamber of Commerce|us-chamber-of-commerce]] is for it. [[Congress|us-congress]] listens to the [[Chamber|us-chamber-of-commerce]].',
    '[[Peru|peru]] expects Congress to approve the pact by May.',
    'The [[Peruvian|peru]] government says it has the votes. Congress is expected to debate the pact in March.',
    'The parish congress met on Sunday; the doctors’ congress did not.',
    'In [[Washington|united-states?]], the [[White House|white-house]] says [[Congress|us-congress]] will vote on [[Chile|chile]]’s entry.',
    '[[Froman|michael-froman]] told [[Congress|us-congress]] that [[Peru|peru]] and [[Chile|chile]] agree.',
  ]);
});

describe('in Spanish', () => {
  each([
    'La [[Casa Blanca|white-house]] cree que el [[Congreso|us-congress]] votará. En [[Chile|chile]], el Congreso ya votó; en [[Lima|peru?]], el Congreso espera.',
    'El presidente [[peruano|peru]], Ollanta Humala, dijo que el Congreso votará en junio. La [[Casa Blanca|white-house]] calla.',
    '[[Obama|barack-obama]] pidió al [[Congreso de EE.UU.|us-congress]] la vía rápida. Bachelet envió el tratado al Congreso.',
    'Peña Nieto espera que el Congreso apruebe el tratado, dijo la [[Casa Blanca|white-house]].',
  ]);
});

describe('in French', () => {
  each([
    'La [[Maison-Blanche|white-house]] attend le [[Congrès|us-congress]]. Au [[Chili|chile]], le Congrès a voté dans la nuit ; à [[Lima|peru?]], le Congrès suivra.',
    'Le président [[péruvien|peru]] a dit que le Congrès votera sur le texte dans un mois.',
    '[[Obama|barack-obama]] veut que le [[Congrès|us-congress]] vote pour le texte avant les vacances.',
  ]);
});

describe('the farm lobby is the American one', () => {
  each([
    '[[U.S.|united-states]] negotiators went home. [[Ag groups|us-farm-groups]] want lower [[tariffs|tariffs]].',
    'The [[United States|united-states]] waits. [[Farm groups|us-farm-groups]] want lower [[tariffs|tariffs]], and [[farm groups|us-farm-groups]] in Iowa agree.',
    'NPPC and other [[agriculture groups|us-farm-groups]] oppose the deal unless [[Japan|japan]] gives way, a [[U.S.|united-states]] official said.',
    '[[American ranchers’ groups|us-farm-groups]] and [[growers’ groups|us-farm-groups]] wrote to [[Froman|michael-froman]].',
    'In [[Japan|japan]], farm lobbies hold sway over the ruling party. The [[U.S.|united-states]] knows.',
    '[[Japanese|japan]] farm groups led by JA-Zenchu fear the [[U.S.|united-states]] [[rice|rice?]] industry.',
    '[[Japan|japan]]’s powerful farm lobby backs the LDP, as the [[U.S.|united-states]] knows.',
    'JA and other farm groups rallied in Hokkaido against the [[United States|united-states]].',
    '[[U.S. agricultural groups|us-farm-groups]], [[U.S. farm lobbies|us-farm-groups]] and the [[American farm lobby|us-farm-groups]]',
    '[[Canadian|canada]] farm groups want supply management kept; [[farmers’ groups|us-farm-groups]] in the [[U.S.|united-states]] want it gone.',
    '全米の農家。[[米国の農業ロビー|us-farm-groups]]と[[米農業団体|us-farm-groups]]。JAと農協は[[日本|japan]]の団体だ。',
    'Los [[grupos agrícolas de Estados Unidos|us-farm-groups]] y los grupos agrícolas [[japoneses|japan]]',
    'Les [[lobbies agricoles américains|us-farm-groups]] et les lobbies agricoles [[japonais|japan]]',
  ]);
});

describe('breakthroughs, deadlocks, deadlines and elections are those of the pact', () => {
  each([
    'Talks with North Korea brought a breakthrough on the abductees.',
    'Talks on the budget stalled; a breakthrough came before the deadline.',
    'The midterm elections are next week.',
    'Negotiators hope for a [[breakthrough|breakthrough]] in the [[TPP|tpp]] talks.',
    'There was no [[breakthrough|breakthrough]] on [[tariffs|tariffs]] between [[Froman|michael-froman]] and [[Amari|akira-amari?]].',
    'Iran’s nuclear talks ended in deadlock; a new deadline was set for July.',
    'The trade talks between the [[United States|united-states]] and [[Japan|japan]] are at an [[impasse|deadlock]].',
    'Six-party talks are in stalemate. The [[TPP|tpp]] talks go on.',
    'The twelve missed the [[deadline|deadline]] of the end of 2013 for the [[TPP|tpp]].',
    'The government missed the deadline for the budget at the end of last year.',
    'The ceasefire talks found a path forward, both sides said; [[Japan|japan]] welcomed it.',
    '[[Obama|barack-obama]] and [[Abe|shinzo-abe?]] found a [[path forward|path-forward]] on [[market access|market-access]] for the two countries.',
    'Senators see no vote on the pact before the [[midterm elections|midterm-elections]] in November.',
    'The 2018 midterm elections cost Trump the House. Biden faces midterm elections.',
    'After 19 rounds of talks with the union, the strike goes on. The pact is far.',
    'After 20 [[rounds of talks|negotiating-rounds]] the [[TPP|tpp]] is not done.',
    'RCEP talks reached a breakthrough, while [[China|china]] and South Korea saw a deadlock in theirs.',
    '北朝鮮との協議で突破口が開けた。[[TPP|tpp]]は[[膠着状態|deadlock]]だ。',
    '春闘は交渉期限を迎え、労使の交渉は膠着状態だ。',
    'Las negociaciones de paz con las FARC lograron un avance decisivo; el diálogo de Siria sigue en punto muerto.',
    'Las negociaciones comerciales del [[TPP|tpp]] siguen en [[punto muerto|deadlock]].',
    'Les pourparlers sur le nucléaire iranien sont au point mort ; percée dans les négociations sur la Syrie.',
    'Đàm phán hạt nhân Iran rơi vào bế tắc.',
  ]);
});

describe('more Congresses and Chambers', () => {
  each([
    '[[President Obama|barack-obama]] asked [[Congress|us-congress]] for trade promotion authority.',
    '[[U.S.|united-states]] lawmakers are wary. [[Congress|us-congress]] has yet to see the text, and [[Mexico|mexico]] has seen it.',
    '[[Congress|us-congress]] must approve the pact. So must parliaments in [[Japan|japan]] and [[Canada|canada]].',
    'The [[Chile|chile]]-[[U.S.|united-states]] deal passed [[Congress|us-congress]] in 2003.',
    'Bolivia’s Congress and the Spanish Congress are not of the pact.',
    'In Manila, Congress is debating a [[TPP|tpp]] bill.',
    'The Brazilian Congress and Argentina’s lower house looked on. Congress in Brasília adjourned.',
    'The [[Chamber of Commerce|us-chamber-of-commerce]] praised [[Obama|barack-obama]]. The lower Chamber in [[Lima|peru?]] did not.',
    'Chamber of Deputies speaker Jorge Burgos said the Chamber would debate it.',
    'the upper chamber of [[Congress|us-congress]] and the House',
    'Moscow’s White House burned in 1993.',
  ]);
});

describe('more of them in Spanish', () => {
  each([
    'En [[Washington|united-states?]], el [[Congreso|us-congress?]] debate la vía rápida que pide la [[Casa Blanca|white-house]].',
    'La [[Casa Blanca|white-house]] espera al Congreso [[mexicano|mexico]]; Guajardo irá al Congreso el martes.',
    'En Santiago, el Congreso despachó el tratado; la [[Casa Blanca|white-house]] lo celebró.',
  ]);
});

describe('more of them in French', () => {
  each([
    'Le [[Congrès américain|us-congress]] et le Congrès [[péruvien|peru]] voteront ; au [[Mexique|mexico]], le Congrès hésite.',
    '[[Washington|united-states]] attend : le [[Congrès|us-congress]] est divisé.',
  ]);
});

describe('more farm lobbies', () => {
  each([
    'Thirteen [[American|united-states?]] [[farm and commodity groups|us-farm-groups]] and [[farm organizations|us-farm-groups]] signed a letter.',
    '[[Agricultural organizations|us-farm-groups]] such as the National Pork Producers Council want [[Japan|japan]] out, a [[U.S.|united-states]] daily wrote.',
    'The [[farm lobby|us-farm-groups]] in [[Washington|united-states?]] is split over [[Japan|japan]].',
    '[[U.S.|united-states]] [[beef|beef-and-pork?]] exporters want in. The farm lobby in [[Japan|japan]], led by JA, wants them out.',
    '[[Abe|shinzo-abe?]] faces his party’s farm lobby, whose votes the LDP needs. The [[U.S.|united-states]] waits.',
  ]);
});

describe('more talks', () => {
  each([
    'The [[TPP|tpp]] talks reached no [[breakthrough|breakthrough]]; the WTO ones did, a breakthrough in Bali.',
    'The strike talks broke the deadlock on Monday.',
    'A breakthrough in cancer research could change trade in drugs.',
    'The deadline to file taxes, missed last year, is April 15.',
    'The [[U.S.|united-states]]-[[Japan|japan]] talks remain at a [[stalemate|deadlock]] over [[autos|automotive-trade]].',
    'Both sides see a path forward for Middle East peace, said [[Japan|japan]]’s envoy.',
    'The court set a deadline; the primary deadline is the end of the year.',
    'The climate talks in Paris went into a 20th round of talks, and the pact was saved.',
    'The U.N. envoy said a 12th round of negotiations on the Cyprus pact had failed.',
    '[[Obama|barack-obama]]’s party fears the November [[midterm elections|midterm-elections]], so the trade bill waits.',
    'Argentina’s midterm elections in October weakened Macri’s trade agenda.',
    'Philippine midterm elections strengthened Duterte’s hand on trade.',
    'イランとの核協議は膠着状態。[[日|japan]][[米|united-states]]の[[関税|tariffs]]協議は[[行き詰まり|deadlock]]。',
    '[[TPP|tpp]]交渉の[[突破口|breakthrough]]を探る[[甘利|akira-amari?]]氏',
    'Les élections de mi-mandat auront lieu la semaine prochaine.',
    'Las elecciones de medio término son la semana que viene.',
    'Las conversaciones de paz de La Habana están en punto muerto, y el [[TPP|tpp]] no.',
    'Ningún [[avance decisivo|breakthrough]] en las negociaciones comerciales entre [[Japón|japan]] y [[EE.UU.|united-states]]',
    'Aucune [[percée|breakthrough]] dans les négociations sur les [[droits de douane|tariffs]]',
    'Đàm phán hòa bình Syria không có đột phá.',
  ]);
});

describe('kept aside: more Congresses and Chambers', () => {
  each([
    'In Mexico City, Congress opened its session; the [[White House|white-house]] took note.',
    '[[Chilean|chile]] trade officials are confident. Congress, they say, will pass the treaty by a wide margin.',
    'The [[U.S. Chamber of Commerce|us-chamber-of-commerce]] praised the pact. In [[Mexico|mexico]] the Chamber of Deputies debated it, and the Chamber approved it on Tuesday.',
    'Kuczynski’s party controls Congress. The [[White House|white-house]] does not mind.',
    '[[Republicans|us-congress?]] in [[Congress|us-congress]] doubt that [[Peru|peru]] will keep its word, the [[White House|white-house]] said.',
    'A trade bill for [[Obama|barack-obama]] is before [[Congress|us-congress]]; [[Mexico|mexico]]’s Congress has its own.',
    '[[U.S.|united-states]] exports to [[Chile|chile]] grew last year, and [[Congress|us-congress]] took credit.',
    'The Philippine president asked Congress for powers, and the [[White House|white-house]] applauded.',
  ]);
});

describe('kept aside: more of them in Spanish', () => {
  each([
    'La [[Casa Blanca|white-house]] felicitó a la presidenta [[chilena|chile]] porque el Congreso aprobó el tratado.',
    'En [[México|mexico]], el Congreso discute el acuerdo; el [[Congreso estadounidense|us-congress]] todavía no.',
  ]);
});

describe('kept aside: more of them in French', () => {
  each([
    'À [[Mexico|mexico?]], le Congrès débat du texte, tandis que la [[Maison-Blanche|white-house]] attend.',
    'La présidente [[chilienne|chile]] est sûre que le Congrès dira oui. La [[Maison-Blanche|white-house]] aussi.',
  ]);
});

describe('kept aside: more farm lobbies', () => {
  each([
    '[[U.S.|united-states]] [[pork|beef-and-pork]] producers and [[farmer groups|us-farm-groups]] urged [[Froman|michael-froman]] to hold firm.',
    'The administration has heard from [[agricultural lobbies|us-farm-groups]] across the [[United States|united-states]].',
    'A coalition of [[ag organizations|us-farm-groups]] sent [[Obama|barack-obama]] a letter on [[Japan|japan]]’s [[tariffs|tariffs]], the [[U.S.|united-states]] press says.',
    'Farm lobbies in [[Japan|japan]] are tied to the Liberal Democratic Party; [[U.S.|united-states]] envoys complain.',
    'The national farm lobby, JA Group, opposes any concession to the [[United States|united-states]].',
    '[[Australia|australia]]’s farmer groups were pleased, and [[U.S.|united-states]] rivals were not.',
  ]);
});

describe('kept aside: more talks', () => {
  each([
    'Peace talks in Colombia reached a breakthrough after a long deadlock.',
    'Lawmakers are racing against a deadline to avert a shutdown; talks are deadlocked.',
    '[[Japan|japan]] and [[China|china]] held talks on the Senkakus, with no breakthrough.',
    'A [[breakthrough|breakthrough]] on [[Japanese|japan]] [[beef|beef-and-pork]] [[tariffs|tariffs]] would revive the Pacific trade pact.',
    'Coalition negotiations in Berlin are at an impasse, with no path forward for both sides.',
    'The [[deadlock|deadlock]] over [[market access|market-access]] has lasted since 2013 in the [[TPP|tpp]].',
    'Climate negotiators missed a deadline last year.',
    'The pact will not come to a vote in [[Congress|us-congress]] until after the November [[midterm elections|midterm-elections]], [[Obama|barack-obama]] aides concede.',
    'A third round of talks on the hostages is due.',
    '北朝鮮の核協議は行き詰まっている。',
    'El diálogo con la guerrilla sigue estancado y sin avance decisivo.',
    'Les négociations salariales sont dans l’impasse.',
  ]);
});

describe('who says something of a Congress does not own it', () => {
  each([
    '[[Peru|peru]]’s Congress rejected it, the [[White House|white-house]] said, and Congress may vote again.',
    '[[Peru|peru]]’s Congress rejected it, the [[White House|white-house]] said. Congress may vote again.',
    'In [[Peru|peru]], Congress rejected it, [[White House|white-house]] aides said on Monday, but Congress can vote again.',
    '[[Chile|chile]]’s president hopes, according to the [[White House|white-house]], that Congress will act.',
    '[[Obama|barack-obama]]’s plan fell, [[Peru|peru]]’s Congress noted, and [[Congress|us-congress]] moved on.',
    '[[Japan|japan]]’s Diet approved it, the [[White House|white-house]] said. [[Congress|us-congress]] has not voted.',
    'The [[White House|white-house]] said that [[Congress|us-congress]] would vote.',
    'El Congreso [[peruano|peru]] lo rechazó, dijo la [[Casa Blanca|white-house]], y el Congreso puede votar otra vez.',
    'Le Congrès [[chilien|chile]] l’a rejeté, selon la [[Maison-Blanche|white-house]], et le Congrès pourrait revoter.',
  ]);
});

describe('where goods are from does not tell whose Congress it is', () => {
  each([
    '[[Mexican|mexico]] [[sugar|sugar]] growers fear that [[Congress|us-congress]] will cut quotas.',
    '[[Mexican|mexico]] sugar is cheap, lawmakers said, and [[Congress|us-congress]] should act.',
    '[[Canadian|canada]] beef and [[Mexican|mexico]] sugar worry [[Congress|us-congress]].',
    'Imports of [[Mexican|mexico]] [[sugar|sugar]] and [[Chilean|chile]] wine rose, so [[Congress|us-congress]] held a hearing.',
    '[[Peruvian|peru]] officials wait, and Congress debates.',
    'The [[Mexican|mexico]] economy slowed, and Congress raised taxes. [[Mexican|mexico]] lawmakers met; Congress voted.',
    'El [[azúcar|sugar?]] [[mexicano|mexico]] entra libre, y el [[Congreso|us-congress?]] debate.',
  ]);
});
