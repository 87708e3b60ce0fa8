import { isWithin, parentElementAsDrawn } from '../../text/shadow-trees/flat-tree';

/** What takes more of the window than this, as a share of its height, is no bar. */
const MOST_OF_WINDOW = 0.7;

/** At most so many bars are below one another. */
const MOST_BARS = 3;

/** The part of the window's height that no bar of the page covers, in viewport CSS px. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Asks the browser what is on top at the window's edges: pages have bars there that stay while the rest
 * scrolls, and no style sheet says how high they are at this moment.
 *
 * @param x where the text is that is to be read, in viewport CSS px
 * @param text the element that it is in: what contains it does not cover it
 */
export function freeWindow(x: number, text: Element): Span {
  const at = Math.min(Math.max(x, 1), innerWidth - 2);
  let start = 0;
  let end = innerHeight;
  for (let i = 0; i < MOST_BARS; i++) {
    const bar = barAt(at, start + 1, text);
    if (!bar) break;
    start = bar.bottom;
  }
  for (let i = 0; i < MOST_BARS; i++) {
    const bar = barAt(at, end - 2, text);
    if (!bar) break;
    end = bar.top;
  }
  return start < end ? { start, end } : { start: 0, end: innerHeight };
}

function barAt(x: number, y: number, text: Element): DOMRect | null {
  for (
    let at = document.elementFromPoint(x, y);
    at && !isWithin(text, at);
    at = parentElementAsDrawn(at)
  ) {
    if (!/^(?:fixed|sticky)$/.test(getComputedStyle(at).position)) continue;
    const box = at.getBoundingClientRect();
    return box.height < innerHeight * MOST_OF_WINDOW ? box : null;
  }
  return null;
}
