import { sentencesOf } from '../../../matching/words/sentences';
import type { Mention } from '../../../matching/types';

/** A card uses no more keys than this. */
const MOST_KEYS = 10;

type Near = Pick<Mention, 'start' | 'end' | 'key'>;

/**
 * Finds the subjects of the text around a mention, which its card shows first.
 *
 * @param mention the mention of the card
 * @param beside all mentions of its block
 * @param text of the block
 * @returns highlight keys, each once: those of the mention's own sentence first, then those of the
 *   rest of its block, in both the nearest first
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
