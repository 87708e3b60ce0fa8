import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import flags from 'virtual:pactlight/flags';
import pack from 'virtual:pactlight/knowledge';
import { Options } from '../../components/options';
import { dressDocument } from '../../lib/extension-page/dress-document';
import { loadAllWords } from '../../lib/i18n/load-all-words';
import { createKnowledge } from '../../lib/knowledge';
import { viewContext } from '../../lib/knowledge/views';
import { saveFile } from '../../lib/options/save-file';
import { currentShortcuts, shortcutPage } from '../../lib/options/shortcuts';
import { changeSettings, getSettings, settledSettings, watchSettings } from '../../lib/settings';

const [t, first, firstShortcuts] = await Promise.all([loadAllWords(browser.i18n.getUILanguage()), getSettings(), currentShortcuts()]);
const views = viewContext(createKnowledge(pack), flags, t);
document.title = t('options.title');

function OptionsApp() {
  const [settings, setSettings] = useState(first);
  const [shortcuts, setShortcuts] = useState(firstShortcuts);
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    // The reader comes back from the browser's own page with other keys.
    const ask = (): void => void currentShortcuts().then(setShortcuts);
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, []);
  dressDocument(document, t, settings.theme);
  return (
    <Options
      views={views}
      settings={settings}
      shortcuts={shortcuts}
      onChange={changeSettings}
      settled={settledSettings}
      onSaveFile={saveFile}
      onOpenShortcuts={shortcutPage()}
    />
  );
}

render(<OptionsApp />, document.getElementById('app')!);
