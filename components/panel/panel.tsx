import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Empty } from '../page/empty';
import { NotSaved } from '../page/not-saved';
import { PageHead } from '../page/page-head';
import { PageNotes } from '../page/page-notes';
import { RecordContext, type RecordContextValue } from '../record/record-context';
import { SiteHead } from '../page/site-head';
import { usePageSource } from '../page/use-page-source';
import { FollowButton } from './order/follow-button';
import { LookUp } from './look-up';
import { Order } from './order/order';
import { PanelFoot } from './panel-foot';
import type { PanelProps } from './panel-props';
import { PanelTabs } from './panel-tabs';
import { PanelWords } from './panel-words';
import { Pinned } from './pinned/pinned';
import { Positions } from './positions/positions';
import { useReadingPlace } from './order/use-reading-place';
import { useWays } from './use-ways';

/** The article's companion: what it mentions in reading order, in step with the page beside it. */
export function Panel(props: PanelProps) {
  const { views, page, pinned, settings, list } = props;
  const report = page.state === 'annotated' ? page.report : null;
  const source = usePageSource(views, report, props.address);
  const [follows, setFollows] = useState(true);
  const ways = useWays(views, props.startTab ?? 'order', props.lookUp ?? null);
  const reading = useReadingPlace(list, props.view, follows);
  const body = useRef<HTMLDivElement>(null);
  const context = useMemo<RecordContextValue>(
    () => ({ ...ways.context, views, report, source, jump: undefined }),
    [ways.context, views, report, source],
  );
  const { tab, place } = ways;

  useLayoutEffect(() => {
    const left = ways.takeLeft();
    // What is new begins at its top; whoever comes back finds the keyboard where they left it.
    if (left === undefined) body.current?.scrollTo(0, 0);
    else body.current?.querySelector<HTMLElement>(`[data-concept="${CSS.escape(left)}"]`)?.focus();
  }, [tab, place]);
  // Another page is read from its beginning, with nothing chosen.
  useEffect(() => reading.choose(new Set()), [list === null]);

  const isOnPage = tab === 'order' || tab === 'positions';
  return (
    <PanelWords.Provider value={views.t}>
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
            {report && <PageHead report={report} marks={settings.marks} />}
            {report && <PageNotes {...props} report={report} />}
            <div class="panel-bar">
              <PanelTabs
                selected={tab}
                counts={{ order: list?.total, pinned: pinned.length }}
                onSelect={ways.selectTab}
              />
              {report && <FollowButton pressed={follows} onPress={setFollows} />}
            </div>
            <div
              class="panel-body"
              role="tabpanel"
              id="panel-body"
              aria-labelledby={`panel-tab-${tab}`}
              data-tab={tab}
              ref={body}
            >
              {isOnPage && !report && (
                <div class="panel-page">
                  <Empty {...props} />
                </div>
              )}
              {tab === 'order' && report && list && (
                <Order
                  reading={reading}
                  list={list}
                  follows={follows}
                  onPin={props.onPin}
                  pinned={pinned}
                  onGoTo={props.onGoTo}
                  onWantMore={props.onWantMore}
                  onLeave={() => setFollows(false)}
                />
              )}
              {tab === 'positions' && report && <Positions paragraph={reading.paragraph} />}
              {tab === 'pinned' && <Pinned pinned={pinned} onPin={props.onPin} />}
              {tab === 'lookUp' && <LookUp place={place} pinned={pinned} onPin={props.onPin} />}
            </div>
            {isOnPage && report && list && (
              <PanelFoot list={list} reading={reading} onGoTo={props.onGoTo} />
            )}
          </main>
        </div>
      </RecordContext.Provider>
    </PanelWords.Provider>
  );
}
