import { isWithin, parentElementAsDrawn } from '../../text/shadow-trees/flat-tree';

/** What takes more of the window than this, as a share of its height, is no bar. */
const MOST_OF_WINDOW = 0.7;

/** Bars stand below one another: at most so many. */
const MOST_BARS = 3;

/** What of the window's height nothing of the page's stands over, in viewport CSS px. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Asks the browser what is on top at the window's edges: pages have bars there that stay while the rest
 * scrolls, and no style sheet says how high they are at this moment.
 *
 * @param x where the text stands that is to be read, in viewport CSS px
 * @param text the element that it is in: what it stands in itself is not over it
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
