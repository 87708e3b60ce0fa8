import { mentionAt } from '../../marks/hit-test';
import type { MentionStore } from '../../text/mentions/mention-store';
import type { PlacedMention } from '../../text/mentions/placed-mention';
import type { CardController } from '../card-controller';
import type { CardHost } from '../card-host';

/** What input does with the cards of a page. */
export type CardsInReach = Pick<
  CardController<never>,
  'dispatch' | 'dismiss' | 'follow' | 'open' | 'resized' | 'isPointed' | 'isHeld' | 'timing'
>;

/** Everything that input of the reader affects. */
export interface InReach {
  readonly page: MentionStore;
  readonly cards: CardsInReach;
  readonly host: CardHost;
  /** Whether a mention is painted and may open a card. */
  isShown(mention: PlacedMention): boolean;
}

/**
 * @param x, y a point in the viewport, CSS px
 * @returns the mention there whose card may open, or null
 */
export function shownAt({ page, isShown }: InReach, x: number, y: number): PlacedMention | null {
  const mention = mentionAt(page, x, y);
  return mention && isShown(mention) ? mention : null;
}
