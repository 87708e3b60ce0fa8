import type { CardTranslate } from '../../lib/i18n/card-words';
import type { CardView } from '../../lib/knowledge/views/types';

/** Data and callbacks of a card. */
export interface CardProps {
  view: CardView;
  /** The card's own words. */
  t: CardTranslate;
  /**
   * One sentence on why the words are marked; `null` after a hop, since no words are marked then.
   */
  why: string | null;
  /** The marked words of the page. */
  text?: string | undefined;
  /** The page's host; undefined if its address has none. */
  site?: string | undefined;
  /** Title of the card before the hop. */
  cameFrom: string | null;
  /** Overrides the system's theme. */
  theme?: 'light' | 'dark' | undefined;
  /** No movement and no fade: opened by keyboard or tap. */
  still?: boolean | undefined;
  onHop: (concept: string) => void;
  onBack: () => void;
  onClose: () => void;
  /** Without it, Escape closes the card like its button. */
  onEscape?: (() => void) | undefined;
  /** Without it, the reader cannot remove the mark. */
  onReject?: ((everywhere: boolean) => Promise<boolean>) | undefined;
  onUnreject?: ((everywhere: boolean) => Promise<boolean>) | undefined;
  /** Without it, the reader cannot turn the site off. */
  onTurnOff?: (() => void) | undefined;
  /** Without it, the card has no link to the options. */
  onOpenOptions?: (() => void) | undefined;
  /** Without it, the card has no link to a country's positions. */
  onOpenPositions?: ((concept: string, issue?: string) => void) | undefined;
  /** Without it, the card shows all disagreements itself. */
  onOpenDisagreements?: (() => void) | undefined;
  /**
   * Without it, statements cannot be copied. Gets one statement with its source as text; resolves
   * to whether it is in the clipboard.
   */
  onCopy?: ((citation: string) => Promise<boolean>) | undefined;
  /** Without it, the card cannot be pinned. */
  pinning?: Pinning | undefined;
}

/**
 * State and callbacks of pinning. A pinned card stays while the page scrolls, and can be moved by
 * its bar.
 */
export interface Pinning {
  readonly pinned: boolean;
  readonly folded: boolean;
  onPin(): void;
  onUnpin(): void;
  onFold(): void;
  /** Distance from the card's present position, in CSS px. */
  onMove(x: number, y: number): void;
}
