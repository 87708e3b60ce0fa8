import { isWithin, parentElementAsDrawn } from '../../text/shadow-trees/flat-tree';
import { HOST_NAME } from '../../host-name';
import { lineOf, type LinedCard } from './card-line';

/** A card that can be placed farther from its line. */
interface RoomyCard extends LinedCard {
  readonly frame: HTMLElement;
  /** Whether it is open, and placed at its line. */
  readonly isAtLine: boolean;
  /** @param px height below the line that stays visible, CSS px */
  leaveRoom(px: number): void;
}

/** Times of the checks for the page's own preview, ms after our card. */
const LOOKS_MS = [150, 400, 900] as const;

/** Distances from the line at which a preview is looked for, CSS px. */
const NEAR_PX = [20, 60] as const;

/** Horizontal positions of the same, as shares of the card's width. */
const ACROSS = [0.1, 0.4] as const;

/**
 * Many sites show a preview of a link's target while the pointer rests on the link. If the card
 * covers such a preview, it moves away, so that both can be read.
 *
 * @param card that the pointer has opened and that is placed
 */
export function leaveRoomForPreview(card: RoomyCard): void {
  const look = (): void => {
    const line = card.isAtLine ? lineOf(card) : null;
    const preview = line && previewUnder(card.frame, line, card.mention.range.startContainer);
    if (preview) card.leaveRoom(preview.bottom - line.bottom);
  };
  look();
  for (const ms of LOOKS_MS) setTimeout(look, ms);
}

function previewUnder(frame: HTMLElement, line: DOMRect, words: Node): DOMRect | null {
  const { left, top, width } = frame.getBoundingClientRect();
  if (top < line.bottom) return null;
  for (const share of ACROSS)
    for (const px of NEAR_PX) {
      const y = line.bottom + px;
      const box = y < top ? null : floatingAt(left + width * share, y, words);
      if (box) return box;
    }
  return null;
}

function floatingAt(x: number, y: number, words: Node): DOMRect | null {
  const met = document.elementsFromPoint(x, y).find(({ localName }) => localName !== HOST_NAME);
  for (let at = met ?? null; at && !isWithin(words, at); at = parentElementAsDrawn(at))
    if (/^(?:absolute|fixed)$/.test(getComputedStyle(at).position))
      return at.getBoundingClientRect();
  return null;
}
