import { isWithin, parentElementAsDrawn } from '../../text/shadow-trees/flat-tree';

/** An element that is higher than this share of the window is not a bar. */
const MOST_OF_WINDOW = 0.7;

/** Largest number of bars below each other. */
const MOST_BARS = 3;

/** The part of the window's height that no bar of the page covers, in viewport CSS px. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Hit-tests the window's edges, where pages have bars that do not scroll: style sheets do not say
 * how high they are at the moment.
 *
 * @param x of the text to be read, in viewport CSS px
 * @param text its element, whose ancestors do not cover it
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
