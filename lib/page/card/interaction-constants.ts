import { HOVER_DELAY } from '../../settings/settings';

/**
 * Times and distances of the hover interaction, in ms and CSS px, each with its reason.
 * Wikipedia measured the first three on its readers:
 * https://www.mediawiki.org/wiki/Page_Previews
 */

/** Rest of the pointer before the card's content is requested: passing over a word takes less. */
export const PREPARE_MS = HOVER_DELAY.least;

/** Rest of the pointer before the card opens: after this, the reader means the word. */
export const OPEN_MS = HOVER_DELAY.standard;

/**
 * A card is drawn, hidden, this long before it opens, so that style and layout are done by then.
 */
export const DRAW_MS = 150;

/** A reader who just read a card is looking things up: the next one opens sooner. */
export const NEXT_OPEN_MS = 150;

/** Time after a card closed within which the next one opens sooner. */
export const NEXT_WITHIN_MS = 1000;

/** Time for the pointer to move from the word to its card. */
export const GRACE_MS = 300;

/** A finger that moves further between down and up was scrolling. */
export const TAP_SLOP_PX = 10;

/** A finger that stays longer was selecting text. */
export const TAP_MS = 500;

/** Delay of the hit test after a move: shorter than a reader notices. */
export const LOOK_MS = 50;

/**
 * A pointer that moves more than this between two frames is passing: the hit test waits until it is
 * slower.
 */
export const PASSING_PX = 12;
export const PASSING_LOOK_MS = 90;

/** Interval at which a moving pointer makes us check whether the page has removed our marks. */
export const KEEP_PAINT_MS = 1000;

/** The timing without a choice of the reader. */
export const DEFAULT_TIMING = { open: OPEN_MS } as const;

/** Gap between the marked line and the card: the underline stays visible. */
export const CARD_GAP_PX = 8;

/** The card's text begins under the word, so its edge is one side margin to the left. */
export const CARD_INSET_PX = 16;

/** Least distance of a card from the viewport's edges. */
export const VIEWPORT_MARGIN_PX = 16;

/** Largest height of a card, if the viewport has room for it; its middle scrolls. */
export const CARD_MAX_HEIGHT_PX = 520;

/** In a lower card, head and foot would leave too little for statements, so they scroll too. */
export const CARD_SHORT_PX = 360;

/**
 * In a lower window, as at 400 % zoom, a card may reach every edge, and starts with the most
 * important text.
 */
export const WINDOW_LOW_PX = 300;

/**
 * If both sides of the line have less height, the card covers the line, since it would be
 * unreadable otherwise.
 */
export const CARD_LEAST_HEIGHT_PX = 280;
