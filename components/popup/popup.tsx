import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ViewContext } from '../../lib/knowledge/views';
import type { Amount } from '../../lib/settings/settings';
import type { PageState } from '../../lib/messages/page-report';
import { Empty } from './empty';
import { PopupBody } from './popup-body';
import { PopupContext, type Kept, type PopupContextValue, type TabId } from './popup-context';
import { PopupHead } from './popup-head';
import { PageHead } from './page-head';
import { Tabs } from './tabs';
import { initialPlace, placeAfterBack, placeOf, type Place } from './place';

export type NameGroupKey = 'people' | 'institutions' | 'countries' | 'pact';

export interface PopupSettings {
  readonly enabled: boolean;
  readonly amount: Amount;
  readonly siteEnabled: boolean;
  /** By issue id; an issue that is not named is on. */
  readonly issues: { readonly [issue: string]: boolean };
  readonly groups: { readonly [Group in NameGroupKey]: boolean };
}

export interface PopupProps {
  /** The pack, flags and language, from `viewContext`. */
  views: ViewContext;
  page: PageState;
  settings: PopupSettings;
  /** The page's host, as `URL.host` gives it; `null` where the browser tells none. */
  host: string | null;
  onSetEnabled: (on: boolean) => void;
  onSetAmount: (amount: Amount) => void;
  onSetSite: (on: boolean) => void;
  onSetIssue: (issue: string, on: boolean) => void;
  onSetGroup: (group: NameGroupKey, on: boolean) => void;
  onAnnotateAnyway: () => void;
  /** Left out: the popup does not offer to show a mention on the page. */
  onJump?: ((concept: string) => void) | undefined;
  /** Left out: there is no way to options. */
  onOpenOptions?: (() => void) | undefined;
  initialTab?: TabId | undefined;
  /** A concept to begin with; the pack's subject stands for all its countries. */
  concept?: string | null | undefined;
  /** `window`: a tab or a window of its own, which the popup fills; `popup`: 400x600. */
  frame?: 'popup' | 'window' | undefined;
  theme?: 'light' | 'dark' | undefined;
}

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
