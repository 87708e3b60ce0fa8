import { useRef, useState } from 'preact/hooks';

/** Paragraphs of a list that are drawn at once: some ten screens of them. */
const DRAWN = 160;

/** How many others come at an end that the reader nears. */
const STEP = 60;

/** What is left to scroll when they come, CSS px. */
const NEAR_PX = 800;

/** The part of a long list that is drawn: from a place, to before another. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
  /** Draws the part around one place, if it is not drawn. */
  show(place: number): void;
  /** To be called as the list is scrolled. */
  scrolled(scroller: HTMLElement): void;
}

/**
 * A Preact hook: draws a bounded part of a list, whatever its length, around where the reader is.
 *
 * @param count entries of the whole list
 * @param at the entry that is being read; when it is another, it is drawn. -1: none
 */
export function useWindow(count: number, at: number): ListWindow {
  const from = useRef(0);
  const lastAt = useRef(-1);
  const [, redraw] = useState(0);
  const within = (place: number): number => Math.max(0, Math.min(place, count - DRAWN));
  const around = (place: number): number =>
    place >= from.current && place < from.current + DRAWN
      ? from.current
      : within(place - DRAWN / 2);

  from.current = within(from.current);
  if (at !== lastAt.current) {
    lastAt.current = at;
    if (at >= 0) from.current = around(at);
  }
  const moveTo = (place: number): void => {
    if (place === from.current) return;
    from.current = place;
    redraw((times) => times + 1);
  };
  return {
    from: from.current,
    to: Math.min(count, from.current + DRAWN),
    show: (place) => moveTo(around(place)),
    scrolled: ({ scrollTop, clientHeight, scrollHeight }) => {
      if (scrollTop < NEAR_PX) moveTo(within(from.current - STEP));
      else if (scrollHeight - scrollTop - clientHeight < NEAR_PX)
        moveTo(within(from.current + STEP));
    },
  };
}
