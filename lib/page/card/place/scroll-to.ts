import type { PlacedMention } from '../../text/mentions/placed-mention';
import { clipsAround } from '../../marks/sight/clip';
import { linesOf } from '../../marks/hit-test';
import { elementAround } from '../../text/shadow-trees/flat-tree';
import { freeWindow, type Span } from './free-window';

/**
 * Readers do not read at the edges of a window: this share of its free part is left empty at each
 * end.
 */
const EDGE_SHARE = 0.1;

/** Where a line is put that was out of sight: a third from above, with what follows below. */
const PLACE_SHARE = 1 / 3;

/**
 * A page that is laid out as one comes near, or brings a bar with it, is followed so many times.
 */
const MOST_LOOKS = 5;

/** A smooth scroll takes less, ms; one that scrolls nothing has no `scrollend` event. */
const GLIDE_MS = 1500;

/** What a reader does who goes elsewhere meanwhile. */
const HAND = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Brings mentions to where they can be read. */
export class MentionScroller {
  #jump = new AbortController();

  /**
   * Scrolls a mention's first line to where it can be read, in the page and in every box around it
   * that scrolls; a line that can be read already stays where it is. (An element's `scrollIntoView`
   * is content with any part of a long paragraph, and knows of no bar.)
   *
   * @param calm jumps instead of gliding; boxes always do, so that the page knows where to glide to
   */
  to(mention: PlacedMention, calm: boolean): void {
    this.stop();
    this.#jump = new AbortController();
    const { signal } = this.#jump;
    // The glide of an earlier jump would go on.
    scrollBy({ top: 0, behavior: 'instant' });
    for (const type of HAND)
      addEventListener(type, (event) => event.isTrusted && this.stop(), {
        capture: true,
        passive: true,
        signal,
      });
    // What is around a frame is not ours to scroll, but the browser's.
    if (window !== top)
      elementAround(mention.range.startContainer)?.scrollIntoView({ block: 'nearest' });
    void arrive(mention, calm ? 'instant' : 'smooth', signal).finally(() => this.stop());
  }

  /** What is under way goes on by itself; it is looked after no more. */
  stop(): void {
    this.#jump.abort();
  }
}

/**
 * Looks again where the line is when the page has come to rest: it may have been laid out only now.
 */
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

/** To the middle: a row of slides snaps to the one that most is seen of. */
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

/** What comes into view is laid out in the first. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
}
