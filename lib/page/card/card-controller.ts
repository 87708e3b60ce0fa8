import type { Theme } from '../../settings/settings';
import { FADE_MS } from '../../strokes/times';
import type { Highlighter } from '../marks/highlighter';
import { isInView } from '../marks/sight/in-view';
import type { PlacedMention } from '../text/mentions/placed-mention';
import { CardPreparation, type CardParts } from './card-preparation';
import {
  INITIAL,
  interact,
  type Effect,
  type InteractionEvent,
  type Interaction,
  type OpenedBy,
  type Timing,
} from './interaction';
import { DEFAULT_TIMING } from './interaction-constants';
import { PinnedCards } from './pinned-cards';
import { lineOf, nextLineOf } from './place/card-line';
import { placeCard } from './place/card-placement';
import { leaveRoomForPreview } from './place/page-preview';
import type { AnyView, CardKeeper, PinConcept, PlacedCard } from './placed-card';

/** Runs the effects of the interaction: opens, places and closes cards. */
export class CardController<View extends AnyView> implements CardKeeper<View> {
  /** How long a pointer rests before its card opens. */
  timing: Timing = DEFAULT_TIMING;
  /** The reader holds the key with which a resting pointer opens cards on links. */
  isHeld = false;
  readonly #pinned: PinnedCards<View>;
  readonly #preparation: CardPreparation<View>;
  #state: Interaction<PlacedMention> = INITIAL;
  /** The open card that is not pinned. */
  #shown: PlacedCard<View> | null = null;
  #focusBefore: Element | null = null;
  /** How the open card was opened, while its words are being read again. */
  #awaited: OpenedBy | null = null;
  #pointer: { x: number; y: number } | null = null;
  /** Part of the next dwell that is already over, ms: it began before this script ran. */
  #late = 0;

  constructor(
    private readonly parts: CardParts<View>,
    private readonly highlighter: Highlighter,
    private readonly onPin: PinConcept,
  ) {
    this.#pinned = new PinnedCards(parts.host);
    this.#preparation = new CardPreparation(parts, this);
  }

  set theme(theme: Theme) {
    this.#preparation.theme = theme;
  }

  /** @returns the mention whose card is open, or null */
  get open(): PlacedMention | null {
    return this.#state.type === 'open' || this.#state.type === 'grace' ? this.#state.mention : null;
  }

  /** @returns whether the pointer is over the open card, not a pinned one */
  get isPointed(): boolean {
    return this.#shown !== null && this.#host.isPointed(this.#shown.frame);
  }

