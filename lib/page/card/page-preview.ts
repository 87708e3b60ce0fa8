import { isWithin, parentElementAsDrawn } from '../text/flat-tree';
import { HOST_NAME } from './card-host';
import { lineOf, type LinedCard } from './card-line';

/** A card that may be placed on either side of its line. */
interface RoomyCard extends LinedCard {
  readonly frame: HTMLElement;
  /** Whether it is open, and placed below its line. */
  readonly isBelow: boolean;
  goAbove(): void;
}

/** When a page's own preview of what the pointer rests on may have come, after our card, ms. */
const LOOKS_MS = [0, 150, 400, 900] as const;

/** How far from the line a preview is looked for, CSS px. */
const NEAR_PX = [20, 60] as const;

/** How far into the card's width, as shares of it. */
const ACROSS = [0.1, 0.4] as const;

/**
 * Many sites show a preview of a link's page where the pointer rests on the link. Where the page shows
 * something of its own over its text, and the card is over that, the card goes above its line: both are
 * to be read.
 *
 * @param card which the pointer has just opened
 */
export function leaveRoomForPreview(card: RoomyCard): void {
  const look = (): void => {
    const line = card.isBelow ? lineOf(card) : null;
    if (line && isOverPreview(card.frame, line, card.mention.range.startContainer)) card.goAbove();
  };
  for (const ms of LOOKS_MS) setTimeout(look, ms);
}

function isOverPreview(frame: HTMLElement, line: DOMRect, words: Node): boolean {
  const { left, top, width } = frame.getBoundingClientRect();
  if (top < line.bottom) return false;
  return ACROSS.some((share) =>
    NEAR_PX.some((px) => isFloating(left + width * share, line.bottom + px, words)),
  );
}

function isFloating(x: number, y: number, words: Node): boolean {
  const met = document.elementsFromPoint(x, y).find(({ localName }) => localName !== HOST_NAME);
  for (let at = met ?? null; at && !isWithin(words, at); at = parentElementAsDrawn(at))
    if (/^(?:absolute|fixed)$/.test(getComputedStyle(at).position)) return true;
  return false;
}
