import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import flags from 'virtual:pactlight/flags';
import pack from 'virtual:pactlight/knowledge';
import { Panel } from '../../components/panel';
import { setLanguageAndTheme } from '../../lib/extension-page/set-language-and-theme';
import { useChanges } from '../../lib/extension-page/use-changes';
import { askView, useAddedPacks } from '../../lib/extension-page/use-added-packs';
import { firstWords, useWords } from '../../lib/extension-page/use-words';
import { createKnowledge } from '../../lib/knowledge';
import { viewContext } from '../../lib/knowledge/views';
import { takeWay } from '../../lib/extension-page/take-way';
import { hasPanel } from '../../lib/browser/open-panel';
import { sendToBackground } from '../../lib/messages';
import { sendToFrames } from '../../lib/messages/send-to-page';
import { setPinned } from '../../lib/browser/pinned';
import { useLookUp } from './use-look-up';
import { usePanel } from './use-panel';
import { usePinned } from './use-pinned';

const first = await firstWords();
const knowledge = createKnowledge(pack);
const query = new URLSearchParams(location.search);

function PanelApp() {
  const panel = usePanel(query);
  const isPrivate = panel?.tab?.isPrivate ?? false;
  const pinned = usePinned(isPrivate);
  const lookUp = useLookUp();
  const changes = useChanges();
  const t = useWords(first, panel?.settings ?? null);
  const added = useAddedPacks(pack.manifest.id, panel?.settings ?? null, panel?.page ?? null);
  const views = useMemo(() => viewContext(knowledge, flags, t, added.views), [t, added.views]);
  if (!panel) return null;
  const { settings, tab } = panel;
  const goTo = (id: number): void => {
    panel.goTo(id);
    // If the list is in a tab, it hides the page.
    if (tab && !hasPanel()) void browser.tabs.update(tab.id, { active: true });
  };
  setLanguageAndTheme(document, t, settings.theme);
  return (
    <Panel
      {...changes}
      views={views}
      packs={added.packs}
      askView={askView}
      page={panel.page}
      isOnlyNow={panel.isOnlyNow}
      host={tab?.host ?? null}
      address={tab?.url ?? ''}
      list={panel.list}
      view={panel.view}
      pinned={pinned}
      lookUp={lookUp}
      settings={settings}
      onAnnotateAnyway={() =>
        tab &&
        void sendToBackground({ type: 'annotate-anyway', tab: tab.id }).then(
          panel.refresh,
          panel.refresh,
        )
      }
      onStopMarking={() =>
        tab && void sendToFrames(tab.id, { type: 'stop-marking' }).then(panel.refresh)
      }
      onWay={(way) => tab && void takeWay(way, tab).then(panel.refresh, panel.refresh)}
      onGoTo={goTo}
      onWantMore={panel.wantMore}
      onPin={(concept, on) => void setPinned(concept, on, isPrivate)}
    />
  );
}

render(<PanelApp />, document.getElementById('app')!);
