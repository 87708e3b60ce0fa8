import { fill } from '../i18n/fill';
import type { PanelConnection } from '../messages/panel-port';
import type { Settings } from '../settings/settings';
import type { PlacedMention } from './text/mentions/placed-mention';
import type { Annotator } from './annotator';
import { CardController } from './card/card-controller';
import { CardHost } from './card/card-host';
import type { CardPainter } from './card/card-painter';
import { Flash } from './marks/flash';
import { liveRange } from './marks/hit-test';
import { isTurnedDark } from './marks/paper/paper-under';
import { stepFrom } from './card/mention-stepper';
import { acceptPanel } from './panel/panel-companion';
import type { AnyView, AskCard, PinConcept, Rejections } from './card/placed-card';
import { listenToReader } from './card/input/listen-to-reader';
import type { SessionHere } from './presence';
import { MentionScroller } from './card/place/scroll-to';

export interface PageSessionOptions<View> {
  /** Creates the painter of one card. */
  readonly createPainter: () => CardPainter<View>;
  readonly cardStyles: string;
  readonly askCard: AskCard<View>;
  readonly rejections: Rejections;
  /** Called after the reader pins or unpins a card. */
  readonly onPin: PinConcept;
  /**
   * Requests the screen reader's announcement of a step to a concept's mention, in the reader's
   * language, with the placeholders `{place}` and `{total}`; null if the pack has no such concept.
   */
  readonly askStepWords: (concept: string) => Promise<string | null>;
  /** Whether the extension is gone, so that this script is orphaned. */
  readonly isOrphaned: () => boolean;
}

/**
 * The reader's interaction with an annotated page: hovering over marks, stepping through them,
 * opening cards.
 */
export class PageSession<View extends AnyView> implements SessionHere {
  readonly #host: CardHost;
  readonly #cards: CardController<View>;
  readonly #flash: Flash;
  readonly #scroller = new MentionScroller();
  #current: PlacedMention | null = null;
  #replay: (events: readonly PointerEvent[]) => void = () => undefined;
  /** Called after the shown mentions or the current mention have changed. */
  readonly followers = new Set<() => void>();

