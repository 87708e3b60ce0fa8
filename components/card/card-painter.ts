import type { CardTranslate } from '../../lib/i18n/card-words';
import type { CardView } from '../../lib/knowledge/views/types';
import type { CardPainter } from '../../lib/page/card/card-painter';
import { mountCard, type CardHandle } from './mount-card';
import { whySentence } from './body/card-why';

/** A card's content, with the words of the interface. */
export interface WordedCard extends CardView {
  readonly t: CardTranslate;
}

/** Requests of a card to the extension. */
export interface CardRequests {
  /** Opens all positions of a country; those on `issue` come first. */
  onOpenPositions(concept: string, issue?: string): void;
  /** Turns marks off for this site. */
  onTurnOff(): void;
  onOpenOptions(): void;
}

/**
 * @param requests called for the reader's choices in the card
 * @returns the painter of one card
 */
export function cardPainter(requests: CardRequests): CardPainter<WordedCard> {
  let card: CardHandle | null = null;
  return {
    draw(frame, { view, text, site, cameFrom, evidence, still, theme, pinned, folded }, actions) {
      const props = {
        view,
        t: view.t,
        why: evidence && whySentence(view.t, evidence),
        cameFrom: cameFrom && cameFrom.title,
        still,
        theme: theme === 'system' ? undefined : theme,
        onHop: actions.hop,
        onBack: actions.back,
        onClose: actions.close,
        onEscape: actions.escape,
        text,
        site,
        onReject: actions.reject,
        onUnreject: actions.unreject,
        onCopy: actions.copy,
        pinning: {
          pinned,
          folded,
          onPin: actions.pin,
          onUnpin: actions.unpin,
          onFold: actions.fold,
          onMove: actions.move,
        },
        ...requests,
      };
      if (card) card.update(props);
      else card = mountCard(frame, props);
    },
    focus: () => card?.focus(),
    clear() {
      card?.unmount();
      card = null;
    },
  };
}
