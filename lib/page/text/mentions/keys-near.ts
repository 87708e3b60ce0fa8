import { sentencesOf } from '../../../matching/words/sentences';
import type { Mention } from '../../../matching/types';

/** As many keys as a card can make use of. */
const MOST_KEYS = 10;

type Near = Pick<Mention, 'start' | 'end' | 'key'>;

/**
 * What a sentence speaks of, so that a card can answer it.
 *
 * @param mention whose card is wanted
 * @param beside all mentions of its block
 * @param text of the block
 * @returns highlight keys, each once: of the mention's own sentence first, then of the rest of its
 *   block, the nearest first in both
 */
export function keysNear(mention: Near, beside: readonly Near[], text: string): string[] {
  const [from, to] = sentencesOf(text).find(
    ([start, end]) => start <= mention.start && mention.start < end,
  ) ?? [0, text.length];
  const distance = (other: Near): number => {
    const gap = Math.max(other.start - mention.end, mention.start - other.end, 0);
    return other.start >= from && other.start < to ? gap : gap + text.length;
  };
  const nearest = [...beside].sort((a, b) => distance(a) - distance(b));
  return [...new Set(nearest.map(({ key }) => key))].slice(0, MOST_KEYS);
}
