import { computePosition, flip, offset, shift, size, type Platform } from '@floating-ui/core';
import {
  CARD_GAP_PX, CARD_INSET_PX, CARD_MAX_HEIGHT_PX, CARD_MAX_HEIGHT_VH, VIEWPORT_MARGIN_PX,
} from './interaction-constants';

/** A line's box in viewport CSS px. */
type Line = () => DOMRect;

/**
 * What Floating UI has to know of the browser. A frame in the top layer stands in viewport CSS px,
 * whatever boxes, scrollers and transforms the page has around it.
 * https://floating-ui.com/docs/platform
 */
const TOP_LAYER: Platform = {
  getDimensions,
  getElementRects: ({ reference, floating }: { reference: Line; floating: HTMLElement }) => ({
    reference: reference(),
    floating: { x: 0, y: 0, ...getDimensions(floating) },
  }),
  getClippingRect: () => {
    // Scaled by fingers, a page is seen in part.
    const { offsetLeft: x, offsetTop: y, width, height } = visualViewport ?? { offsetLeft: 0, offsetTop: 0, width: innerWidth, height: innerHeight };
    return { x, y, width, height };
  },
  isRTL: (frame: HTMLElement) => getComputedStyle(frame).direction === 'rtl',
};

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
  const room = Math.min(CARD_MAX_HEIGHT_PX, (innerHeight * CARD_MAX_HEIGHT_VH) / 100);
  const { x, y } = await computePosition(() => line() ?? rect, frame, {
    platform: TOP_LAYER,
    strategy: 'fixed',
    placement: getComputedStyle(document.documentElement).direction === 'rtl' ? 'bottom-end' : 'bottom-start',
    middleware: [
      offset({ mainAxis: CARD_GAP_PX, alignmentAxis: -CARD_INSET_PX }),
      flip({ padding: VIEWPORT_MARGIN_PX, fallbackStrategy: 'bestFit' }),
      size({
        padding: VIEWPORT_MARGIN_PX,
        apply: ({ availableHeight, availableWidth }) => {
          frame.style.maxHeight = `${Math.max(0, Math.floor(Math.min(room, availableHeight)))}px`;
          frame.style.maxWidth = `${Math.floor(availableWidth)}px`;
        },
      }),
      shift({ padding: VIEWPORT_MARGIN_PX }),
    ],
  });
  frame.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  return true;
}

function getDimensions({ offsetWidth: width, offsetHeight: height }: HTMLElement): { width: number; height: number } {
  return { width, height };
}
