import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import flags from 'virtual:pactlight/flags';
import pack from 'virtual:pactlight/knowledge';
import { Popup } from '../../components/popup';
import { setLanguageAndTheme } from '../../lib/extension-page/set-language-and-theme';
import { useChanges } from '../../lib/extension-page/use-changes';
import { askView, useAddedPacks } from '../../lib/extension-page/use-added-packs';
import { firstWords, useWords } from '../../lib/extension-page/use-words';
import { createKnowledge } from '../../lib/knowledge';
import { viewContext } from '../../lib/knowledge/views';
import { takeWay } from '../../lib/extension-page/take-way';
import { sendToBackground } from '../../lib/messages';
import { jumpInFrames } from '../../lib/messages/frames/step-through-frames';
import { sendToFrames } from '../../lib/messages/send-to-page';
import { offered } from '../../lib/browser/offered';
import { hasPanel, openPanelOrTab } from '../../lib/browser/open-panel';
import { rememberPlace } from './remember-place';
import { usePopup } from './use-popup';

const first = await firstWords();
const knowledge = createKnowledge(pack);
const query = new URLSearchParams(location.search);

function PopupApp() {
  const { data, refresh } = usePopup(query);
  const changes = useChanges();
  const t = useWords(first, data?.settings ?? null);
  const added = useAddedPacks(pack.manifest.id, data?.settings ?? null, data?.page ?? null);
  const views = useMemo(() => viewContext(knowledge, flags, t, added.views), [t, added.views]);
  if (!data) return null;
  const { settings, tab, page, memory, isOnlyNow } = data;
  setLanguageAndTheme(document, t, settings.theme);
  return (
    <Popup
      {...changes}
      views={views}
      packs={added.packs}
      askView={askView}
      frame={query.has('tab') ? 'window' : 'popup'}
      page={page}
      isOnlyNow={isOnlyNow}
      host={tab?.host ?? null}
      address={tab?.url ?? ''}
      settings={settings}
      concept={query.get('concept')}
      issue={query.get('issue')}
      query={query.get('query')}
      memory={memory}
      onRemember={(now) => tab && rememberPlace(tab, now)}
      onAnnotateAnyway={() =>
        tab &&
        void sendToBackground({ type: 'annotate-anyway', tab: tab.id }).then(refresh, refresh)
      }
      onStopMarking={() => tab && void sendToFrames(tab.id, { type: 'stop-marking' }).then(refresh)}
      onWay={(way) => tab && void takeWay(way, tab).then(refresh, refresh)}
      panelIn={hasPanel() ? 'side' : 'tab'}
      onOpenPanel={
        tab ? () => void openPanelOrTab(tab.id).then(() => !query.has('tab') && close()) : undefined
      }
      onOpenOptions={() =>
        void browser.runtime.openOptionsPage().then(() => !query.has('tab') && close())
      }
      onJump={(concept) => {
        if (!tab) return;
        // On a phone the popup hides the page.
        const isOver = !offered().windows && !query.has('tab');
        void jumpInFrames(tab.id, concept).then(() => isOver && close());
      }}
    />
  );
}

render(<PopupApp />, document.getElementById('app')!);
