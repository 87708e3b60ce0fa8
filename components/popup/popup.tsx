import { useRef } from 'preact/hooks';
import { Empty } from '../page/empty';
import { NotSaved } from '../page/not-saved';
import { PageHead } from '../page/page-head';
import { PageNotes } from '../page/page-notes';
import { SiteHead } from '../page/site-head';
import { usePageSource } from '../page/use-page-source';
import type { Place } from '../record/place';
import { RecordContext } from '../record/record-context';
import { tabElementId } from '../shared/tabs';
import { PopupBody } from './popup-body';
import type { PopupProps } from './popup-props';
import { PopupTabs } from './popup-tabs';
import { usePlaces } from './use-places';

/** The element that shows what the reader chose by a tab. */
const PANEL = 'popup-panel';

const PAGE: Place = { tab: 'page', show: 'list' };

/** Everything Pactlight knows, beside the page that it is opened on. */
export function Popup(props: PopupProps) {
  const { views, page } = props;
  const report = page.state === 'annotated' ? page.report : null;
  const source = usePageSource(views, report, props.address);
  const panel = useRef<HTMLDivElement>(null);
  const { places, context, onScroll } = usePlaces(props, report, source, panel);
  const place = places.at(-1) ?? PAGE;
  const withTabs = report !== null || places.length > 0;
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
            {report && <PageHead report={report} marks={props.settings.marks} />}
            {report && <PageNotes {...props} report={report} />}
            <PopupTabs selected={place.tab} onSelect={context.openTab} panel={PANEL} />
            <div
              class="popup-panel"
              role="tabpanel"
              id={PANEL}
              aria-labelledby={tabElementId(PANEL, place.tab)}
              ref={panel}
              key={places.length + place.tab}
              onScroll={onScroll}
            >
              {!report && <h2 class="unseen">{views.t(`tab.${place.tab}`)}</h2>}
              <PopupBody place={place} {...props} />
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
