import type { Evidence } from '../matching/types';
import type { AnnotatedPage, PlacedMention } from './annotated-page';
import type { CardHost } from './card-host';
import { placeCard } from './card-placement';
import type { Highlighter } from './highlighter';
import { linesOf, liveRange } from './hit-test';
import { INITIAL, interact, type Effect, type Happening, type Interaction, type OpenedBy } from './interaction';

/** What a card needs of the page around it. */
export interface CardActions {
  /** Shows another concept's card in the same place. */
  hop(concept: string): void;
  /** Back to the card before the hop. */
  back(): void;
  /** The marked words are not this concept: on this site, or everywhere. */
  reject(everywhere: boolean): void;
  /** Takes that back. */
  unreject(everywhere: boolean): void;
  close(): void;
}

/** One card as it is to be drawn. */
export interface DrawnCard<View> {
  readonly view: View;
  /** The card that a hop led here from, or null. */
  readonly cameFrom: View | null;
  /** The page's own words. */
  readonly text: string;
  /** Why the mention is marked; null after a hop, where no word is. */
  readonly evidence: Evidence | null;
  /** Asked for by key or tap: it is there at once, without movement. */
  readonly still: boolean;
}

/** Draws cards; the page side does not know with what. */
export interface CardPainter<View> {
  /**
   * @param card what to show
   * @param actions what the reader may do in it
   */
  draw(frame: HTMLElement, card: DrawnCard<View>, actions: CardActions): void;
  /** Moves the keyboard's focus into the card that was drawn. */
  focus(): void;
  clear(): void;
}

/** @param undo takes an earlier rejection back */
export type RejectMention = (concept: string, text: string, everywhere: boolean, undo: boolean) => void;

/** A card's content; null where the pack has nothing on a concept. */
export type AskCard<View> = (concept: string) => Promise<View | null>;

/** Opens, places and closes cards, as the interaction decides. */
export class CardController<View extends { readonly concept: string }> {
  #state: Interaction<PlacedMention> = INITIAL;
  /** The content asked for last: a pointer that rests asks before the card opens. */
  #asked: { concept: string; view: Promise<View | null> } | null = null;
  #shown: { mention: PlacedMention; at: { x: number; y: number } | null; view: View; still: boolean } | null = null;
  #focusBefore: Element | null = null;
  #pointer: { x: number; y: number } | null = null;

  constructor(
    private readonly page: AnnotatedPage,
    private readonly host: CardHost,
    private readonly highlighter: Highlighter,
    private readonly painter: CardPainter<View>,
    private readonly askCard: AskCard<View>,
    private readonly reject: RejectMention,
  ) {}

  /** @returns the mention whose card is open, or null */
  get open(): PlacedMention | null {
    return this.#state.is === 'open' || this.#state.is === 'grace' ? this.#state.mention : null;
  }

  /** @param at where the pointer is, in viewport CSS px, where that is what happened */
  tell(happening: Happening<PlacedMention>, at?: { x: number; y: number }): void {
    if (at) this.#pointer = at;
    const { state, effects } = interact(this.#state, happening);
    this.#state = state;
    for (const effect of effects) this.#run(effect);
    this.#accent();
  }

  /** Closes the card, whatever opened it; focus goes back to where it was. */
  dismiss(): void {
    this.tell({ what: 'dismiss', now: performance.now() });
  }

  /** Keeps the card at its line while the page moves under it, and closes it with its mention. */
  async follow(): Promise<void> {
    if (!this.#shown) return;
    const { mention } = this.#shown;
    if (!this.page.has(mention)) return this.dismiss();
    const placed = await placeCard(this.host.frame, () => this.#line(mention));
    if (!placed && this.#shown?.mention === mention) this.dismiss();
  }

  #run(effect: Effect<PlacedMention>): void {
    switch (effect.do) {
      case 'start-timer':
        setTimeout(() => this.tell({ what: 'timer', token: effect.token, now: performance.now() }), effect.ms);
        return;
      case 'prepare':
        void this.#prepare(effect.mention.concept);
        return;
      case 'show':
        void this.#show(effect.mention, effect.by);
        return;
      case 'hide':
        this.#hide();
    }
  }

  #prepare(concept: string): Promise<View | null> {
    // Nobody answers once the extension was updated or removed under an open page.
    if (this.#asked?.concept !== concept) this.#asked = { concept, view: this.askCard(concept).catch(() => null) };
    return this.#asked.view;
  }

  async #show(mention: PlacedMention, by: OpenedBy): Promise<void> {
    const view = await this.#prepare(mention.concept);
    this.#asked = null;
    // While we asked, the reader may have moved on.
    if (this.open !== mention) return;
    if (!view) return this.dismiss();
    const still = by !== 'pointer';
    this.#shown = { mention, at: by === 'keyboard' ? null : this.#pointer, view, still };
    if (!this.host.show()) return this.dismiss();
    this.#draw({ view, text: liveRange(mention).toString(), cameFrom: null, evidence: mention.evidence, still });
    await this.follow();
    if (by === 'keyboard' && this.open === mention) {
      // A step with the card open asks again: what had focus before the card still does.
      if (!this.host.hasFocus) this.#focusBefore = document.activeElement;
      this.painter.focus();
    }
  }

  #draw(card: DrawnCard<View>): void {
    this.painter.draw(this.host.frame, card, {
      hop: (concept) => void this.#hop(card.view, concept),
      back: () => this.#back(),
      close: () => this.dismiss(),
      reject: (everywhere) => this.reject(card.view.concept, card.text, everywhere, false),
      unreject: (everywhere) => this.reject(card.view.concept, card.text, everywhere, true),
    });
  }

  async #hop(from: View, concept: string): Promise<void> {
    const shown = this.#shown;
    const view = await this.askCard(concept).catch(() => null);
    if (!view || !shown || this.#shown !== shown) return;
    this.#draw({ view, text: '', cameFrom: from, evidence: null, still: true });
    await this.follow();
  }

  #back(): void {
    if (!this.#shown) return;
    const { view, mention } = this.#shown;
    this.#draw({ view, text: liveRange(mention).toString(), cameFrom: null, evidence: mention.evidence, still: true });
    void this.follow();
  }

  #hide(): void {
    // Where the reader has gone on to something else, focus is theirs.
    const back = this.host.hasFocus ? this.#focusBefore : null;
    this.host.hide();
    this.painter.clear();
    this.#shown = null;
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** The line that the pointer was on, or the first that is left of it. */
  #line(mention: PlacedMention): DOMRect | null {
    const lines = linesOf(mention);
    const at = this.#shown?.at;
    const index = at ? lines.findIndex((line) => at.x >= line.left && at.x <= line.right) : 0;
    return lines[Math.max(0, index)] ?? null;
  }

  #accent(): void {
    const state = this.#state;
    const mention =
      state.is === 'dwelling' ? state.dwell.mention : state.is === 'grace' ? (state.next?.mention ?? state.mention) : this.open;
    this.highlighter.accent('hover', mention && this.page.has(mention) ? mention.range : null);
  }
}
