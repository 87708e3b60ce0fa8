import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardTranslate } from '../../lib/i18n/card-words';
import type { CardView } from '../../lib/knowledge/views/types';
import type { Copying } from '../shared/copy-button';
import type { Unfolded } from './body/card-disagreements';

/** Time for which the card shows the result of copying, ms. */
const COPIED_MS = 2500;

/** State of a card that the reader left by a hop. */
export interface LeftCard {
  readonly moreOpen: boolean;
  readonly unfolded: Unfolded;
  /** CSS px. */
  scrollTop: number;
}

interface CardState {
  readonly moreOpen: boolean;
  readonly unfolded: Unfolded;
  toggleMore(): void;
  unfold(next: Unfolded): void;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly questions: RefObject<HTMLDivElement | null>;
  onScroll(event: Event): void;
}

/**
 * A Preact hook: the unfolded parts of a card, and its scroll position.
 *
 * @param left states of cards that the reader left, by concept; the hook updates it
 */
export function useCardState(view: CardView, left: Map<string, LeftCard>): CardState {
  const known = left.get(view.concept);
  const [moreOpen, setMoreOpen] = useState(known?.moreOpen ?? false);
  const [unfolded, setUnfolded] = useState<Unfolded>(
    known?.unfolded ?? (view.opensDisagreement ? 'first' : 'none'),
  );
  const questions = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const askedFor = useRef(false);
  const state = { moreOpen, unfolded, scrollTop: known?.scrollTop ?? 0 };
  left.set(view.concept, state);

  useLayoutEffect(() => {
    for (const scroller of scrollersOf(content.current)) scroller.scrollTop = state.scrollTop;
  }, []);
  useEffect(() => {
    if (askedFor.current && unfolded !== 'none' && questions.current)
      scrollBelowStrip(questions.current);
  }, [unfolded]);

  return {
    moreOpen,
    unfolded,
    toggleMore: () => setMoreOpen(!moreOpen),
    unfold: (next) => {
      askedFor.current = true;
      setUnfolded(next);
    },
    content,
    questions,
    onScroll: ({ target }) => {
      state.scrollTop = (target as Element).scrollTop;
    },
  };
}

/**
 * A Preact hook: copies statements, and reports the result for a while.
 *
 * @param onCopy without it, statements cannot be copied
 * @returns `said` is empty while there is nothing to report
 */
export function useCopying(
  t: CardTranslate,
  onCopy: ((citation: string) => Promise<boolean>) | undefined,
): { copying: Copying | undefined; said: string } {
  const [copied, setCopied] = useState<{ citation: string; done: boolean } | null>(null);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(null), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copying = onCopy && {
    label: t('card.copy'),
    template: t.template('card.citation'),
    copied: copied?.done ? copied.citation : null,
    onCopy: async (citation: string) => setCopied({ citation, done: await onCopy(citation) }),
  };
  return { copying, said: copied ? t(copied.done ? 'card.copied' : 'card.notCopied') : '' };
}

/** The card's middle and its whole content, of which one scrolls: the whole in a short card. */
function scrollersOf(content: HTMLElement | null): HTMLElement[] {
  return content ? [content, content.querySelector<HTMLElement>('.card-scroller')!] : [];
}

/** Scrolls only the card: `scrollIntoView` would scroll the page too. */
function scrollBelowStrip(questions: HTMLElement): void {
  const scrollers = scrollersOf(questions.closest<HTMLElement>('.card-content'));
  const scroller = scrollers.find((one) => getComputedStyle(one).overflowY === 'auto');
  const strip = questions.previousElementSibling;
  if (!scroller || !strip) return;
  const top = scroller.getBoundingClientRect().top + strip.getBoundingClientRect().height;
  scroller.scrollTop += questions.getBoundingClientRect().top - top;
}
