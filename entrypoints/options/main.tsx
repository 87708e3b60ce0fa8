import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import flags from 'virtual:pactlight/flags';
import pack from 'virtual:pactlight/knowledge';
import { Options } from '../../components/options';
import { setLanguageAndTheme } from '../../lib/extension-page/set-language-and-theme';
import { firstWords, useWords } from '../../lib/extension-page/use-words';
import { createKnowledge } from '../../lib/knowledge';
import { viewContext } from '../../lib/knowledge/views';
import { usePacks } from './use-packs';
import { saveFile } from './save-file';
import { currentShortcuts, shortcutPage } from '../../lib/browser/shortcuts';
import { changeSettings, getSettings, settledSettings, watchSettings } from '../../lib/settings';

const [words, first, firstShortcuts] = await Promise.all([
  firstWords(),
  getSettings(),
  currentShortcuts(),
]);
const knowledge = createKnowledge(pack);

function OptionsApp() {
  const [settings, setSettings] = useState(first);
  const [shortcuts, setShortcuts] = useState(firstShortcuts);
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    // The reader may have set other shortcuts on the browser's own page.
    const ask = (): void => void currentShortcuts().then(setShortcuts);
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, []);
  const t = useWords(words, settings);
  const views = useMemo(() => viewContext(knowledge, flags, t), [t]);
  const packs = usePacks(views);
  document.title = t('options.title');
  setLanguageAndTheme(document, t, settings.theme);
  return (
    <Options
      views={views}
      settings={settings}
      packs={packs}
      shortcuts={shortcuts}
      onChange={changeSettings}
      settled={settledSettings}
      onSaveFile={saveFile}
      onOpenShortcuts={shortcutPage()}
      version={browser.runtime.getManifest().version}
      onReadPdf={() => void browser.tabs.create({ url: browser.runtime.getURL('/pdf.html') })}
      onShowWelcome={() =>
        void browser.tabs.create({ url: browser.runtime.getURL('/first-run.html') })
      }
    />
  );
}

render(<OptionsApp />, document.getElementById('app')!);
