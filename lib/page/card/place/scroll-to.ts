import type { PlacedMention } from '../../text/mentions/placed-mention';
import { clipsAround } from '../../marks/sight/clip';
import { linesOf } from '../../marks/hit-test';
import { elementAround } from '../../text/shadow-trees/flat-tree';
import { freeWindow, type Span } from './free-window';

/**
 * Margin at each end of the window's free part, as a share of it: readers do not read at the edges.
 */
const EDGE_SHARE = 0.1;

/** A line that was out of view is scrolled to this share of the free part, from above. */
const PLACE_SHARE = 1 / 3;

/** Scrolls again at most this many times, since lazy layout or a bar may move the line. */
const MOST_LOOKS = 5;

/** Longest smooth scroll, ms: one that scrolls nothing dispatches no `scrollend`. */
const GLIDE_MS = 1500;

/** Events after which the reader is scrolling or acting elsewhere. */
const LEAVING_EVENTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Scrolls mentions to where they can be read. */
export class MentionScroller {
  #jump = new AbortController();

  /**
   * Scrolls a mention's first line to where it can be read, in the page and in every scroll
   * container around it. A line that can be read already is not scrolled. (`scrollIntoView` accepts
   * any part of a long paragraph, and ignores fixed bars.)
   *
   * @param calm whether the page scrolls instantly; scroll containers always do, so that the
   *   position of the line in the page is known
   */
  to(mention: PlacedMention, calm: boolean): void {
    this.stop();
    this.#jump = new AbortController();
    const { signal } = this.#jump;
    // Ends the smooth scroll of an earlier jump.
    scrollBy({ top: 0, behavior: 'instant' });
    for (const type of LEAVING_EVENTS)
      addEventListener(type, (event) => event.isTrusted && this.stop(), {
        capture: true,
        passive: true,
        signal,
      });
    // Only the browser can scroll the documents around a frame.
    if (window !== top)
      elementAround(mention.range.startContainer)?.scrollIntoView({ block: 'nearest' });
    void arrive(mention, calm ? 'instant' : 'smooth', signal).finally(() => this.stop());
  }

  /** Stops correcting the position; a smooth scroll continues. */
  stop(): void {
    this.#jump.abort();
  }
}

/** Checks the line's position again after each scroll, since the page may be laid out only then. */
async function arrive(
  mention: PlacedMention,
  behavior: ScrollBehavior,
  signal: AbortSignal,
): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const moved = bringInView(mention, behavior);
    if (!moved && look > 0) return;
    await (moved && behavior === 'smooth' ? glideEnded(signal) : twoFrames());
    if (signal.aborted) return;
  }
}

/** @returns whether anything was scrolled */
function bringInView(mention: PlacedMention, behavior: ScrollBehavior): boolean {
  const element = elementAround(mention.range.startContainer);
  if (!element) return false;
  let moved = false;
  for (const { element: box, axis, scrolls } of clipsAround(element)) {
    if (!scrolls) continue;
    const { left, right, top, bottom } = box.getBoundingClientRect();
    moved =
      (axis === 'x'
        ? bringAcross(mention, box, left, right)
        : bringDown(mention, box, { start: top, end: bottom }, 'instant')) || moved;
  }
  moved = bringAcross(mention, window, 0, innerWidth) || moved;
  const line = firstLine(mention);
  if (!line) return moved;
  const free = freeWindow((line.left + line.right) / 2, element);
  return bringDown(mention, window, free, behavior) || moved;
}

function bringDown(
  mention: PlacedMention,
  box: Element | Window,
  { start, end }: Span,
  behavior: ScrollBehavior,
): boolean {
  const line = firstLine(mention);
  const edge = (end - start) * EDGE_SHARE;
  if (!line || (line.top >= start + edge && line.bottom <= end - edge)) return false;
  const by = line.top - start - (end - start) * PLACE_SHARE;
  const { scrollTop, scrollHeight, clientHeight } =
    box instanceof Element ? box : (document.scrollingElement ?? document.documentElement);
  const room = by < 0 ? scrollTop : scrollHeight - clientHeight - scrollTop;
  if (room < 1) return false;
  box.scrollBy({ top: by, behavior });
  return true;
}

/**
 * Scrolls the line to the middle, since a row of slides snaps to the slide that is most in view.
 */
function bringAcross(
  mention: PlacedMention,
  box: Element | Window,
  left: number,
  right: number,
): boolean {
  const line = firstLine(mention);
  if (!line) return false;
  const isWide = line.width > right - left;
  if (line.left >= left && (isWide ? line.left < right : line.right <= right)) return false;
  const by = isWide ? line.left - left : (line.left + line.right - left - right) / 2;
  box.scrollBy({ left: by, behavior: 'instant' });
  return firstLine(mention)?.left !== line.left;
}

function firstLine(mention: PlacedMention): DOMRect | undefined {
  return linesOf(mention)[0];
}

function glideEnded(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => resolve();
    const end = AbortSignal.any([signal, AbortSignal.timeout(GLIDE_MS)]);
    end.addEventListener('abort', done);
    document.addEventListener('scrollend', done, { signal: end });
  });
}

/** Content that comes into view is laid out in the first frame. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
}
