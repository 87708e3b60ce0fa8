import type { PlacedMention } from '../text/placed-mention';
import { linesOf } from '../marks/hit-test';
import { parentElementAsDrawn } from '../text/flat-tree';

/** At the edges of a window stand bars of the page's own: so much of its height is not for reading. */
const EDGE_SHARE = 0.15;

/** Where in a window a line is put that was out of sight: a third from above, with what follows below. */
const PLACE_SHARE = 1 / 3;

/**
 * Scrolls a mention's first line to where it can be read, in the page and in every box around it
 * that scrolls; a line that can be read already stays where it is. (An element's `scrollIntoView`
 * is content with any part of a long paragraph.)
 *
 * @param calm jumps instead of gliding; boxes always do, so that the page knows where to glide to
 */
export function scrollToMention(mention: PlacedMention, calm: boolean): void {
  // The glide of an earlier jump would go on.
  scrollBy({ top: 0, behavior: 'instant' });
  for (
    let box = parentElementAsDrawn(mention.range.startContainer);
    box && box !== document.body;
    box = parentElementAsDrawn(box)
  ) {
    if (box === document.documentElement || !scrolls(box)) continue;
    const { top, bottom } = box.getBoundingClientRect();
    bring(mention, box, top, bottom, 'instant');
  }
  bring(mention, window, 0, innerHeight, calm ? 'instant' : 'smooth');
}

function bring(
  mention: PlacedMention,
  box: Element | Window,
  start: number,
  end: number,
  behavior: ScrollBehavior,
): void {
  const [line] = linesOf(mention);
  const by = line ? wayInto(line.top, line.bottom, start, end) : 0;
  if (by !== 0) box.scrollBy({ top: by, behavior });
}

function wayInto(top: number, bottom: number, start: number, end: number): number {
  const edge = (end - start) * EDGE_SHARE;
  if (top >= start + edge && bottom <= end - edge) return 0;
  return top - (start + (end - start) * PLACE_SHARE);
}

function scrolls(box: Element): boolean {
  return box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY);
}
