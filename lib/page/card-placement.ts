import { computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import {
  CARD_GAP_PX, CARD_INSET_PX, CARD_MAX_HEIGHT_PX, CARD_MAX_HEIGHT_SHARE, VIEWPORT_MARGIN_PX,
} from './interaction-constants';

/**
 * Places a card under a line of text, or above it where there is no room below, inside the
 * viewport and never over the line itself.
 *
 * @param frame the card's box, shown and `position: fixed`
 * @param line gives the line's box in viewport CSS px, or null when it is no longer shown
 * @returns whether the line is in view; when not, the card stays where it was
 */
export async function placeCard(frame: HTMLElement, line: () => DOMRect | null): Promise<boolean> {
  const rect = line();
  if (!rect || rect.bottom < 0 || rect.top > innerHeight) return false;
  const mention: VirtualElement = { getBoundingClientRect: () => line() ?? rect };
  const room = Math.min(CARD_MAX_HEIGHT_PX, innerHeight * CARD_MAX_HEIGHT_SHARE);
  const { x, y } = await computePosition(mention, frame, {
    strategy: 'fixed',
    placement: getComputedStyle(document.documentElement).direction === 'rtl' ? 'bottom-end' : 'bottom-start',
    middleware: [
      offset({ mainAxis: CARD_GAP_PX, alignmentAxis: -CARD_INSET_PX }),
      flip({ padding: VIEWPORT_MARGIN_PX, fallbackStrategy: 'bestFit' }),
      size({
        padding: VIEWPORT_MARGIN_PX,
        apply: ({ availableHeight, availableWidth }) => {
          frame.style.setProperty('--card-max-height', `${Math.max(0, Math.floor(Math.min(room, availableHeight)))}px`);
          frame.style.setProperty('--card-max-width', `${Math.floor(availableWidth)}px`);
        },
      }),
      shift({ padding: VIEWPORT_MARGIN_PX }),
    ],
  });
  frame.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  return true;
}
