import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ReadingPlace } from './use-reading-place';

/** Air above and below the paragraph that the list is moved to, CSS px. */
const AIR = 12;

/**
 * A Preact hook: the words being read stay in place when the list changes above them, and the list
 * scrolls to the current paragraph.
 *
 * @param from the first paragraph drawn
 * @param follows whether the list follows the page
 */
export function useOrderScroll(
  scroller: RefObject<HTMLElement | null>,
  { paragraph, current, shown }: ReadingPlace,
  from: number,
  follows: boolean,
): void {
  // Measured before the list changes.
  const before = topInView(scroller.current, paragraph?.id);
  const first = firstInView(scroller.current);
  useLayoutEffect(() => {
    if (scroller.current && first !== null) keepInPlace(scroller.current, first);
  }, [from]);
  useLayoutEffect(() => {
    if (scroller.current && (follows || current !== null)) showCurrent(scroller.current, before);
  }, [follows, paragraph?.id, current, shown]);
}

/** A paragraph of the list, and how far below the list's upper edge it is, CSS px. */
interface ParagraphPlace {
  readonly id: string;
  readonly top: number;
}

function firstInView(scroller: HTMLElement | null): ParagraphPlace | null {
  const { scrollTop = 0 } = scroller ?? {};
  for (const one of scroller?.querySelectorAll<HTMLElement>('.order-paragraph') ?? []) {
    if (one.offsetTop + one.offsetHeight > scrollTop)
      return { id: one.dataset['paragraph'] ?? '', top: one.offsetTop - scrollTop };
  }
  return null;
}

function keepInPlace(scroller: HTMLElement, { id, top }: ParagraphPlace): void {
  const paragraph = scroller.querySelector<HTMLElement>(`[data-paragraph="${id}"]`);
  if (paragraph) scroller.scrollTop = paragraph.offsetTop - top;
}

/** How far below the list's upper edge a paragraph is, CSS px. */
function topInView(scroller: HTMLElement | null, id: number | undefined): number | null {
  const paragraph =
    id === undefined ? null : scroller?.querySelector<HTMLElement>(`[data-paragraph="${id}"]`);
  return scroller && paragraph ? paragraph.offsetTop - scroller.scrollTop : null;
}

/** Moves the list, and nothing around it, to the paragraph being read, no further than it must. */
function showCurrent(scroller: HTMLElement, before: number | null): void {
  const paragraph = scroller.querySelector<HTMLElement>('.order-paragraph.current');
  if (!paragraph) return;
  const { offsetTop: top, offsetHeight } = paragraph;
  if (before !== null) scroller.scrollTop = top - before;
  const { scrollTop, clientHeight } = scroller;
  const bottom = top + offsetHeight;
  if (top >= scrollTop && bottom <= scrollTop + clientHeight) return;
  // What was not drawn before is far from what was.
  const calm = before === null || matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollTo({
    top: top < scrollTop ? top - AIR : Math.min(top - AIR, bottom + AIR - clientHeight),
    behavior: calm ? 'instant' : 'smooth',
  });
}
