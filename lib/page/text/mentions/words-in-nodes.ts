import type { Mention } from '../../../matching/types';
import type { Block } from '../blocks';
import type { PlacedMention } from './placed-mention';

/** A mention is compared with at most this many earlier ones. */
const MOST_TRIES = 50;

/** @returns the mention's words as they were read, for cards, screen readers and rejections */
export function wordsOf({ block, start, end }: PlacedMention): string {
  return block.text.slice(start, end);
}

/** @returns whether a part of the mention is in the text node */
export function isIn({ block, start, end, range }: PlacedMention, node: Node): boolean {
  if (node === range.startContainer || node === range.endContainer) return true;
  return (
    range.startContainer !== range.endContainer &&
    block.pieces.some((piece) => piece.node === node && piece.start >= start && piece.end <= end)
  );
}

/**
 * @param mention that was in a single text node
 * @param after that node, or its replacement, after the change
 * @param added growth of the text, in UTF-16 units
 * @returns the new range of the mention's words; null if they are neither at the same offset from
 *   the start nor at the same offset from the end
 */
export function rangeOfSameWords(
  mention: PlacedMention,
  after: Text,
  added: number,
): StaticRange | null {
  const { startContainer, startOffset, endContainer } = mention.range;
  if (startContainer !== endContainer) return null;
  const words = wordsOf(mention);
  const at = [startOffset, startOffset + added].find((place) =>
    after.data.startsWith(words, place),
  );
  if (at === undefined) return null;
  if (after === startContainer && at === startOffset) return mention.range;
  return new StaticRange({
    startContainer: after,
    startOffset: at,
    endContainer: after,
    endOffset: at + words.length,
  });
}

/**
 * @param mention that was just found in a block, at a range
 * @returns the earlier mention at exactly the same place, else one with the same words
 */
export function sameMention<One extends PlacedMention>(
  mention: Mention,
  { text }: Block,
  range: AbstractRange,
  among: ReadonlySet<One>,
): One | undefined {
  const words = text.slice(mention.start, mention.end);
  let alike: One | undefined;
  let tries = 0;
  for (const one of among) {
    if ((tries += 1) > MOST_TRIES) break;
    if (one.concept !== mention.concept || one.key !== mention.key) continue;
    if (isSameRange(one.range, range)) return one;
    if (wordsOf(one) === words) alike ??= one;
  }
  return alike;
}

/** @returns whether both ranges are of the same text */
export function isSameRange(a: AbstractRange, b: AbstractRange): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
