import { createMatcher, createPageContext, type Lexicon } from '../matching';
import type { PageReport } from '../messages/page-report';
import { isMarked, isRejected, isSiteOn, type Settings } from '../settings/settings';
import { AnnotatedPage, type MarkChoice, type PlacedMention } from './annotated-page';
import { CardController, type AskCard, type CardPainter, type RejectMention } from './card-controller';
import { CardHost } from './card-host';
import { Highlighter } from './highlighter';
import { liveRange } from './hit-test';
import { markStyles } from './mark-styles';
import { stepFrom } from './mention-stepper';
import { pagePaper } from './page-paper';
import { PageObserver } from './page-observer';
import { reportPage } from './page-report';
import { listenToReader } from './pointer-input';
import { verdictHere } from './presence';
import { strokesOf } from './strokes';

export interface AnnotatorOptions<View> {
  readonly lexicon: Lexicon;
  /** The pack's issues in order, which gives each its stroke. */
  readonly issues: readonly string[];
  readonly settings: Settings;
  readonly painter: CardPainter<View>;
  readonly cardStyles: string;
  readonly askCard: AskCard<View>;
  readonly reject: RejectMention;
  /** Told the number of marked mentions whenever it changes. */
  readonly onTotal: (total: number) => void;
  /** What a screen reader says at a step: which mention, of how many. */
  readonly sayPlace: (text: string, place: number, total: number) => string;
}

/** Annotates one page: everything between its DOM and the messages of the extension. */
export class Annotator<View extends { readonly concept: string }> {
  readonly #stop = new AbortController();
  readonly #highlighter = new Highlighter();
  readonly #sheet = new CSSStyleSheet();
  readonly #page: AnnotatedPage;
  readonly #observer: PageObserver;
  readonly #host: CardHost;
  readonly #cards: CardController<View>;
  #settings: Settings;
  #choice: MarkChoice;
  #current: PlacedMention | null = null;
  #total = -1;

  constructor(private readonly options: AnnotatorOptions<View>) {
    this.#settings = options.settings;
    this.#choice = choiceOf(options.settings);
    this.#page = new AnnotatedPage(createMatcher(options.lexicon), createPageContext(options.lexicon), this.#highlighter);
    this.#observer = new PageObserver(this.#page, () => this.#paint(), () => this.#refresh());
    this.#host = new CardHost(options.cardStyles);
    this.#cards = new CardController(this.#page, this.#host, this.#highlighter, options.painter, options.askCard, options.reject);
  }

  /** @returns resolves when what is on the page now is marked; what comes later is marked as it comes */
  async start(): Promise<void> {
    this.#sheet.replaceSync(markStyles(strokesOf(this.options.issues), pagePaper(document.body)));
    document.adoptedStyleSheets.push(this.#sheet);
    this.#showMarks();
    listenToReader(this.#page, this.#cards, this.#host, (mention) => this.#page.isPainted(mention) && this.#isShown(mention), this.#stop.signal);
    await this.#observer.start(document.body);
  }

  /** Takes every trace off the page. */
  stop(): void {
    this.#stop.abort();
    this.#observer.stop();
    this.#cards.dismiss();
    this.#host.remove();
    this.#highlighter.clear();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  /** Shows and hides marks at once; the page is not read again. */
  apply(settings: Settings): void {
    const old = this.#settings;
    this.#settings = settings;
    if (old.amount !== settings.amount || !sameRejections(old, settings)) this.#choice = choiceOf(settings);
    this.#showMarks();
    this.#refresh();
  }

  /** @returns whether marks may be shown on this site at all */
  get on(): boolean {
    return isSiteOn(this.#settings, location.host);
  }

  report(): PageReport {
    return reportPage(this.#page.mentions().filter((mention) => this.#page.isVisible(mention)), verdictHere() ?? null);
  }

  /** Moves the reader's place to the next or previous mention, and its open card with it. */
  step(by: 1 | -1): void {
    const mentions = this.#shownMentions();
    this.#goTo(mentions, stepFrom(mentions, this.#current, by));
  }

  /** Moves the reader's place to the first mention of a concept after the current one. */
  jumpTo(concept: string): void {
    const mentions = this.#shownMentions().filter((mention) => mention.concept === concept);
    this.#goTo(mentions, stepFrom(mentions, this.#current, 1));
  }

  /** Opens the card of the current mention, of the next one where there is none, or closes it. */
  toggleCard(): void {
    if (this.#cards.open) return this.#cards.dismiss();
    if (!this.#current || !this.#page.has(this.#current)) this.step(1);
    if (this.#current) this.#cards.tell({ what: 'ask', mention: this.#current, by: 'keyboard' });
  }

  #goTo(mentions: readonly PlacedMention[], mention: PlacedMention | null): void {
    if (!mention) return;
    const wasOpen = this.#cards.open !== null;
    this.#current = mention;
    this.#highlighter.accent('current', mention.range);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const element = mention.range.startContainer.parentElement;
    element?.scrollIntoView({ block: 'nearest', behavior: calm ? 'instant' : 'smooth' });
    this.#host.announce(this.options.sayPlace(liveRange(mention).toString(), mentions.indexOf(mention) + 1, mentions.length));
    if (wasOpen) this.#cards.tell({ what: 'ask', mention, by: 'keyboard' });
  }

  #shownMentions(): readonly PlacedMention[] {
    return this.#page.mentions().filter((mention) => this.#isShown(mention) && this.#page.isVisible(mention));
  }

  #isShown(mention: PlacedMention): boolean {
    return this.#isKeyShown(mention.key) && this.#choice.isWanted(mention);
  }

  #isKeyShown(key: string): boolean {
    return this.on && isMarked(this.#settings, key);
  }

  #showMarks(): void {
    this.#highlighter.show((key) => this.#isKeyShown(key));
    const { open } = this.#cards;
    // A card whose words were just rejected stays, for the way back.
    if (open && !this.#isKeyShown(open.key)) this.#cards.dismiss();
    if (this.#current && !this.#isShown(this.#current)) this.#forgetPlace();
  }

  #paint(): void {
    this.#page.paint(this.#choice);
  }

  #refresh(): void {
    if (this.#stop.signal.aborted) return;
    this.#paint();
    if (this.#current && !this.#page.has(this.#current)) this.#forgetPlace();
    void this.#cards.follow();
    const total = this.#shownMentions().length;
    if (total === this.#total) return;
    this.#total = total;
    this.options.onTotal(total);
  }

  #forgetPlace(): void {
    this.#current = null;
    this.#highlighter.accent('current', null);
  }
}

function choiceOf(settings: Settings): MarkChoice {
  const isWanted = (mention: PlacedMention): boolean =>
    settings.rejections.length === 0 || !isRejected(settings, location.host, mention.concept, mention.block.text.slice(mention.start, mention.end));
  return { amount: settings.amount, isWanted };
}

function sameRejections(a: Settings, b: Settings): boolean {
  return JSON.stringify(a.rejections) === JSON.stringify(b.rejections);
}
