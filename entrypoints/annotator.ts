import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import lexicon from 'virtual:pactlight/lexicon';
import issues from 'virtual:pactlight/issues';
import { cardStyles } from '../components/card';
import { cardPainter } from '../components/card/card-painter';
import { listenInPage, tellBackground, type ToPage } from '../lib/messages';
import { Annotator } from '../lib/page/annotator';
import { annotatorHere, setAnnotatorHere } from '../lib/page/presence';

/** Runs on pages about the subject only, injected by the background. */
export default defineUnlistedScript(async () => {
  if (annotatorHere() || !document.body) return;
  const undo: (() => void)[] = [];
  const stop = (): void => {
    for (const one of undo.splice(0)) one();
  };
  setAnnotatorHere({ stop });
  undo.push(() => setAnnotatorHere(undefined));

  const annotator = new Annotator({
    lexicon,
    issues,
    settings: await tellBackground({ type: 'settings-wanted' }),
    painter: cardPainter((concept) => void tellBackground({ type: 'open-positions', concept })),
    cardStyles,
    askCard: (concept) => tellBackground({ type: 'card-wanted', concept }),
    reject: (concept, text, everywhere, takenBack) =>
      void tellBackground({ type: 'reject-mention', concept, text, everywhere, undo: takenBack }),
    onTotal: (total) => void tellBackground({ type: 'page-annotated', total }).catch(stop),
    sayPlace: (text, place, total) => `${text}, ${place} of ${total}`,
  });
  undo.push(
    () => annotator.stop(),
    listenInPage((message) => answer(annotator, message)),
    () => void tellBackground({ type: 'page-annotated', total: 0 }).catch(() => undefined),
  );
  await annotator.start();
});

function answer(annotator: Pick<Annotator<never>, 'on' | 'apply' | 'report' | 'step' | 'toggleCard' | 'jumpTo'>, message: ToPage): unknown {
  switch (message.type) {
    case 'page-state':
      return annotator.on ? { state: 'annotated', report: annotator.report() } : { state: 'off' };
    case 'settings-changed':
      return annotator.apply(message.settings);
    case 'step-mention':
      return annotator.step(message.by);
    case 'toggle-card':
      return annotator.toggleCard();
    case 'jump-to':
      return annotator.jumpTo(message.concept);
    case 'judge-again':
      return undefined;
  }
}
