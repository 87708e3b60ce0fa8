import type { Mention } from '../../../matching/types';
import type { Block } from '../blocks';
import type { PlacedMention } from './placed-mention';

/** A mention that is found again is looked for among this many that were there before. */
const MOST_TRIES = 50;

/** @returns the mention's words as they were read: what card, voice and rejections say */
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
 * @param mention which was in one text node
 * @param after that node, or one in its place, as the page has changed it
 * @param added how much longer the text is, in UTF-16 units
 * @returns where the mention's words are now; null if they are neither where they were nor as far
 *   from the end
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
 * @param mention just found in a block, at a range
 * @returns the one of a few mentions that is in the very same place, else one of the same words
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
