import { render } from 'preact';
import { browser } from 'wxt/browser';
import flags from 'virtual:pactlight/flags';
import pack from 'virtual:pactlight/knowledge';
import { Panel } from '../../components/panel';
import { dressDocument } from '../../lib/extension-page/dress-document';
import { loadAllWords } from '../../lib/i18n/load-all-words';
import { createKnowledge } from '../../lib/knowledge';
import { viewContext } from '../../lib/knowledge/views';
import { tellBackground } from '../../lib/messages';
import { setPinned } from '../../lib/panel/pinned';
import { useLookUp } from '../../lib/panel/use-look-up';
import { usePanel } from '../../lib/panel/use-panel';
import { usePinned } from '../../lib/panel/use-pinned';
import { changeSettings, NAME_GROUPS, siteRule, withMark, withSiteOn, type NameGroup } from '../../lib/settings';

const t = await loadAllWords(browser.i18n.getUILanguage());
const views = viewContext(createKnowledge(pack), flags, t);
const query = new URLSearchParams(location.search);
const onPin = (concept: string, on: boolean): void => void setPinned(concept, on);

function PanelApp() {
  const panel = usePanel(query);
  const pinned = usePinned();
  const lookUp = useLookUp();
  if (!panel) return null;
  const { settings, tab } = panel;
  dressDocument(document, t, settings.theme);
  const isOn = (key: string): boolean => settings.marks[key] !== false;
  return (
    <Panel
      views={views}
      page={panel.page}
      host={tab?.host ?? null}
      list={panel.list}
      view={panel.view}
      pinned={pinned}
      lookUp={lookUp}
      settings={{
        enabled: settings.enabled,
        amount: settings.amount,
        siteEnabled: tab?.host ? siteRule(settings, tab.host) !== 'never' : false,
        issues: Object.fromEntries(pack.issues.map(({ id }) => [id, isOn(id)])),
        groups: Object.fromEntries(NAME_GROUPS.map((key) => [key, isOn(key)])) as Record<NameGroup, boolean>,
      }}
      onSetEnabled={(enabled) => void changeSettings((old) => ({ ...old, enabled }))}
      onSetAmount={(amount) => void changeSettings((old) => ({ ...old, amount }))}
      onSetSite={(on) => tab?.host && void changeSettings((old) => withSiteOn(old, tab.host!, on))}
      onSetIssue={(id, on) => void changeSettings((old) => withMark(old, id, on))}
      onSetGroup={(key, on) => void changeSettings((old) => withMark(old, key, on))}
      onAnnotateAnyway={() => tab && void tellBackground({ type: 'annotate-anyway', tab: tab.id }).then(panel.refresh)}
      onGoTo={panel.goTo}
      onWantMore={panel.wantMore}
      onPin={onPin}
    />
  );
}

render(<PanelApp />, document.getElementById('app')!);
