import type { CardTranslate } from '../../lib/i18n/card-words';
import type { CardView } from '../../lib/knowledge/views/types';

/** What a card shows, and what it calls. */
export interface CardProps {
  view: CardView;
  /** The words beside what the view says. */
  t: CardTranslate;
  /** One sentence on why the word is marked; `null` after a hop, if no word is. */
  why: string | null;
  /** The marked words, as the page has them. */
  text?: string | undefined;
  /** The page's host; left out if its address has none. */
  site?: string | undefined;
  /** Title of the card that a hop came from. */
  cameFrom: string | null;
  /** Overrides what the reader's system prefers. */
  theme?: 'light' | 'dark' | undefined;
  /** No movement and no fade: opened by keyboard or tap. */
  still?: boolean | undefined;
  onHop: (concept: string) => void;
  onBack: () => void;
  onClose: () => void;
  /** Left out: Escape closes the card like its button. */
  onEscape?: (() => void) | undefined;
  /** Left out: the reader cannot remove the mark. */
  onReject?: ((everywhere: boolean) => Promise<boolean>) | undefined;
  onUnreject?: ((everywhere: boolean) => Promise<boolean>) | undefined;
  /** Left out: the reader cannot turn the site off. */
  onTurnOff?: (() => void) | undefined;
  /** Left out: the card does not lead to the options. */
  onOpenOptions?: (() => void) | undefined;
  /** Left out: the card does not lead to a country's positions. */
  onOpenPositions?: ((concept: string, issue?: string) => void) | undefined;
  /** Left out: the card shows all disagreements itself. */
  onOpenDisagreements?: (() => void) | undefined;
  /**
   * Left out: statements cannot be copied. Gets one statement with its source as text; resolves to
   * whether it is in the clipboard.
   */
  onCopy?: ((citation: string) => Promise<boolean>) | undefined;
  /** Left out: the card cannot be pinned. */
  pinning?: Pinning | undefined;
}

/** A pinned card stays while the page scrolls, and is moved by its bar. */
export interface Pinning {
  readonly pinned: boolean;
  readonly folded: boolean;
  onPin(): void;
  onUnpin(): void;
  onFold(): void;
  /** How far from where the card is, in CSS px. */
  onMove(x: number, y: number): void;
}
