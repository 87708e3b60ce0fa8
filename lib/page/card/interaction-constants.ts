import { HOVER_DELAY } from '../../settings/settings';

/**
 * Times and distances of the hover interaction, in ms and CSS px, each with its reason.
 * Wikipedia measured the first three on its readers:
 * https://www.mediawiki.org/wiki/Page_Previews
 */

/** Pointer at rest before the card's content is asked for: a pass over a word takes less. */
export const PREPARE_MS = HOVER_DELAY.least;

/** Pointer at rest before the card opens: past this, the reader means the word. */
export const OPEN_MS = HOVER_DELAY.standard;

/** So long before it opens a card is drawn, unseen: the browser styles it and lays it out in frames before that. */
export const DRAW_MS = 150;

/** A reader who just read a card is looking things up: the next one opens sooner. */
export const NEXT_OPEN_MS = 150;

/** How long after a card closed the next one still counts as looking things up. */
export const NEXT_WITHIN_MS = 1000;

/** Time to travel from the word to its card across the gap between them. */
export const GRACE_MS = 300;

/** A finger that moves further between down and up was scrolling. */
export const TAP_SLOP_PX = 10;

/** A finger that stays longer was selecting text. */
export const TAP_MS = 500;

/** How long after a move we look where the pointer is: sooner than a reader notices. */
export const LOOK_MS = 50;

/** A pointer that goes further between two frames, in CSS px, is on its way elsewhere: we look when it slows down. */
export const PASSING_PX = 12;
export const PASSING_LOOK_MS = 90;

/** How often a moving pointer has us see whether the page has taken our marks away. */
export const KEEP_PAINT_MS = 1000;

/** What a reader has who has chosen nothing. */
export const DEFAULT_TIMING = { open: OPEN_MS } as const;

/** Gap between the marked line and the card: the underline stays visible. */
export const CARD_GAP_PX = 8;

/** The card's text begins under the word, so its edge is one side margin to the left. */
export const CARD_INSET_PX = 16;

/** Least distance of a card from the viewport's edges. */
export const VIEWPORT_MARGIN_PX = 16;

/** A card is never taller than this, nor than the viewport has room for; its middle scrolls. */
export const CARD_MAX_HEIGHT_PX = 520;

/** With less height, head and foot of a card would leave too little for statements: they scroll, too. */
export const CARD_SHORT_PX = 360;

/** In a window of less height, as at 400 % of zoom, a card may reach every edge, and says the most telling first. */
export const WINDOW_LOW_PX = 300;

/** With less height on either side of the line, a card covers the line, since less of it could not be read. */
export const CARD_LEAST_HEIGHT_PX = 280;
