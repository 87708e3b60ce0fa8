import { render } from 'preact';
import { browser } from 'wxt/browser';
import flags from 'virtual:pactlight/flags';
import issues from 'virtual:pactlight/issues';
import pack from 'virtual:pactlight/knowledge';
import lexicon from 'virtual:pactlight/lexicon';
import { cardStyles } from '../../components/card';
import { cardPainter } from '../../components/card/card-painter';
import { FirstRun } from '../../components/first-run';
import { openPositions } from '../../lib/background/positions-window';
import { rejectMention } from '../../lib/background/rejections';
import { dressDocument } from '../../lib/extension-page/dress-document';
import { loadWords } from '../../lib/i18n/load-words';
import { createKnowledge } from '../../lib/knowledge';
import { cardView, viewContext } from '../../lib/knowledge/views';
import { listenInPage } from '../../lib/messages';
import { currentShortcuts } from '../../lib/options/shortcuts';
import { Annotator } from '../../lib/page/annotator';
import { ReaderSession } from '../../lib/page/reader-session';
import { getSettings, watchSettings } from '../../lib/settings';

const [t, settings, shortcuts, tab] = await Promise.all([
  loadWords(browser.i18n.getUILanguage()), getSettings(), currentShortcuts(), browser.tabs.getCurrent(),
]);
const views = viewContext(createKnowledge(pack), flags, t);
document.title = t('name');
dressDocument(document, t, settings.theme);
render(
  <FirstRun
    views={views}
    nextKeys={shortcuts.find(({ name }) => name === 'next-mention')?.keys ?? ''}
    onStart={() => tab?.id !== undefined && void browser.tabs.remove(tab.id)}
    onChooseIssues={() => void browser.tabs.create({ url: browser.runtime.getURL('/options.html#issues') })}
  />,
  document.getElementById('app')!,
);

// The sample is marked as any page is; only that nothing has to be asked of the background.
const annotator = new Annotator(lexicon, issues, settings);
await annotator.start();
const session = new ReaderSession(annotator, {
  createPainter: () => cardPainter((concept) => tab?.id !== undefined && void openPositions(tab.id, concept)),
  cardStyles,
  askCard: async (concept) => cardView(views, concept),
  reject: (concept, text, everywhere, undo) => void rejectMention({ type: 'reject-mention', concept, text, everywhere, undo }, location.host),
  onTotal: () => undefined,
  askWords: async () => ({ place: t.template('card.place') }),
});
listenInPage((message) => {
  if (message.type === 'step-mention') session.step(message.by);
  if (message.type === 'toggle-card') session.toggleCard();
});
watchSettings((changed) => {
  dressDocument(document, t, changed.theme);
  session.apply(changed);
});
