import type { Evidence } from '../../matching/types';
import type { Theme } from '../../settings/settings';

/** Callbacks of a card. */
export interface CardActions {
  /** Shows another concept's card in the same place. */
  hop(concept: string): void;
  /** Returns to the card before the hop. */
  back(): void;
  /**
   * Rejects the marked words as this concept, on this site or everywhere. Resolves to whether it
   * was stored.
   */
  reject(everywhere: boolean): Promise<boolean>;
  /** Undoes the rejection. */
  unreject(everywhere: boolean): Promise<boolean>;
  /** Resolves to whether the text is in the clipboard. */
  copy(text: string): Promise<boolean>;
  /** Pins the card, so that it stays while the page scrolls, or unpins it. */
  pin(): void;
  unpin(): void;
  fold(): void;
  /** @param x, y how far from where the card is, in CSS px */
  move(x: number, y: number): void;
  close(): void;
  /** Escape, with no hop to go back from. */
  escape(): void;
}

/** The data of one card. */
export interface DrawnCard<View> {
  readonly view: View;
  /** The card before the hop, or null. */
  readonly cameFrom: View | null;
  /** The page's own words. */
  readonly text: string;
  /** The page's host, as in `URL.host`; empty if the page has none. */
  readonly site: string;
  /** Why the mention is marked; null after a hop, since no word is marked then. */
  readonly evidence: Evidence | null;
  /** Opened by key or tap, so it appears at once, without movement. */
  readonly still: boolean;
  readonly theme: Theme;
  readonly pinned: boolean;
  /** A pinned card that shows only its bar. */
  readonly folded: boolean;
}

/** Draws one card. The page side does not know which library it uses. */
export interface CardPainter<View> {
  /**
   * @param frame the element to draw into, always the same one
   * @param card what to show
   * @param actions what the reader may do in it
   */
  draw(frame: HTMLElement, card: DrawnCard<View>, actions: CardActions): void;
  /** Moves the focus into the drawn card. */
  focus(): void;
  clear(): void;
}
