import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ViewContext } from '../../lib/knowledge/views';
import type { PageReport } from '../../lib/report/page-report';
import { initialPlace, knownPlaces, placeAfterBack, placeOf, type Place } from '../record/place';
import type { Kept, RecordContextValue } from '../record/record-context';
import { keptFrom, memoryOf } from './popup-memory';
import type { PopupProps } from './popup-props';

/** Where in the popup the reader is. */
interface Places {
  /** From the first to the one that is shown; none is what the page itself offers. */
  readonly places: readonly Place[];
  readonly context: RecordContextValue;
  /** To be called while the reader scrolls the panel. */
  readonly onScroll: () => void;
}

/**
 * A Preact hook: the reader's way through the popup, which can be gone back, and is found again when
 * the popup is opened again.
 *
 * @param panel the element that shows a place, and scrolls
 */
export function usePlaces(
  props: PopupProps,
  report: PageReport | null,
  source: RecordContextValue['source'],
  panel: RefObject<HTMLElement | null>,
): Places {
  const { views } = props;
  const asked = props.initialTab !== undefined || Boolean(props.concept) || Boolean(props.query);
  const memory = asked ? null : props.memory;
  const [places, setPlaces] = useState<readonly Place[]>(() =>
    memory ? knownPlaces(views, memory.places) : placesAskedFor(props),
  );
  const left = useRef<Place | null>(null);
  const kept = useRef({ ...keptFrom(memory, props.query), moved: Boolean(props.issue) }).current;
  const changed = () => props.onRemember?.(memoryOf(places, kept));

  const context = useMemo<RecordContextValue>(
    () => ({
      views,
      report,
      source,
      ...navigation(views, kept, report !== null, setPlaces, (place) => (left.current = place)),
      changed,
      kept,
      askView: props.askView,
      jump: report ? props.onJump : undefined,
    }),
    [views, props.askView, report, source, places, props.onJump, props.onRemember],
  );

  useLayoutEffect(() => {
    const shown = panel.current;
    const from = left.current;
    left.current = null;
    if (shown && kept.scrolls[places.length]) shown.scrollTop = kept.scrolls[places.length]!;
    // After going back, the focus is where the reader left it.
    if (from && shown) rowThatLedTo(from, shown)?.focus({ preventScroll: true });
    changed();
  }, [places]);

  const onScroll = () => {
    if (!panel.current) return;
    kept.scrolls[places.length] = panel.current.scrollTop;
    changed();
  };
  return { places, context, onScroll };
}

function navigation(
  views: ViewContext,
  kept: Kept,
  isBesidePage: boolean,
  setPlaces: (change: (old: readonly Place[]) => readonly Place[]) => void,
  onLeave: (place: Place | null) => void,
): Pick<
  RecordContextValue,
  'openConcept' | 'openIssue' | 'openEvent' | 'openDisagreement' | 'openTab' | 'back'
> {
  const go = (next: (old: readonly Place[]) => readonly Place[]) => {
    kept.moved = true;
    setPlaces((old) => {
      const after = next(old);
      kept.scrolls[after.length] = 0;
      return after;
    });
  };
  /** The page's own list, as a place to come back to, scrolled as it is. */
  const pagePlaces = (): readonly Place[] => {
    kept.scrolls[1] = kept.scrolls[0] ?? 0;
    return [{ tab: 'page', show: 'list' }];
  };
  return {
    openConcept: (concept, issue) =>
      go((old) => [
        ...(old.length === 0 && isBesidePage ? pagePlaces() : old),
        placeOf(views, concept, old.at(-1)?.tab ?? 'page', issue),
      ]),
    openIssue: (issue) => go((old) => [...old, { tab: 'issues', show: 'issue', issue }]),
    openEvent: (event) => go((old) => [...old, { tab: 'timeline', show: 'list', event }]),
    openDisagreement: (disagreement) =>
      go((old) => [...old, { tab: 'disagree', show: 'list', disagreement }]),
    openTab: (tab) => {
      kept.scrolls = [];
      setPlaces(() => [{ tab, show: 'list' }]);
    },
    back: () =>
      setPlaces((old) => {
        onLeave(old.at(-1) ?? null);
        return placeAfterBack(old);
      }),
  };
}

function placesAskedFor({ views, query, initialTab, concept, issue }: PopupProps) {
  return initialPlace(views, query ? 'search' : initialTab, concept, issue ?? undefined);
}

function rowThatLedTo(
  { concept, issue, disagreement, event }: Place,
  panel: HTMLElement,
): HTMLElement | null {
  const by = (name: string, value: string | undefined): string =>
    value === undefined ? '' : `[data-${name}="${CSS.escape(value)}"]`;
  const all =
    by('concept', concept) +
    by('issue', issue) +
    by('disagreement', disagreement) +
    by('event', event);
  return all === ''
    ? null
    : (panel.querySelector<HTMLElement>(all) ?? panel.querySelector(by('concept', concept) || all));
}
