import { computePosition, flip, offset, shift, size, type Platform } from '@floating-ui/core';
import { isInView } from '../../marks/sight/in-view';
import type { NextLine } from './card-line';
import {
  CARD_GAP_PX,
  CARD_INSET_PX,
  CARD_LEAST_HEIGHT_PX,
  CARD_MAX_HEIGHT_PX,
  CARD_SHORT_PX,
  VIEWPORT_MARGIN_PX,
  WINDOW_LOW_PX,
} from '../interaction-constants';

/** A line's box in viewport CSS px. */
type Line = () => DOMRect;

/**
 * Not in TypeScript's types yet. https://drafts.csswg.org/css-viewport/#dom-element-currentcsszoom
 */
type Zoomed = Element & { readonly currentCSSZoom?: number };

/**
 * Floating UI's access to the browser. A frame in the top layer is placed in viewport CSS px,
 * independent of boxes, scrollers and transforms of the page. https://floating-ui.com/docs/platform
 */
const TOP_LAYER: Platform = {
  getDimensions,
  getElementRects: ({ reference, floating }: { reference: Line; floating: HTMLElement }) => ({
    reference: reference(),
    floating: { x: 0, y: 0, ...getDimensions(floating) },
  }),
  getClippingRect: seenPart,
  isRTL: (frame: HTMLElement) => getComputedStyle(frame).direction === 'rtl',
};

/**
 * Places a card below a line of text, or above it if there is no room, within the viewport. If
 * neither side has room for a useful card, as on a zoomed page, it covers the line. In vertical
 * text it is beside the line.
 *
 * @param frame the card's box, shown and `position: fixed`
 * @param line gives the line's box in viewport CSS px, or null when it is no longer shown
 * @param side of the line that the card is placed on, if there is room: where its text goes on
 * @returns whether the line is in view; otherwise the card stays where it was
 */
export async function placeCard(
  frame: HTMLElement,
  line: () => DOMRect | null,
  side: NextLine,
): Promise<boolean> {
  const rect = line();
  if (!rect || !isInView(rect)) return false;
  undoZoom(frame);
  const isRow = side === 'bottom';
  const seen = seenPart();
  const padding = isWindowLow() ? 0 : VIEWPORT_MARGIN_PX;
  const room = Math.min(CARD_MAX_HEIGHT_PX, seen.height - 2 * padding);
  // If there is less width at the line, the card is moved, not made narrower.
  frame.style.maxWidth = `${Math.floor(seen.width - 2 * padding)}px`;
  const { x, y } = await computePosition(() => line() ?? rect, frame, {
    platform: TOP_LAYER,
    strategy: 'fixed',
    placement: `${side}-${isRow && isRootRtl() ? 'end' : 'start'}`,
    middleware: [
      offset({ mainAxis: CARD_GAP_PX, alignmentAxis: isRow ? -CARD_INSET_PX : 0 }),
      flip({ padding, fallbackStrategy: 'bestFit' }),
      size({
        padding,
        apply: ({ availableHeight }) => {
          const height =
            availableHeight < CARD_LEAST_HEIGHT_PX ? room : Math.min(room, availableHeight);
          frame.style.maxHeight = `${Math.max(0, Math.floor(height))}px`;
          markShort(frame);
        },
      }),
      shift({ padding, crossAxis: true }),
    ],
  });
  frame.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  return true;
}

/**
 * Undoes CSS `zoom` of the page's elements around a card, so that its px are those of the viewport.
 */
export function undoZoom(frame: HTMLElement): void {
  const { host } = frame.getRootNode() as ShadowRoot;
  const zoom = (host as Zoomed).currentCSSZoom ?? 1;
  frame.style.zoom = zoom === 1 ? '' : String(1 / zoom);
}

/**
 * Sets on a frame whether its card is so short that all of it scrolls, and whether the window is
 * low.
 */
export function markShort(frame: HTMLElement): void {
  frame.toggleAttribute(
    'data-short',
    parseFloat(getComputedStyle(frame).maxHeight) < CARD_SHORT_PX,
  );
  frame.toggleAttribute('data-low', isWindowLow());
}

function isRootRtl(): boolean {
  return getComputedStyle(document.documentElement).direction === 'rtl';
}

function isWindowLow(): boolean {
  return innerHeight < WINDOW_LOW_PX;
}

/** The visual viewport: after a pinch zoom only a part of the page is visible. */
function seenPart(): { x: number; y: number; width: number; height: number } {
  const {
    offsetLeft: x,
    offsetTop: y,
    width,
    height,
  } = visualViewport ?? { offsetLeft: 0, offsetTop: 0, width: innerWidth, height: innerHeight };
  return { x, y, width, height };
}

function getDimensions({ offsetWidth: width, offsetHeight: height }: HTMLElement): {
  width: number;
  height: number;
} {
  return { width, height };
}
