import { describe, expect, it } from 'vitest';
import { typosBetween } from '../../../lib/knowledge/search/names/typos';
import { stemOf, termsOf, wordsOf } from '../../../lib/knowledge/search/words';

describe('words', () => {
  it.each([
    ['What does Japan’s U.S. team want?', ['what', 'does', 'japan', 'us', 'team', 'want']],
    ['l’agriculture, Nouvelle-Zélande', ['l', 'agriculture', 'nouvelle', 'zelande']],
    ['TPPで日本は', ['tpp', 'て', '日', '本', 'は']],
    ['thịt bò đường', ['thit', 'bo', 'duong']],
    ['“40%” … —', ['40']],
  ])('of %s', (text, words) => {
    expect(wordsOf(text).map(({ folded }) => folded)).toEqual(words);
  });

  it('have their offsets in the text', () => {
    const text = 'The U.S. and Japan’s';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'U.S.',
      'and',
      'Japan',
    ]);
  });

  it.each([
    ['tariffs', 'tariff'],
    ['opposes', 'opposed'],
    ['countries', 'country'],
    ['stalled', 'stalls'],
    ['aranceles', 'arancel'],
    ['talking', 'talks'],
  ])('%s and %s are one', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it('of a script without spaces are indexed in pairs', () => {
    expect(termsOf('日本の米')).toEqual(['日本', '本の', 'の米']);
    expect(termsOf('米')).toEqual(['米']);
  });
});

describe('typos', () => {
  it.each([
    ['japn', 'japan'],
    ['akria', 'akira'],
    ['beaf', 'beef'],
    ['agricultrue', 'agriculture'],
    ['ratificaton', 'ratification'],
    ['tarifs', 'tariffs'],
  ])('%s is a typo for %s', (typed, meant) => {
    expect(typosBetween(typed, meant)).toBeGreaterThan(0);
  });

  it.each([
    ['secret', 'sucre'],
    ['jobs', 'nontariff'],
    ['beer', 'beef'],
    ['price', 'rice'],
    ['able', 'abe'],
    ['cats', 'cars'],
    ['weather', 'wheat'],
  ])('%s is not %s', (typed, meant) => {
    expect(typosBetween(typed, meant)).toBeNull();
  });
});
