import { describe, expect, it } from 'vitest';
import { WordLists } from '../../lib/matching/relevance/word-lists';

const hits = (words: readonly string[], text: string): string[] =>
  new WordLists([words])
    .find(text)(words)
    .map(({ text: found }) => found);

describe('words of a list', () => {
  it.each([
    [['talk*'], 'Talks went on; they talked. Stalked.', ['Talks', 'talked']],
    [['vote* on'], 'They voted on it, and vote for it.', ['voted on']],
    [['trans-pacific'], 'Transpacific, trans pacific, trans‑pacific, Trans-Pacific', 4],
    [['free trade'], 'free\ntrade, free-trade, free, trade', ['free\ntrade', 'free-trade']],
    [["l'accord"], 'L’accord et l"accord', 2],
    [['the deal', 'the deal of the day'], 'the deal of the day', ['the deal of the day']],
    [['no', 'go*'], 'going, not a no-go', ['going', 'no', 'go']],
    [['交渉', '日EU'], '日EU間の交渉会合', ['日EU', '交渉']],
  ])('%j in "%s"', (words, text, wanted) => {
    const found = hits(words, text);
    expect(typeof wanted === 'number' ? found.length : found).toEqual(wanted);
  });

  it('are found for each list that has them, with capitals where a list is exact', () => {
    const [pacts, other, exact] = [['accord', 'pact'], ['accord'], ['Pact']];
    const hitsOf = new WordLists([pacts, other], [exact]).find(
      'Accord of 1987, pact of 1988, Pact',
    );
    expect([pacts, other, exact].map((list) => hitsOf(list).map(({ index }) => index))).toEqual([
      [0, 16, 30],
      [0],
      [30],
    ]);
  });

  it('have the right place behind a letter that is longer when it is small', () => {
    const pacts = ['pact'];
    expect(new WordLists([pacts]).find('İİ PACT')(pacts)).toEqual([{ index: 3, text: 'PACT' }]);
  });
});
