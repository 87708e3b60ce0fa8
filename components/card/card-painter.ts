import type { CardView } from '../../lib/knowledge/views/types';
import type { CardPainter } from '../../lib/page/card-painter';
import { findCardFonts } from './card-fonts';
import { mountCard, type CardHandle } from './mount-card';
import { whySentence } from './why-sentence';

/**
 * @param onOpenPositions the reader asks for all positions of a country
 * @returns what draws one card over a page
 */
export function cardPainter(onOpenPositions: (concept: string) => void): CardPainter<CardView> {
  let card: CardHandle | null = null;
  findCardFonts();
  return {
    draw(frame, { view, text, site, cameFrom, evidence, still, theme, pinned, folded }, actions) {
      const props = {
        view,
        why: evidence && whySentence(view.words, evidence),
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
        pinning: { pinned, folded, onPin: actions.pin, onUnpin: actions.unpin, onFold: actions.fold, onMove: actions.move },
        onOpenPositions,
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
