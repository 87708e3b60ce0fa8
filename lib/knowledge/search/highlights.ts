import type { Question } from './question';
import { wordsOf } from './words';

/** UTF-16 offsets, end exclusive. */
export type Range = readonly [start: number, end: number];

/**
 * @param text that answers a question
 * @param terms index terms of the text that match
 * @returns UTF-16 offsets of these words in the text, ascending
 */
export function rangesOf(text: string, terms: ReadonlySet<string>, { parts }: Question): Range[] {
  const words = wordsOf(text);
  const named = new Set(parts.flatMap(({ terms: own }) => own));
  return words
    .flatMap((word, place): Range[] => {
      if (!word.unspaced)
        return terms.has(word.stem) || named.has(word.stem) ? [[word.start, word.end]] : [];
      const next = words[place + 1];
      const pair = next?.unspaced && next.start === word.end ? word.folded + next.folded : null;
      return pair !== null && (terms.has(pair) || named.has(pair)) ? [[word.start, next!.end]] : [];
    })
    .reduce(joinOverlapping, []);
}

function joinOverlapping(ranges: Range[], range: Range): Range[] {
  const last = ranges.at(-1);
  if (last && range[0] <= last[1] && range[0] > last[0] && range[0] < last[1])
    return [...ranges.slice(0, -1), [last[0], range[1]]];
  return [...ranges, range];
}
