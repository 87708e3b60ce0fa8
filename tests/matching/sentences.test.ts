import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../lib/matching/words/sentences';

const cut = (text: string): string[] =>
  sentencesOf(text).map(([start, end]) => text.slice(start, end));

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['He said “no.” She left.', ['He said “no.”', 'She left.']],
    [
      'Mr. Abe met U.S. Trade Representative Froman. They talked.',
      ['Mr. Abe met U.S. Trade Representative Froman.', 'They talked.'],
    ],
    [
      'Tariffs fell by 3.5 per cent. In 2014 they rose.',
      ['Tariffs fell by 3.5 per cent.', 'In 2014 they rose.'],
    ],
    [
      'J. Smith spoke. and went on in small letters',
      ['J. Smith spoke. and went on in small letters'],
    ],
    ['安倍首相は述べた。交渉は続く。', ['安倍首相は述べた。', '交渉は続く。']],
    ['  spaces \n around  ', ['spaces \n around']],
    ['', []],
  ])('of %j', (text, expected) => expect(cut(text)).toEqual(expected));

  it('are found in a long text without stops in no time', () => {
    const long = 'word '.repeat(40_000);
    const started = performance.now();
    expect(cut(long)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
