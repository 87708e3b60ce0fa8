import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardStyles } from '../components/card';
import { cardPainter } from '../components/card/card-painter';
import { cardWordsOnce } from '../lib/i18n/card-words';
import { isOrphaned, isRefusal, listenInPage, tellBackground, type ToPage } from '../lib/messages';
import { listenForPanels } from '../lib/messages/panel-port';
import type { Annotator } from '../lib/page/annotator';
import { acceptPanel } from '../lib/page/panel/panel-companion';
import { annotatorHere, readerHere, setReaderHere } from '../lib/page/presence';
import { clearRemains } from '../lib/page/remains';
import { PageSession } from '../lib/page/page-session';

/** Attends to the reader of a page that an annotator is at work on; injected when its first marks are there. */
export default defineUnlistedScript(async () => {
  const annotator = annotatorHere();
  if (!annotator || readerHere()) return;
  if (import.meta.env.FIREFOX) clearRemains();

  // Nobody answers once the extension was updated: the page is left to the next one.
  const stop = (error: unknown): void => {
    if (!isRefusal(error)) annotator.stop();
  };
  const wordsIn = cardWordsOnce(() => tellBackground({ type: 'card-words-wanted' }));
  const session = new PageSession(annotator, {
    createPainter: () =>
      cardPainter({
        onOpenPositions: (concept, issue) =>
          void tellBackground({ type: 'open-positions', concept, issue }).catch(stop),
        onTurnOff: () => void tellBackground({ type: 'turn-site-off' }).catch(stop),
        onOpenOptions: () => void tellBackground({ type: 'open-options' }).catch(stop),
      }),
    cardStyles,
    askCard: async (concept, keys) => {
      const view = await tellBackground({
        type: 'card-wanted',
        concept,
        keys: [...keys],
        pageDate: annotator.pageDate?.date ?? null,
      });
      return view && { ...view, t: await wordsIn(view.interfaceLanguage) };
    },
    reject: (concept, text, everywhere, takenBack) =>
      tellBackground({ type: 'reject-mention', concept, text, everywhere, undo: takenBack }).then(
        () => true,
        (error: unknown) => (stop(error), false),
      ),
    onPin: (concept, on) => void tellBackground({ type: 'pin-concept', concept, on }).catch(stop),
    onTotal: (total) => void tellBackground({ type: 'page-annotated', total }).catch(stop),
    askStepWords: (concept) => tellBackground({ type: 'step-words-wanted', concept }),
    isOrphaned,
  });
  setReaderHere(session);
  const learnSettings = (): Promise<void> =>
    tellBackground({ type: 'settings-wanted' }).then((settings) => session.apply(settings), stop);
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void learnSettings().then(() => session.comeBack());
  };
  addEventListener('pageshow', comeBack, { signal: annotator.stopped });
  const unlisten = listenInPage((message) => answer(annotator, session, message));
  const refusePanels = listenForPanels((panel) => acceptPanel(panel, annotator, session));
  annotator.stopped.addEventListener('abort', () => {
    unlisten();
    refusePanels();
    setReaderHere(undefined);
    void tellBackground({ type: 'page-annotated', total: 0 }).catch(() => undefined);
  });
  // What the reader chose while the page was being marked was told to nobody.
  await learnSettings();
});

type Session = Pick<
  PageSession<never>,
  'apply' | 'report' | 'step' | 'toggleCard' | 'jumpTo' | 'unpin'
>;

function answer(annotator: Annotator, session: Session, message: ToPage): unknown {
  switch (message.type) {
    case 'page-state':
      return annotator.on ? { state: 'annotated', report: session.report() } : { state: 'off' };
    case 'settings-changed':
      return session.apply(message.settings);
    case 'step-mention':
      return session.step(message.by);
    case 'toggle-card':
      return session.toggleCard();
    case 'unpin':
      return session.unpin(message.concept);
    case 'stop-marking':
      return annotator.stop();
    case 'jump-to':
      return session.jumpTo(message.concept);
    case 'judge-again':
      return undefined;
  }
}
