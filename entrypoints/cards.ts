import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardStyles } from '../components/card/card-styles';
import { cardPainter } from '../components/card/card-painter';
import { cardWordsOnce } from '../lib/i18n/card-words';
import { isOrphaned, isRefusal, sendToBackground } from '../lib/messages';
import type { RejectMention } from '../lib/page/card/placed-card';
import { annotatorHere, sessionHere, setSessionHere } from '../lib/page/presence';
import { PageSession } from '../lib/page/page-session';

/**
 * Opens cards on an annotated page. It is injected at the first pointer or key input, or for a
 * command.
 */
export default defineUnlistedScript(() => {
  const annotator = annotatorHere();
  if (!annotator || sessionHere()) return;

  // After an update of the extension there is no answer: the new version annotates the page.
  const stop = (error: unknown): void => {
    if (!isRefusal(error)) annotator.stop();
  };
  const wordsIn = cardWordsOnce(() => sendToBackground({ type: 'card-words-wanted' }));
  const keep =
    (type: 'reject-mention' | 'unreject-mention'): RejectMention =>
    (concept, text, everywhere) =>
      sendToBackground({ type, concept, text, everywhere }).then(
        () => true,
        (error: unknown) => {
          stop(error);
          return false;
        },
      );
  const session = new PageSession(annotator, {
    createPainter: () =>
      cardPainter({
        onOpenPositions: (concept, issue) =>
          void sendToBackground({ type: 'open-positions', concept, issue }).catch(stop),
        onTurnOff: () => void sendToBackground({ type: 'turn-site-off' }).catch(stop),
        onOpenOptions: () => void sendToBackground({ type: 'open-options' }).catch(stop),
      }),
    cardStyles,
    askCard: async (concept, keys) => {
      const view = await sendToBackground({
        type: 'card-wanted',
        concept,
        keys: [...keys],
        pageDate: annotator.pageDate?.date ?? null,
      });
      return view && { ...view, t: await wordsIn(view.interfaceLanguage) };
    },
    rejections: { reject: keep('reject-mention'), unreject: keep('unreject-mention') },
    onPin: (concept, on) => void sendToBackground({ type: 'pin-concept', concept, on }).catch(stop),
    askStepWords: (concept) => sendToBackground({ type: 'step-words-wanted', concept }),
    isOrphaned,
  });
  setSessionHere(session);
  annotator.stopped.addEventListener('abort', () => setSessionHere(undefined));
});
