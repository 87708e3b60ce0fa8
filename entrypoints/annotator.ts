import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { documentKindHere } from '../lib/page/text/document-kind';
import { isMarkable } from '../lib/report/markable-document';
import { isOrphaned, listenInPage, sendToBackground } from '../lib/messages';
import { connectToMatching } from '../lib/messages/matching/match-port';
import { listenForPanels } from '../lib/messages/panel-port';
import { Annotator } from '../lib/page/annotator';
import { BackgroundEngine } from '../lib/page/engine/background-engine';
import { PageAttendant } from '../lib/page/page-attendant';
import { annotatorHere, orderHere, setAnnotatorHere, setVerdictHere } from '../lib/page/presence';
import { clearRemains } from '../lib/page/remains';

/**
 * Has a page weighed and, if it is about the subject, marks it. The background injects it, and
 * passes the settings before it; labels and rules stay in the background. `cards.ts` follows at the
 * first pointer or key input.
 */
export default defineUnlistedScript(() => {
  const order = orderHere();
  if (annotatorHere() || !order || !isMarkable(documentKindHere())) return;
  const annotator = new Annotator(
    (signal, dating) => new BackgroundEngine(connectToMatching, signal, dating),
    order,
    setVerdictHere,
    () => void sendToBackground({ type: 'annotator-wanted' }).catch(() => undefined),
  );
  setAnnotatorHere(annotator);
  const attendant = new PageAttendant(annotator, {
    bringCards: () => sendToBackground({ type: 'cards-wanted' }),
    settings: () => sendToBackground({ type: 'settings-wanted' }),
    reportTotal: (total) =>
      void sendToBackground({ type: 'page-annotated', total }).catch(() => undefined),
    isOrphaned,
  });
  const stopListening = listenInPage((message) => attendant.answer(message));
  annotator.stopped.addEventListener('abort', stopListening);
  void annotator.start().finally(() => {
    if (annotator.stopped.aborted) return;
    if (import.meta.env.FIREFOX) clearRemains();
    const refusePanels = listenForPanels((panel) => void attendant.acceptPanel(panel));
    annotator.stopped.addEventListener('abort', refusePanels);
  });
});
