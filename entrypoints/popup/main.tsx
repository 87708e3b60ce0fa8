import { render } from 'preact';
import { browser } from 'wxt/browser';
import flags from 'virtual:pactlight/flags';
import pack from 'virtual:pactlight/knowledge';
import { Popup } from '../../components/popup';
import { dressDocument } from '../../lib/extension-page/dress-document';
import { loadCoreWords } from '../../lib/i18n/load-core-words';
import { createKnowledge } from '../../lib/knowledge';
import { viewContext } from '../../lib/knowledge/views';
import { tellBackground, tellPage } from '../../lib/messages';
import { openPanel } from '../../lib/panel/open-panel';
import { rememberPlace } from '../../lib/popup/remember-place';
import { usePopup } from '../../lib/popup/use-popup';
import { changeSettings, NAME_GROUPS, siteRule, withMark, withSite, withSiteOn, type NameGroup } from '../../lib/settings';

const t = await loadCoreWords(browser.i18n.getUILanguage());
const views = viewContext(createKnowledge(pack), flags, t);
const query = new URLSearchParams(location.search);

function PopupApp() {
  const { data, refresh } = usePopup(query);
  if (!data) return null;
  const { settings, tab, page, memory } = data;
  dressDocument(document, t, settings.theme);
  const isOn = (key: string): boolean => settings.marks[key] !== false;
  return (
    <Popup
      views={views}
      frame={query.has('tab') ? 'window' : 'popup'}
      page={page}
      host={tab?.host ?? null}
      settings={{
        enabled: settings.enabled,
        amount: settings.amount,
        siteRule: tab?.host ? siteRule(settings, tab.host) : undefined,
        siteEnabled: tab?.host ? siteRule(settings, tab.host) !== 'never' : false,
        issues: Object.fromEntries(pack.issues.map(({ id }) => [id, isOn(id)])),
        groups: Object.fromEntries(NAME_GROUPS.map((key) => [key, isOn(key)])) as Record<NameGroup, boolean>,
      }}
      concept={query.get('concept')}
      memory={memory}
      onRemember={(now) => tab && rememberPlace(tab, now)}
      onSetEnabled={(enabled) => void changeSettings((old) => ({ ...old, enabled }))}
      onSetAmount={(amount) => void changeSettings((old) => ({ ...old, amount }))}
      onSetSite={(on) => tab?.host && void changeSettings((old) => withSiteOn(old, tab.host!, on))}
      onSetSiteRule={(rule) => tab?.host && void changeSettings((old) => withSite(old, tab.host!, rule))}
      onSetIssue={(id, on) => void changeSettings((old) => withMark(old, id, on))}
      onSetGroup={(key, on) => void changeSettings((old) => withMark(old, key, on))}
      onAnnotateAnyway={() => tab && void tellBackground({ type: 'annotate-anyway', tab: tab.id }).then(refresh)}
      onOpenPanel={tab ? () => void openPanel(tab.id).then(() => !query.has('tab') && close()) : undefined}
      onOpenOptions={() => void browser.runtime.openOptionsPage().then(() => !query.has('tab') && close())}
      onJump={(concept) => tab && void tellPage(tab.id, { type: 'jump-to', concept })}
    />
  );
}

render(<PopupApp />, document.getElementById('app')!);
