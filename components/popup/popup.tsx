import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Empty } from '../page/empty';
import { NotSaved } from '../page/not-saved';
import { PopupBody } from './popup-body';
import { RecordContext, type RecordContextValue } from '../record/record-context';
import { SiteHead } from '../page/site-head';
import { keptFrom, memoryOf } from './popup-memory';
import { PageHead } from '../page/page-head';
import { PageNotes } from '../page/page-notes';
import { Tabs } from './tabs';
import type { PopupProps } from './popup-props';
import { usePageSource } from '../page/use-page-source';
import { initialPlace, knownPlaces, placeAfterBack, placeOf, type Place } from '../record/place';

/** Everything Pactlight knows, beside the page that it is opened on. */
export function Popup(props: PopupProps) {
  const { views, page, settings } = props;
  const asked = props.initialTab !== undefined || Boolean(props.concept) || Boolean(props.query);
  const memory = asked ? null : props.memory;
  const [places, setPlaces] = useState<readonly Place[]>(() =>
    memory
      ? knownPlaces(views, memory.places)
      : initialPlace(
          views,
          props.query ? 'search' : props.initialTab,
          props.concept,
          props.issue ?? undefined,
        ),
  );
  const panel = useRef<HTMLDivElement>(null);
  const left = useRef<Place | null>(null);
  const kept = useRef({ ...keptFrom(memory, props.query), moved: Boolean(props.issue) }).current;
  const place = places.at(-1);
  const report = page.state === 'annotated' ? page.report : null;
  const source = usePageSource(views, report, props.address);
  const navigated = place !== undefined;

  const changed = () => props.onRemember?.(memoryOf(places, kept));
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
  const context = useMemo<RecordContextValue>(
    () => ({
      views,
      report,
      source,
      openConcept: (concept, issue) =>
        go((old) => [
          ...(old.length === 0 && report ? pagePlaces() : old),
          placeOf(views, concept, old.at(-1)?.tab ?? 'page', issue),
        ]),
      openIssue: (issue) => go((old) => [...old, { tab: 'issues', show: 'issue', issue }]),
      openEvent: (event) => go((old) => [...old, { tab: 'timeline', show: 'list', event }]),
      openDisagreement: (disagreement) =>
        go((old) => [...old, { tab: 'disagree', show: 'list', disagreement }]),
      openTab: (tab) => {
        kept.scrolls = [];
        setPlaces([{ tab, show: 'list' }]);
      },
      back: () => {
        setPlaces((old) => {
          left.current = old.at(-1) ?? null;
          return placeAfterBack(old);
        });
      },
      changed,
      kept,
      jump: report ? props.onJump : undefined,
    }),
    [views, report, source, places, props.onJump, props.onRemember],
  );

  useLayoutEffect(() => {
    const shown = panel.current;
    const from = left.current;
    left.current = null;
    if (shown && kept.scrolls[places.length]) shown.scrollTop = kept.scrolls[places.length]!;
    // Whoever comes back finds the keyboard where they left it.
    if (from && shown) rowThatLedTo(from, shown)?.focus({ preventScroll: true });
    changed();
  }, [places]);

  const onScroll = () => {
    if (!panel.current) return;
    kept.scrolls[places.length] = panel.current.scrollTop;
    changed();
  };

  const shown: Place = place ?? { tab: 'page', show: 'list' };
  const withTabs = report !== null || navigated;
  return (
    <RecordContext.Provider value={context}>
      <div
        class="pactlight popup"
        data-frame={props.frame ?? 'popup'}
        data-tall={withTabs ? '' : undefined}
        data-theme={props.theme}
        lang={views.t.language}
        dir={views.t.direction}
      >
        <SiteHead {...props} />
        <NotSaved {...props} />
        {withTabs ? (
          <main>
            {report && <PageHead report={report} marks={settings.marks} />}
            {report && <PageNotes {...props} report={report} />}
            <Tabs selected={shown.tab} onSelect={context.openTab} />
            <div
              class="popup-panel"
              role="tabpanel"
              id="popup-panel"
              aria-labelledby={`tab-${shown.tab}`}
              ref={panel}
              key={places.length + shown.tab}
              onScroll={onScroll}
            >
              {!report && <h2 class="unseen">{views.t(`tab.${shown.tab}`)}</h2>}
              <PopupBody place={shown} {...props} />
            </div>
          </main>
        ) : (
          <main class="popup-panel">
            <Empty {...props} />
          </main>
        )}
      </div>
    </RecordContext.Provider>
  );
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
