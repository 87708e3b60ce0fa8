import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { NotSaved } from '../page/not-saved';
import { PageHead } from '../page/page-head';
import { PageNotes } from '../page/page-notes';
import { SiteHead } from '../page/site-head';
import { usePageSource } from '../page/use-page-source';
import { RecordContext, type RecordContextValue } from '../record/record-context';
import { tabElementId } from '../shared/tabs';
import { FollowButton } from './order/follow-button';
import { useReadingPlace } from './order/use-reading-place';
import { PanelBody } from './panel-body';
import { PanelFoot } from './panel-foot';
import { isOnPage, type PanelProps, type PanelTab } from './panel-props';
import { PanelTabs } from './panel-tabs';
import { useWays, type Ways } from './use-ways';

/** The element that shows what the reader chose by a tab. */
const BODY = 'panel-body';

/** The article's companion: what it mentions in reading order, in step with the page beside it. */
export function Panel(props: PanelProps) {
  const { views, page, list, askView } = props;
  const report = page.state === 'annotated' ? page.report : null;
  const source = usePageSource(views, report, props.address);
  const [follows, setFollows] = useState(true);
  const ways = useWays(views, props.startTab ?? 'order', props.lookUp ?? null);
  const { tab } = ways;
  const reading = useReadingPlace(list, props.view, follows);
  const context = useMemo<RecordContextValue>(
    () => ({ ...ways.context, views, report, source, askView, jump: undefined }),
    [ways.context, views, report, source, askView],
  );
  const body = useScrolledBody(ways);
  // Another page is read from its beginning, with nothing chosen.
  useEffect(() => reading.choose(new Set()), [list === null]);

  return (
    <RecordContext.Provider value={context}>
      <div
        class="pactlight popup panel"
        data-frame="window"
        data-theme={props.theme}
        lang={views.t.language}
        dir={views.t.direction}
      >
        <SiteHead {...props} />
        <NotSaved {...props} />
        <main>
          {report && <PageHead report={report} marks={props.settings.marks} />}
          {report && <PageNotes {...props} report={report} />}
          <PanelBar
            {...props}
            tab={tab}
            onSelect={ways.selectTab}
            follows={follows}
            onFollow={report && setFollows}
          />
          <div
            class="panel-body"
            role="tabpanel"
            id={BODY}
            aria-labelledby={tabElementId(BODY, tab)}
            data-tab={tab}
            ref={body}
          >
            <PanelBody
              {...props}
              tab={tab}
              place={ways.place}
              reading={reading}
              follows={follows}
              onLeave={() => setFollows(false)}
            />
          </div>
          {isOnPage(tab) && report && list && (
            <PanelFoot list={list} reading={reading} onGoTo={props.onGoTo} />
          )}
        </main>
      </div>
    </RecordContext.Provider>
  );
}

interface PanelBarProps extends Pick<PanelProps, 'list' | 'pinned'> {
  tab: PanelTab;
  onSelect: (tab: PanelTab) => void;
  follows: boolean;
  /** `null`: there is no page to follow. */
  onFollow: ((follows: boolean) => void) | null;
}

/** The tabs, and whether the list follows the page. */
function PanelBar({ list, pinned, tab, onSelect, follows, onFollow }: PanelBarProps) {
  return (
    <div class="panel-bar">
      <PanelTabs
        selected={tab}
        counts={{ order: list?.total, pinned: pinned.length }}
        onSelect={onSelect}
        panel={BODY}
      />
      {onFollow && <FollowButton pressed={follows} onPress={onFollow} />}
    </div>
  );
}

/** A new place is shown from its top. After going back, the focus is where the reader left it. */
function useScrolledBody({ tab, place, takeLeft }: Ways) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const left = takeLeft();
    if (left === undefined) body.current?.scrollTo(0, 0);
    else body.current?.querySelector<HTMLElement>(`[data-concept="${CSS.escape(left)}"]`)?.focus();
  }, [tab, place]);
  return body;
}
