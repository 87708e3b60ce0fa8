import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListedMention } from '../../../lib/report/reading-list';

/**
 * A Preact hook: the list is one stop for the Tab key; arrows, Home and End lead from mention to
 * mention, drawn or not.
 *
 * @param show draws the part of the list that a mention is in
 * @returns the list's key handler
 */
export function useMentionKeys(
  scroller: RefObject<HTMLElement | null>,
  mentions: readonly ListedMention[],
  show: (id: number) => void,
): (event: KeyboardEvent) => void {
  // A mention that is not drawn yet is focused after the next drawing.
  const focusNext = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (focusNext.current !== null) mentionIn(scroller.current, focusNext.current)?.focus();
    focusNext.current = null;
  });
  return (event) => {
    const id = Number((event.target as HTMLElement).dataset['mention'] ?? NaN);
    const next = neighbour(mentions, id, event.key);
    if (!next) return;
    event.preventDefault();
    focusNext.current = next.id;
    show(next.id);
    const element = mentionIn(scroller.current, next.id);
    if (!element) return;
    focusNext.current = null;
    element.focus();
  };
}

function neighbour(
  mentions: readonly ListedMention[],
  id: number,
  key: string,
): ListedMention | undefined {
  const place = mentions.findIndex((mention) => mention.id === id);
  if (place < 0) return undefined;
  switch (key) {
    case 'Home':
      return mentions[0];
    case 'End':
      return mentions.at(-1);
    case 'ArrowDown':
    case 'ArrowRight':
      return mentions[place + 1];
    case 'ArrowUp':
    case 'ArrowLeft':
      return mentions[place - 1];
    default:
      return undefined;
  }
}

function mentionIn(scroller: HTMLElement | null, id: number): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-mention="${id}"]`) ?? null;
}
