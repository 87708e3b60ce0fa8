import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PdfReader } from '../../components/pdf';
import { hasPanel, openPanelOrTab } from '../../lib/browser/open-panel';
import { startWorker } from '../../lib/extension-page/load-script';
import { pdfInTab } from '../../lib/extension-page/pdf-in-tab';
import { setLanguageAndTheme } from '../../lib/extension-page/set-language-and-theme';
import { firstWords, useWords } from '../../lib/extension-page/use-words';
import { MOST_BYTES } from '../../lib/pdf/open-pdf';
import { pdfLibrary } from '../../lib/pdf/pdf-library';
import { PdfSession } from '../../lib/pdf/pdf-session';
import type { PdfState } from '../../lib/pdf/pdf-state';
import { getSettings, watchSettings } from '../../lib/settings';
import { listenForZoom } from './listen-for-zoom';
import { markDocument, unmarkDocument } from './mark-document';

const [words, first, ownTab] = await Promise.all([
  firstWords(),
  getSettings(),
  browser.tabs.getCurrent(),
]);
let onState: (state: PdfState) => void = () => undefined;
const session = new PdfSession({
  library: () => pdfLibrary(startWorker),
  label: (page) => words('pdf.page', { page }),
  onState: (state) => onState(state),
  annotate: (head) => void markDocument(head, (marks) => session.setMarks(marks)),
  stopAnnotating: unmarkDocument,
});
document.title = words('pdf.name');
listenForZoom(() => session.view);

function PdfApp() {
  const [settings, setSettings] = useState(first);
  const [state, setState] = useState<PdfState>({ phase: 'empty' });
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    onState = setState;
    void openFromTab();
  }, []);
  const t = useWords(words, settings);
  setLanguageAndTheme(document, t, settings.theme);
  return (
    <PdfReader
      t={t}
      state={state}
      mostBytes={MOST_BYTES}
      panelIn={hasPanel() ? 'side' : 'tab'}
      onOpen={(file) => {
        history.replaceState(null, '', '/pdf.html');
        void session.open(PdfSession.ofFile(file));
      }}
      onPassword={(password) => session.answer(password)}
      onGoTo={(page) => session.view?.goTo(page)}
      onZoom={(step) => session.view?.zoomBy(step)}
      onFit={() => session.view?.fit()}
      onOpenPanel={() => ownTab?.id !== undefined && void openPanelOrTab(ownTab.id)}
      onPages={(element) => {
        session.pages = element;
      }}
    />
  );
}

/** Reads the PDF that a tab shows, if this page was opened for one: `?tab=ID`. */
async function openFromTab(): Promise<void> {
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (!Number.isInteger(tab)) return;
  onState({ phase: 'opening', file: '' });
  const pdf = await pdfInTab(tab, MOST_BYTES);
  if (typeof pdf === 'string') session.fail('', pdf);
  else await session.open({ name: pdf.name, bytes: async () => pdf.bytes });
}

render(<PdfApp />, document.getElementById('app')!);
