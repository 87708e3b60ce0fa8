import { describe, expect, it } from 'vitest';
import { lineEnd } from '../../lib/pdf/text/line-ends';

/** Decides about a line's end in a document that has some words elsewhere. */
function end(line: string, next: string, words: readonly string[] = []) {
  return lineEnd(line, next, (word) => words.includes(word));
}

describe('the end of a line', () => {
  it.each([
    ['nego-', 'tiations go on', [], 'hyphen'],
    ['Michael Fro-', 'man said', [], 'hyphen'],
    ['nego\u00AD', 'tiations', [], 'hyphen'],
    ['nego\u2010', 'tiations', [], 'hyphen'],
    ['d\u2019agri-', 'culture', [], 'hyphen'],
    // A compound keeps its hyphen.
    ['the Trans-', 'Pacific Partnership', [], 'joined'],
    ['TPP-', 'related', [], 'joined'],
    ['the 2014-', '2015 season', [], 'joined'],
    ['Singapore-', 'based', ['singapore', 'based'], 'joined'],
    // Both halves are words, and so is the whole.
    ['break-', 'through', ['break', 'through', 'breakthrough'], 'hyphen'],
    ['Michael', 'Froman', [], 'space'],
    ['a dash –', 'and on', [], 'space'],
    // Scripts without spaces go on as if there were no line end.
    ['甘利', '明経済再生担当相', [], 'joined'],
    ['環太平洋パートナー', 'シップ', [], 'joined'],
    ['交渉で、', 'TPPは', [], 'space'],
  ] as const)('%s | %s', (line, next, words, expected) => {
    expect(end(line, next, words)).toBe(expected);
  });
});
