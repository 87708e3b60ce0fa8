import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramIndex } from '../../../lib/knowledge/search/gram-index';

const TEXTS = [
  'akira amari',
  'tami overby',
  'michael froman',
  'us chamber of commerce',
  'japan',
  'japan times',
  '環太平洋',
];
const indexOf = (texts: readonly string[]) => gramIndex(texts.length, (place) => texts[place]!);
const found = (query: string, most = 1) =>
  indexOf(TEXTS)
    .likest(query, most)
    .map((place) => TEXTS[place]);

describe('texts that are like a query', () => {
  it.each([
    ['akira amara', 'akira amari'],
    ['frohman', 'michael froman'],
    ['chamber of congress', 'us chamber of commerce'],
    ['japn', 'japan'],
    ['太平洋', '環太平洋'],
  ])('to “%s” it is “%s”', (query, text) => {
    expect(found(query)).toEqual([text]);
  });

  it('are none where no two letters are shared', () => {
    expect(found('zzqq', 10)).toEqual([]);
  });

  it('are as many as are wanted, and no other than the likest', () => {
    expect(found('japan', 2)).toEqual(['japan', 'japan times']);
  });

  it('are the same however the index was built', () => {
    const texts = Array.from({ length: 3_000 }, (_, i) => `name ${i % 97} of ${i}`);
    const steps = indexOf(texts);
    let asked = 0;
    while (!steps.build(() => false)) asked++;
    expect(asked).toBeGreaterThan(20);
    expect(steps.likest('name 5 of 102', 20)).toEqual(indexOf(texts).likest('name 5 of 102', 20));
  });

  it('never leave out the very text that is asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z ]{2,20}$/), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        (texts, n) => {
          const text = texts[n % texts.length]!;
          const [place] = indexOf(texts).likest(text, 1);
          const pairs = (one: string) =>
            new Set([...` ${one}`].slice(1).map((letter, i) => ` ${one}`[i] + letter));
          // Another text can only stand in its place by having all of its pairs too.
          return [...pairs(text)].every((pair) => pairs(texts[place!]!).has(pair));
        },
      ),
    );
  });
});
