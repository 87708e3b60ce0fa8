import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Empty } from './empty';
import { PopupBody } from './popup-body';
import { PopupContext, type Kept, type PopupContextValue } from './popup-context';
import { PopupHead } from './popup-head';
import { PageHead } from './page-head';
import { Tabs } from './tabs';
import type { PopupProps } from './popup-props';
import { initialPlace, placeAfterBack, placeOf, type Place } from './place';

/** Everything Pactlight knows, beside the page that it is opened on. */
export function Popup(props: PopupProps) {
  const { views, page, settings } = props;
  const [places, setPlaces] = useState<readonly Place[]>(() => initialPlace(views, props.initialTab, props.concept));
  const panel = useRef<HTMLDivElement>(null);
  const left = useRef<string | null>(null);
  const kept = useRef<Kept>({ countriesAs: 'list', query: '', moved: false, typing: false });
  const place = places.at(-1);
  const report = page.state === 'annotated' ? page.report : null;
  const navigated = place !== undefined;

  const go = (next: (old: readonly Place[]) => readonly Place[]) => {
    kept.current.moved = true;
    setPlaces(next);
  };
  const context = useMemo<PopupContextValue>(
    () => ({
      views,
      report,
      openConcept: (concept) => go((old) => [...old, placeOf(views, concept, old.at(-1)?.tab ?? 'page')]),
      openTimeline: () => go((old) => [...old, { tab: old.at(-1)?.tab ?? 'page', show: 'timeline' }]),
      openTab: (tab) => setPlaces([{ tab, show: 'list' }]),
      back: () => {
        setPlaces((old) => {
          left.current = old.at(-1)?.concept ?? null;
          return placeAfterBack(old);
        });
      },
      kept: kept.current,
      jump: report ? props.onJump : undefined,
    }),
    [views, report, props.onJump],
  );

  // Whoever comes back finds the keyboard where they left it.
  useLayoutEffect(() => {
    if (left.current === null) return;
    panel.current?.querySelector<HTMLElement>(`[data-concept="${CSS.escape(left.current)}"]`)?.focus();
    left.current = null;
  }, [places]);

  const shown: Place = place ?? { tab: 'page', show: 'list' };
  const withTabs = report !== null || navigated;
  return (
    <PopupContext.Provider value={context}>
      <div class="pactlight popup" data-frame={props.frame ?? 'popup'} data-tall={withTabs ? '' : undefined} data-theme={props.theme} lang={views.t.language} dir={views.t.direction}>
        <PopupHead {...props} />
        {withTabs ? (
          <main>
            {report && <PageHead report={report} issues={settings.issues} />}
            <Tabs selected={shown.tab} onSelect={context.openTab} />
            <div class="popup-panel" role="tabpanel" id="popup-panel" aria-labelledby={`tab-${shown.tab}`} ref={panel} key={places.length + shown.tab}>
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
    </PopupContext.Provider>
  );
}