  /** @param annotator of this page; the session ends with it */
  constructor(
    private readonly annotator: Annotator,
    private readonly options: PageSessionOptions<View>,
  ) {
    const { page, highlighter, stopped } = annotator;
    this.#host = new CardHost(options.cardStyles);
    this.#cards = new CardController(
      {
        page,
        host: this.#host,
        createPainter: options.createPainter,
        askCard: (concept, keys) => {
          this.#matchPaper();
          return options.askCard(concept, keys);
        },
        rejections: options.rejections,
      },
      highlighter,
      options.onPin,
    );
    this.#flash = new Flash(highlighter);
    this.#setCards(annotator.settings);
    annotator.styleAccents();
    annotator.listeners.add((signal) => this.#listen(signal));
    annotator.followers.add(() => this.#follow());
    stopped.addEventListener('abort', () => {
      this.#cards.closeAll();
      this.#flash.stop();
      this.#scroller.stop();
      this.#host.remove();
    });
    if (!annotator.isReading) this.#follow();
  }

  /** Shows and hides marks at once, without reading the page again. */
  apply(settings: Settings): void {
    this.annotator.apply(settings);
    this.#setCards(settings);
    const { open } = this.#cards;
    // A card whose words were just rejected stays open for undo.
    if (open && !this.annotator.isKeyShown(open.key)) this.#cards.dismiss();
    if (this.#current && !this.annotator.isShown(this.#current)) this.#forgetPlace();
  }

  /** Keeps a side panel up to date with the page. */
  acceptPanel(panel: PanelConnection): void {
    acceptPanel(panel, this.annotator, this);
  }

  takeOver(events: readonly PointerEvent[]): void {
    this.#replay(events);
  }

  /**
   * Moves the reader's place to the next or previous mention, and its open card with it.
   *
   * @param fromEdge whether the reader comes from another document of the tab, so to the first or
   *   last mention
   */
  step(by: 1 | -1, fromEdge = false): void {
    this.annotator.lookAgain();
    const mentions = this.annotator.shownMentions();
    const edge = fromEdge ? (mentions.at(by === 1 ? -1 : 0) ?? null) : null;
    this.#goTo(mentions, stepFrom(mentions, edge ?? this.#current, by));
  }

  placeIn(mentions: readonly PlacedMention[]): number {
    return this.#current ? mentions.indexOf(this.#current) : -1;
  }

  /** Forgets the reader's place after the reader has moved to another document of the tab. */
  leavePlace(): void {
    this.#cards.dismiss();
    this.#forgetPlace();
    this.#callFollowers();
  }

  /** Closes pinned cards of a concept that was unpinned elsewhere, such as in the panel. */
  unpin(concept: string): void {
    this.#cards.unpinConcept(concept);
  }

  /** Moves the reader's place to the first mention of a concept after the current one. */
  jumpTo(concept: string): void {
    this.annotator.lookAgain();
    const mentions = this.annotator
      .shownMentions()
      .filter((mention) => mention.concept === concept);
    this.#goTo(mentions, stepFrom(mentions, this.#current, 1));
  }

  /**
   * Opens the card of a concept's first mention after it is marked, if it is in view. The card
   * stays until the reader opens another card or dismisses it.
   */
  showCard(concept: string): void {
    const show = (): void => {
      const mention = this.annotator.shownMentions().find((one) => one.concept === concept);
      if (!mention) return;
      this.followers.delete(show);
      const { top, bottom } = liveRange(mention).getBoundingClientRect();
      if (top >= 0 && bottom <= innerHeight)
        this.#cards.dispatch({ type: 'ask', mention, by: 'shown' });
    };
    this.followers.add(show);
    show();
  }

  /** @returns the mention that the reader went to last, or null */
  get current(): PlacedMention | null {
    return this.#current;
  }

  /** Moves the reader's place to one mention. */
  goTo(mention: PlacedMention): void {
    this.#goTo(this.annotator.shownMentions(), mention);
  }

  /**
   * Opens the card of the current mention, or of the next one if there is none; closes an open
   * card.
   */
  toggleCard(): void {
    if (this.#cards.open) return this.#cards.dismiss();
    if (!this.#current || !this.annotator.page.has(this.#current)) this.step(1);
    if (!this.#current) return;
    this.#scroller.to(this.#current, true);
    this.#cards.dispatch({ type: 'ask', mention: this.#current, by: 'keyboard' });
  }

  #goTo(mentions: readonly PlacedMention[], mention: PlacedMention | null): void {
    if (!mention) return;
    const wasOpen = this.#cards.open !== null;
    this.#current = mention;
    this.annotator.keepPaint();
    this.annotator.highlighter.accent('current', mention);
    // Firefox does not scroll a hidden page smoothly.
    const calm = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#flash.at(mention, calm);
    // A card closes if its line is out of view, as at the start of a smooth scroll.
    this.#scroller.to(mention, calm || wasOpen);
    void this.#sayPlace(mention, mentions.indexOf(mention) + 1, mentions.length);
    if (wasOpen) this.#cards.dispatch({ type: 'ask', mention, by: 'keyboard' });
    this.#callFollowers();
  }

  async #sayPlace(mention: PlacedMention, place: number, total: number): Promise<void> {
    const words = await this.options.askStepWords(mention.concept).catch(() => null);
    // The reader may have moved to another mention meanwhile.
    if (words !== null && this.#current === mention)
      this.#host.announce(fill(words, { place, total }));
  }

  #setCards({ cardOn, hoverDelay }: Settings): void {
    this.#cards.timing = { open: cardOn === 'hover' ? hoverDelay : null };
    this.#matchPaper();
  }

  /** Measures the page's colours again, since another extension may have changed them. */
  #matchPaper(): void {
    const { annotator } = this;
    const { theme } = annotator.settings;
    annotator.restyle();
    const isDark = theme === 'system' && isTurnedDark(annotator.page.mentions());
    this.#cards.theme = isDark ? 'dark' : theme;
  }

  #listen(signal: AbortSignal): void {
    const { annotator } = this;
    const isOpenable = (mention: PlacedMention): boolean =>
      annotator.isPainted(mention) && annotator.isShown(mention);
    this.#replay = listenToReader(
      { page: annotator.page, cards: this.#cards, host: this.#host, isShown: isOpenable },
      () => this.#attend(),
      signal,
    );
    document.addEventListener('visibilitychange', () => this.#attend(), { signal });
  }

  /** Checks whether the extension is gone, for which there is no event. */
  #attend(): void {
    if (this.options.isOrphaned()) return this.annotator.stop();
    this.annotator.keepPaint();
    this.#host.renew();
  }

  #follow(): void {
    const { page } = this.annotator;
    const current = this.#current;
    if (current && page.has(current)) this.annotator.highlighter.accent('current', current);
    else if (current && !page.isLost(current)) this.#forgetPlace();
    this.#host.keep();
    void this.#cards.follow();
    this.#callFollowers();
  }

  #callFollowers(): void {
    for (const follower of this.followers) follower();
  }

  #forgetPlace(): void {
    this.#current = null;
    this.#flash.stop();
    this.annotator.highlighter.accent('current', null);
  }
}
