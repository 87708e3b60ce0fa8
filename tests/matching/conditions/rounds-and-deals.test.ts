import { describe } from 'vitest';
import { each } from '../support/engine';

describe('rounds of talks are the pact’s', () => {
  each([
    'The [[TPP|tpp]] stalled after 20 [[rounds of negotiations|negotiating-rounds]].',
    'the 19th [[round of talks|negotiating-rounds]] on the [[TPP|tpp]] in [[Brunei|brunei]]; the next [[TPP round|negotiating-rounds]]; several [[rounds of TPP talks|negotiating-rounds]]',
    'the 18th [[negotiating round|negotiating-rounds]] of the twelve; an 18th [[round of TPP negotiations|negotiating-rounds]]',
  ]);
});

describe('rounds of talks of two countries, or of another agreement, are none', () => {
  each([
    '[[Froman|michael-froman?]] and [[Amari|akira-amari?]] held ministerial talks on Saturday, and another round of [[TPP|tpp]] ministerial talks in April.',
    'The [[United States|united-states]] and [[Japan|japan]] held a round of talks on the [[TPP|tpp]]. A new round of negotiations between [[Tokyo|japan]] and [[Washington|united-states]] on the [[TPP|tpp]] began.',
    '[[Japan|japan]] and South Korea held a round of talks; [[China|china]] and [[Australia|australia]], two more rounds of negotiations.',
    'their third round of talks; a bilateral round of talks; the first round of trade negotiations; the Doha round',
    '12 rounds of talks between [[Japan|japan]] and [[Peru|peru]] on the pact; 15 rounds of negotiations with [[Canada|canada]] before the [[TPP|tpp]]',
    '[[Australia|australia]] and [[Japan|japan]] took 16 rounds of talks.',
    'a plenary meeting of parliament, and a plenary meeting in [[Singapore|singapore]]',
  ]);
});

describe('the deadlock is that of the talks', () => {
  each(
    [
      'The talks with [[Japan|japan]] are [[deadlocked|deadlock]]; a [[stalemate|deadlock]] over [[market access|market-access]]; an [[impasse|deadlock]] in the trade talks',
      'the [[demand|?]] is a sticking point in the negotiations; [[dairy|dairy]] is one more sticking point of the trade talks',
      'The Doha deadlock, the deadlock in [[Congress|us-congress]] over trade, a political stalemate on trade and the trade impasse with [[China|china]]',
    ].map((line) => line.replace('[[demand|?]]', 'demand')),
  );
});

describe('the deadline, the joint statement and the path forward are those of the articles', () => {
  each([
    'the twelve missed the [[deadline|deadline]] for concluding a pact; a [[deadline|deadline]] at the end of 2013',
    'the deadline for comments on the trade agreement; a new deadline for the trade talks in 2015',
    'The two countries said in a [[joint statement|joint-statement]] that they had found a [[path forward|path-forward]] in the talks.',
    'The trade ministers said in a joint statement that the talks go on. A joint statement by the twelve on [[Japan|japan]]’s entry.',
    'There is no path forward for the trade deal; the path forward in [[Congress|us-congress]] for [[Japan|japan]] is long.',
  ]);
});

describe('the deal of Australia and Japan, by the press’s usual names', () => {
  each([
    'the [[Australia|australia]]–[[Japan|japan]] [[free trade agreement|bilateral-deal]] and the [[Japan|japan]]-[[Australia|australia]] [[FTA|bilateral-deal]]',
    'the [[Japan|japan]]–[[Australia|australia]] [[EPA|bilateral-deal]], the [[Japan-Australia Economic Partnership Agreement|bilateral-deal]] and [[JAEPA|bilateral-deal]]',
    'an [[economic partnership agreement|bilateral-deal]] between [[Australia|australia]] and [[Japan|japan]]; [[Japan|japan]] and [[Australia|australia]]’s [[trade deal|bilateral-deal]]',
    '[[Australia|australia]] struck a [[bilateral trade deal|bilateral-deal]] with [[Japan|japan]]. [[Australia|australia]]’s [[FTA|bilateral-deal]] with [[Japan|japan]]',
  ]);
});

describe('the deals of other pairs are none', () => {
  each([
    'the [[Australia|australia]]–[[China|china]] free trade agreement, the [[Japan|japan]]–[[Peru|peru]] EPA, the [[U.S.|united-states]]–[[Australia|australia]] FTA and the [[U.S.|united-states]]–[[Japan|japan]] trade deal',
    'a [[U.S.|united-states]]-[[Japan|japan]]-[[Australia|australia]] trade pact',
    'Like [[Australia|australia]], [[Mexico|mexico]] has gains from [[Mexico|mexico]]’s free trade agreement with [[Japan|japan]].',
    '[[New Zealand|new-zealand]] failed to secure a bilateral trade deal with [[Japan|japan]], like [[Australia|australia]]’s success.',
    'a bilateral trade deal between [[Japan|japan]] and [[Canada|canada]], a free trade agreement between [[Australia|australia]] and Taiwan, and the EPA in Washington',
  ]);
});
