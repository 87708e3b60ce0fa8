import type { Theme } from '../../settings/settings';
import { keysNear } from '../text/mentions/keys-near';
import type { MentionStore } from '../text/mentions/mention-store';
import type { PlacedMention } from '../text/mentions/placed-mention';
import type { CardHost } from './card-host';
import type { CardPainter } from './card-painter';
import {
  PlacedCard,
  type AnyView,
  type AskCard,
  type CardKeeper,
  type Rejections,
} from './placed-card';

/** What cards are made of. */
export interface CardParts<View extends AnyView> {
  readonly page: MentionStore;
  readonly host: CardHost;
  /** Creates the painter of one card. */
  readonly createPainter: () => CardPainter<View>;
  readonly askCard: AskCard<View>;
  readonly rejections: Rejections;
}

/** Asks for the content of cards and draws them, one of them before it is opened. */
export class CardPreparation<View extends AnyView> {
  theme: Theme = 'system';
  /** The last requested content: it is requested while the pointer rests, before the card opens. */
  #asked: { mention: PlacedMention; view: Promise<View | null> } | null = null;
  /** Drawn in the page but hidden, so that half of the work is done before the card opens. */
  #drawn: PlacedCard<View> | null = null;

  constructor(
    private readonly parts: CardParts<View>,
    private readonly keeper: CardKeeper<View>,
  ) {}

  /** The card that is drawn but not open yet. */
  get drawn(): PlacedCard<View> | null {
    return this.#drawn;
  }

  /**
   * @returns the content of a mention's card; null if there is none, or the background does not
   *   answer
   */
  ask(mention: PlacedMention): Promise<View | null> {
    // The background does not answer if the extension was updated or removed while the page was
    // open.
    if (this.#asked?.mention !== mention)
      this.#asked = { mention, view: this.#askFor(mention.concept, mention).catch(() => null) };
    return this.#asked.view;
  }

  /** Draws a hidden card, which the caller places and opens. */
  drawUnseen(mention: PlacedMention, view: View, at: PlacedCard<View>['at']): PlacedCard<View> {
    this.drop();
    const card = (this.#drawn = this.#draw(mention, view, false));
    card.at = at;
    return card;
  }

  /**
   * @param isStill whether it opens without movement
   * @returns the card to open: the drawn one, if it has the right movement, or a new one
   */
  take(mention: PlacedMention, view: View, isStill: boolean): PlacedCard<View> {
    this.#asked = null;
    const drawn = this.#drawn;
    if (drawn?.mention !== mention || isStill) {
      this.drop();
      return this.#draw(mention, view, isStill);
    }
    this.#drawn = null;
    return drawn;
  }

  /** Removes the drawn card, which will not be opened. */
  drop(): void {
    const card = this.#drawn;
    this.#drawn = null;
    if (!card) return;
    card.clear();
    this.parts.host.close(card.frame);
  }

  /** Keys of the mentions around it, which decide what its card and cards after a hop open with. */
  #askFor(concept: string, mention: PlacedMention): Promise<View | null> {
    const { askCard, page } = this.parts;
    return askCard(concept, keysNear(mention, page.mentionsBeside(mention), mention.block.text));
  }

  #draw(mention: PlacedMention, view: View, still: boolean): PlacedCard<View> {
    const { host, createPainter, rejections } = this.parts;
    const card = new PlacedCard({
      frame: host.frame(),
      painter: createPainter(),
      mention,
      view,
      still,
      keeper: this.keeper,
      askCard: (concept) => this.#askFor(concept, mention),
      rejections,
      theme: this.theme,
    });
    card.draw();
    return card;
  }
}
