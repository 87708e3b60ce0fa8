import type { CardHost } from './card-host';
import { markShort, undoZoom } from './place/card-placement';
import type { AnyView, PlacedCard } from './placed-card';

/** Least distance of a pinned card from the viewport's edges, in CSS px. */
const MARGIN_PX = 8;

/** Pinned cards, which stay where they are while the page scrolls. */
export class PinnedCards<View extends AnyView> {
  /** The position that the reader chose for each. */
  readonly #places = new Map<PlacedCard<View>, { x: number; y: number }>();

  constructor(private readonly host: CardHost) {}

  get count(): number {
    return this.#places.size;
  }

  has(card: PlacedCard<View>): boolean {
    return this.#places.has(card);
  }

  /** @param card shown, and placed */
  add(card: PlacedCard<View>): void {
    const { frame } = card;
    const { x, y } = frame.getBoundingClientRect();
    // Its size no longer depends on its line.
    frame.style.maxHeight = '';
    frame.style.maxWidth = '';
    card.isPinned = true;
    this.#places.set(card, { x, y });
    this.keepInView(card);
  }

  /** The card is no longer pinned; it stays open. */
  release(card: PlacedCard<View>): void {
    this.#places.delete(card);
  }

  close(card: PlacedCard<View>): void {
    const back = this.host.hasFocus(card.frame) ? card.focusBefore : null;
    this.#places.delete(card);
    card.clear();
    this.host.close(card.frame);
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  }

  /** @param x, y how far from where the card is, in CSS px */
  move(card: PlacedCard<View>, x: number, y: number): void {
    const place = this.#places.get(card);
    if (!place) return;
    place.x += x;
    place.y += y;
    this.keepInView(card, place);
  }

  /**
   * Moves a card, or all, into the viewport. In a window that becomes smaller cards are moved, and
   * when it grows they move back.
   *
   * @param settle the position that the reader chose; the part of it beyond the viewport's edge is
   *   forgotten
   */
  keepInView(card?: PlacedCard<View>, settle?: { x: number; y: number }): void {
    for (const [{ frame }, place] of card
      ? [[card, this.#places.get(card)!] as const]
      : this.#places) {
      undoZoom(frame);
      markShort(frame);
      const { width, height } = frame.getBoundingClientRect();
      const x = within(place.x, innerWidth - width - MARGIN_PX);
      const y = within(place.y, innerHeight - height - MARGIN_PX);
      frame.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
      if (settle) Object.assign(settle, { x, y });
    }
  }

  /** @param which selects the cards; all by default */
  closeAll(which: (card: PlacedCard<View>) => boolean = () => true): void {
    for (const card of [...this.#places.keys()].filter(which)) this.close(card);
  }
}

/**
 * If a card is larger than the viewport, its start is kept in view, so that its bar can be reached.
 */
function within(at: number, most: number): number {
  return Math.max(MARGIN_PX, Math.min(at, most));
}