  /**
   * @param at where the pointer is, in viewport CSS px, where that is what happened
   * @param late how long ago it happened, ms
   */
  dispatch(event: InteractionEvent<PlacedMention>, at?: { x: number; y: number }, late = 0): void {
    if (at) this.#pointer = at;
    if (event.type === 'over-mention') this.#late = late;
    const timing = this.isHeld && this.timing.open === null ? DEFAULT_TIMING : this.timing;
    const { state, effects } = interact(this.#state, event, timing);
    this.#state = state;
    for (const effect of effects) this.#run(effect);
    const { drawn } = this.#preparation;
    const willOpen = drawn?.mention === this.#meant && timing.open !== null;
    if (drawn && !willOpen) this.#preparation.drop();
    this.#accent();
  }

  /** Closes the card and returns the focus. */
  dismiss(): void {
    this.dispatch({ type: 'dismiss', now: performance.now() });
  }

  /** Closes all cards, pinned ones too. */
  closeAll(): void {
    this.dismiss();
    this.#pinned.closeAll();
  }

  /** The viewport was resized. */
  resized(): void {
    void this.follow();
    this.#pinned.keepInView();
  }

  /** Keeps the card at its line when the page moves, and closes it if its mention is gone. */
  async follow(): Promise<void> {
    this.#accent();
    const { open } = this;
    if (open && this.#awaited && !this.#page.isLost(open)) return this.#show(open, this.#awaited);
    const card = this.#shown;
    // Words that the page has just replaced are read again soon.
    if (!card || this.#page.isLost(card.mention)) return;
    const isThere = this.#page.has(card.mention) && (await place(card));
    if (!isThere && this.#shown === card) this.dismiss();
  }

  pin(card: PlacedCard<View>): void {
    if (card !== this.#shown) return;
    card.focusBefore = this.#focusBefore;
    this.#shown = null;
    this.#focusBefore = null;
    this.#pinned.add(card);
    this.onPin(card.concept, true);
    this.dismiss();
  }

  /** Moves the card back to its line, or closes it if the line is out of sight. */
  unpin(card: PlacedCard<View>): void {
    if (!this.#pinned.has(card)) return;
    this.onPin(card.concept, false);
    const line = this.#page.has(card.mention) ? lineOf(card) : null;
    if (!line || !isInView(line)) return this.#pinned.close(card);
    this.dismiss();
    this.#pinned.release(card);
    this.#shown = card;
    this.#focusBefore = card.focusBefore;
    card.isPinned = false;
    this.#state = {
      type: 'open',
      mention: card.mention,
      by: this.#host.isPointed(card.frame) ? 'pointer' : 'keyboard',
    };
    this.#accent();
    void this.follow();
  }

  /** Closes pinned cards of a concept that was unpinned elsewhere. */
  unpinConcept(concept: string): void {
    this.#pinned.closeAll((card) => card.concept === concept);
  }

  close(card: PlacedCard<View>): void {
    if (card === this.#shown) this.dismiss();
    else this.#pinned.close(card);
  }

  /** Closes the card that the pointer opened first, wherever the focus is. */
  escape(card: PlacedCard<View>): void {
    if (this.#shown) this.dismiss();
    else this.#pinned.close(card);
  }

  move(card: PlacedCard<View>, x: number, y: number): void {
    this.#pinned.move(card, x, y);
  }

  changed(card: PlacedCard<View>): void {
    if (card === this.#shown) void this.follow();
    else this.#pinned.keepInView(card);
  }

  #run(effect: Effect<PlacedMention>): void {
    switch (effect.type) {
      case 'start-timer':
        setTimeout(
          () => this.dispatch({ type: 'timer', token: effect.token, now: performance.now() }),
          Math.max(0, effect.ms - this.#late),
        );
        this.#late = Math.max(0, this.#late - effect.ms);
        return;
      case 'prepare':
        void this.#preparation.ask(effect.mention);
        return;
      case 'draw':
        void this.#drawUnseen(effect.mention);
        return;
      case 'show':
        void this.#show(effect.mention, effect.by);
        return;
      case 'hide':
        this.#hide();
    }
  }

  async #drawUnseen(mention: PlacedMention): Promise<void> {
    const view = await this.#preparation.ask(mention);
    const isMeant = this.open !== mention && this.#meant === mention;
    if (!view || !isMeant || !this.#page.has(mention)) return;
    const card = this.#preparation.drawUnseen(mention, view, this.#pointer);
    if (this.#host.open(card.frame, mention.range.startContainer)) await place(card);
    else this.#preparation.drop();
  }

  async #show(mention: PlacedMention, by: OpenedBy): Promise<void> {
    const view = await this.#preparation.ask(mention);
    // The reader may have moved on in the meantime.
    if (this.open !== mention) return;
    this.#awaited = this.#page.isLost(mention) ? by : null;
    if (this.#awaited) return;
    if (!view || !this.#page.has(mention)) return this.dismiss();
    const hadFocus = this.#noteFocus();
    if (this.#shown) this.#takeAway(this.#shown);
    const card = this.#preparation.take(mention, view, by !== 'pointer');
    card.at = by === 'keyboard' ? null : this.#pointer;
    this.#shown = card;
    if (!this.#host.open(card.frame, mention.range.startContainer)) return this.dismiss();
    await this.follow();
    if (by === 'pointer') leaveRoomForPreview(card);
    this.#host.reveal(card.frame);
    const takesFocus = by === 'keyboard' || hadFocus;
    if (takesFocus && this.#shown === card) card.focus();
  }

  /** @returns whether the open card has focus: a step from there keeps what had it before */
  #noteFocus(): boolean {
    const hadFocus = this.#shown !== null && this.#host.hasFocus(this.#shown.frame);
    if (!hadFocus) this.#focusBefore = document.activeElement;
    return hadFocus;
  }

  #hide(): void {
    // If the reader has moved the focus, it stays there.
    this.#awaited = null;
    const card = this.#shown;
    const back = card && this.#host.hasFocus(card.frame) ? this.#focusBefore : null;
    this.#shown = null;
    if (card) {
      card.leave();
      setTimeout(() => this.#takeAway(card), FADE_MS);
    }
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  #takeAway(card: PlacedCard<View>): void {
    card.clear();
    this.#host.close(card.frame);
  }

  get #page(): CardParts<View>['page'] {
    return this.parts.page;
  }

  get #host(): CardParts<View>['host'] {
    return this.parts.host;
  }

  /** The mention under the pointer, or that of the open card. */
  get #meant(): PlacedMention | null {
    const state = this.#state;
    if (state.type === 'dwelling') return state.dwell.mention;
    return state.type === 'grace' ? (state.next?.mention ?? state.mention) : this.open;
  }

  #accent(): void {
    const mention = this.#meant;
    this.highlighter.accent('hover', mention && this.#page.has(mention) ? mention : null);
  }
}

/** @returns whether the card's line is in view; otherwise the card stays where it was */
function place<View extends AnyView>(card: PlacedCard<View>): Promise<boolean> {
  return placeCard(card.frame, () => card.line, nextLineOf(card.mention));
}
