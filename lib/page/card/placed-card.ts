import type { Evidence } from '../../matching/types';
import type { Theme } from '../../settings/settings';
import type { PlacedMention } from '../text/mentions/placed-mention';
import { wordsOf } from '../text/mentions/words-in-nodes';
import { lineOf, nextLineOf } from './place/card-line';
import type { CardPainter } from './card-painter';
import { copyText } from './copy-text';

/** @returns resolves to whether the rejection was saved */
export type RejectMention = (
  concept: string,
  text: string,
  everywhere: boolean,
) => Promise<boolean>;

/** Rejects words that are marked as the wrong concept, and undoes that. */
export interface Rejections {
  readonly reject: RejectMention;
  readonly unreject: RejectMention;
}

/** @param on false if the reader unpins the card */
export type PinConcept = (concept: string, on: boolean) => void;

/**
 * Requests a card's content; null if the pack has nothing on a concept.
 *
 * @param keys highlight keys of the mentions around it, the nearest first
 */
export type AskCard<View> = (concept: string, keys: readonly string[]) => Promise<View | null>;

/** The part of a card's content that the page side reads. */
export interface AnyView {
  readonly concept: string;
}

/** Decides where a card is placed, and how long it is open. */
export interface CardKeeper<View extends AnyView> {
  pin(card: PlacedCard<View>): void;
  unpin(card: PlacedCard<View>): void;
  close(card: PlacedCard<View>): void;
  /** Escape was pressed in the card, and there is no hop to go back from. */
  escape(card: PlacedCard<View>): void;
  move(card: PlacedCard<View>, x: number, y: number): void;
  /** Called after the card's content, and so perhaps its size, has changed. */
  changed(card: PlacedCard<View>): void;
}

export interface PlacedCardOptions<View extends AnyView> {
  readonly frame: HTMLElement;
  readonly painter: CardPainter<View>;
  readonly mention: PlacedMention;
  readonly view: View;
  readonly still: boolean;
  readonly keeper: CardKeeper<View>;
  readonly askCard: (concept: string) => Promise<View | null>;
  readonly rejections: Rejections;
  readonly theme: Theme;
}

/** One card in its frame, ordinary or pinned, with its content and its one hop. */
export class PlacedCard<View extends AnyView> {
  /** The element that had focus before the card. */
  focusBefore: Element | null = null;
  /**
   * The pointer's position when the card opened, in viewport CSS px, to place the card at that
   * line; null for the first line.
   */
  at: { readonly x: number; readonly y: number } | null = null;
  /** Height of the page's own preview below the line, CSS px. */
  #room = 0;
  #isPinned = false;
  #isFolded = false;
  /** The content after a hop; null without one. */
  #hop: View | null = null;
  #isGone = false;
  readonly #text: string;
  readonly #evidence: Evidence;

  constructor(private readonly options: PlacedCardOptions<View>) {
    // A pinned card outlives its mention.
    this.#text = wordsOf(options.mention).replace(/\s+/g, ' ');
    this.#evidence = options.mention.evidence;
  }

  get frame(): HTMLElement {
    return this.options.frame;
  }

  /** The concept that the card shows, which a hop changes. */
  get concept(): string {
    return this.options.view.concept;
  }

  get mention(): PlacedMention {
    return this.options.mention;
  }

  /**
   * The box that the card is placed beside: its line with the page's preview below it; null if the
   * line has no box.
   */
  get line(): DOMRect | null {
    const line = lineOf(this);
    return line && new DOMRect(line.x, line.y, line.width, line.height + this.#room);
  }

  get isAtLine(): boolean {
    return !this.#isGone && !this.#isPinned && nextLineOf(this.mention) === 'bottom';
  }

  leaveRoom(px: number): void {
    if (px <= this.#room) return;
    this.#room = px;
    this.options.keeper.changed(this);
  }

  get isPinned(): boolean {
    return this.#isPinned;
  }

  set isPinned(pinned: boolean) {
    this.#isPinned = pinned;
    this.#isFolded = false;
    this.draw(true);
  }

  draw(still: boolean = this.options.still): void {
    const { frame, painter, view, keeper, rejections } = this.options;
    const hop = this.#hop;
    const shown = hop ?? view;
    const { concept } = view;
    const card = {
      view: shown,
      cameFrom: hop ? view : null,
      text: hop ? '' : this.#text,
      site: location.protocol.startsWith('http') ? location.host : '',
      evidence: hop ? null : this.#evidence,
      still,
      theme: this.options.theme,
      pinned: this.#isPinned,
      folded: this.#isFolded,
    };
    painter.draw(frame, card, {
      hop: (to) => void this.#hopTo(to, shown),
      back: () => this.#show(null),
      reject: (everywhere) => rejections.reject(concept, this.#text, everywhere),
      unreject: (everywhere) => rejections.unreject(concept, this.#text, everywhere),
      copy: (text) => copyText(text, frame),
      pin: () => keeper.pin(this),
      unpin: () => keeper.unpin(this),
      fold: () => this.#fold(),
      move: (x, y) => keeper.move(this, x, y),
      close: () => keeper.close(this),
      escape: () => keeper.escape(this),
    });
  }

  focus(): void {
    this.options.painter.focus();
  }

  /** Fades the card out and disables it. */
  leave(): void {
    this.#isGone = true;
    this.frame.inert = true;
    this.frame.firstElementChild?.setAttribute('data-leaving', '');
  }

  /** Empties the frame. */
  clear(): void {
    this.#isGone = true;
    this.options.painter.clear();
  }

  async #hopTo(concept: string, from: View): Promise<void> {
    const view = await this.options.askCard(concept).catch(() => null);
    // There is one level: going back from a second hop leads to the start.
    if (view && !this.#isGone && from === (this.#hop ?? this.options.view)) this.#show(view);
  }

  #show(hop: View | null): void {
    this.#hop = hop;
    this.draw(true);
    this.options.keeper.changed(this);
  }

  #fold(): void {
    this.#isFolded = !this.#isFolded;
    this.draw(true);
    this.options.keeper.changed(this);
  }
}
