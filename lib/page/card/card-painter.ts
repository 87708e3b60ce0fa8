import type { Evidence } from '../../matching/types';
import type { Theme } from '../../settings/settings';

/** What a card needs of the page around it. */
export interface CardActions {
  /** Shows another concept's card in the same place. */
  hop(concept: string): void;
  /** Back to the card before the hop. */
  back(): void;
  /** The marked words are not this concept: on this site, or everywhere. Resolves to whether that was kept. */
  reject(everywhere: boolean): Promise<boolean>;
  /** Takes that back, if it can be. */
  unreject(everywhere: boolean): Promise<boolean>;
  /** Resolves to whether the text is in the clipboard. */
  copy(text: string): Promise<boolean>;
  /** Keeps the card where it is while the page scrolls, or lets it go again. */
  pin(): void;
  unpin(): void;
  fold(): void;
  /** @param x, y how far from where the card is, in CSS px */
  move(x: number, y: number): void;
  close(): void;
  /** Escape, with no hop to go back from. */
  escape(): void;
}

/** One card as it is to be drawn. */
export interface DrawnCard<View> {
  readonly view: View;
  /** The card that a hop led here from, or null. */
  readonly cameFrom: View | null;
  /** The page's own words. */
  readonly text: string;
  /** The page's host, as `URL.host` gives it; empty where the page is of no site. */
  readonly site: string;
  /** Why the mention is marked; null after a hop, where no word is. */
  readonly evidence: Evidence | null;
  /** Asked for by key or tap: it is there at once, without movement. */
  readonly still: boolean;
  readonly theme: Theme;
  readonly pinned: boolean;
  /** Of a pinned card, only the bar is shown. */
  readonly folded: boolean;
}

/** Draws one card; the page side does not know with what. */
export interface CardPainter<View> {
  /**
   * @param frame what to draw into, always the same
   * @param card what to show
   * @param actions what the reader may do in it
   */
  draw(frame: HTMLElement, card: DrawnCard<View>, actions: CardActions): void;
  /** Moves the keyboard's focus into the card that was drawn. */
  focus(): void;
  clear(): void;
}
