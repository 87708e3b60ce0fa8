import { caretAt } from '../page-support';
import { textThrough } from './look-through';
import type { MentionStore } from '../text/mentions/mention-store';
import type { PlacedMention } from '../text/mentions/placed-mention';

/**
 * Finds the mention under a point: the caret's text node, that node's mentions, then their boxes,
 * since the caret snaps to text from the blank space around it; then text under transparent
 * elements. About 0.1 ms; `highlightsFromPoint` takes some 5 ms at 2,000 ranges.
 *
 * @param x, y a point in the viewport, in CSS px
 * @returns the innermost mention there, or null
 */
export function mentionAt(page: MentionStore, x: number, y: number): PlacedMention | null {
  const isThere = (mention: PlacedMention): boolean => lineAt(mention, x, y) !== null;
  const caret = caretAt(x, y);
  if (caret?.node.nodeType === Node.TEXT_NODE) {
    const found = page.mentionsAt(caret.node as Text, caret.offset).find(isThere);
    if (found) return found;
  }
  for (const node of textThrough(x, y)) {
    const found = page.mentionsIn(node).find(isThere);
    if (found) return found;
  }
  return null;
}

/**
 * @returns the boxes of a mention, one for each line, in viewport CSS px; empty if it is not shown
 */
export function linesOf(mention: Pick<PlacedMention, 'range'>): readonly DOMRect[] {
  return [...liveRange(mention).getClientRects()].filter(
    (rect) => rect.width > 0 && rect.height > 0,
  );
}

/** @returns the box of the mention's line at a point, or null if the point is beside it */
function lineAt(mention: PlacedMention, x: number, y: number): DOMRect | null {
  return (
    linesOf(mention).find(
      (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
    ) ?? null
  );
}

/**
 * Makes a live range, since static ranges have no boxes.
 *
 * @returns a range that must not be stored: live ranges make changes of the page slower
 */
export function liveRange({ range }: Pick<PlacedMention, 'range'>): Range {
  const live = document.createRange();
  // A static range may be stale, and a live one throws if an offset is past the end of its node.
  live.setStart(range.startContainer, within(range.startContainer, range.startOffset));
  live.setEnd(range.endContainer, within(range.endContainer, range.endOffset));
  return live;
}

function within(node: Node, offset: number): number {
  return Math.min(
    offset,
    node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length,
  );
}
