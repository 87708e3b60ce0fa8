import type { Relevance } from '../matching/types';
import type { PageDate } from '../report/page-report';
import type { Settings } from '../settings/settings';
import type { BackgroundEngine } from './engine/background-engine';
import { EngineGone } from './engine/engine';
import { MarkPainter } from './marks/mark-painter';
import { ReaderChoice } from './marks/reader-choice';
import { Visibility } from './marks/sight/visibility';
import { watchVisibility } from './marks/sight/watch-visibility';
import { BlockMatcher } from './text/block-matcher';
import { MentionStore } from './text/mentions/mention-store';
import type { PlacedMention } from './text/mentions/placed-mention';
import { Highlighter } from './marks/highlighter';
import { MarkSheet } from './marks/mark-sheet';
import { PageObserver } from './text/page-observer';
import { PageListeners } from './page-listeners';
import type { AnnotationOrder } from './annotation-order';
import { SETTLE_MS } from './sentinel/sentinel-timing';
import { weighPage, type Weigher, type WeighedPage } from './sentinel/weigh-page';
import { descriptionOf } from './sentinel/whole-text';
import { watchPaper } from './marks/paper/paper-watch';
import { datingHere, type PageDating } from './page-date/page-dating';
import { frameDrawn, inSlices, turn } from './text/slices';

/**
 * Weighs one page and, if it is relevant, marks it and keeps its marks up to date. Interaction is
 * in `PageSession`, which is loaded afterwards as a separate script.
 */
export class Annotator {
  readonly highlighter = new Highlighter();
  readonly page: MentionStore;
  readonly #visibility = new Visibility();
  readonly #painter = new MarkPainter(this.highlighter, this.#visibility);
  readonly #observer: PageObserver;
  readonly #stop = new AbortController();
  readonly #seen = Promise.withResolvers<void>();
  readonly #sheet: MarkSheet;
  readonly #choice: ReaderChoice;
  #isReading = true;
  #isWeighed = false;
  #judging: ReturnType<typeof setTimeout> | undefined;
  readonly #dating = datingHere();
  readonly #engine: BackgroundEngine;
  /** The reader wants the page marked whatever it is about. */
  readonly markAnyway: boolean;
  /** Host of the tab's page, as in `URL.host`. */
  readonly host: string;
  /** Listeners on the page while it is annotated. */
  readonly listeners = new PageListeners(this.#stop.signal);
  /** Called after the shown mentions or their places have changed. */
  readonly followers = new Set<() => void>();

  /**
   * @param createEngine creates the engine, which works until the signal is aborted
   * @param order the reader's settings and orders for this page
   * @param keepVerdict called with the page's relevance; undefined if it could not be weighed
   * @param startAgain called after the annotator has stopped because, after a navigation within the
   *   document, the page is to be marked with other packs
   */
  constructor(
    createEngine: (signal: AbortSignal, dating: PageDating) => BackgroundEngine,
    { settings, markAnyway, host }: AnnotationOrder,
    private readonly keepVerdict: (verdict: Relevance | undefined) => void,
    private readonly startAgain: () => void = () => undefined,
  ) {
    this.markAnyway = markAnyway;
    this.host = host;
    this.#choice = new ReaderChoice(settings, host);
    this.#engine = createEngine(this.#stop.signal, this.#dating);
    this.page = new MentionStore(this.#painter);
    const matching = new BlockMatcher(this.#engine, this.page);
    this.#observer = new PageObserver(this.page, matching, {
      beginInView: () => this.#painter.beginInView(),
      show: () => this.#show(),
      done: () => this.#refresh(),
      pageChanges: (isChanging) => this.highlighter.pageChanges(isChanging),
    });
    this.#sheet = new MarkSheet(() => this.#engine.issues, this.#observer.roots);
  }

  /** Aborted when the annotator stops. */
  get stopped(): AbortSignal {
    return this.#stop.signal;
  }

  /** The date that the page gives; it may change with a navigation within the document. */
  get pageDate(): PageDate | null {
    return this.#dating.date;
  }

  /** Ids of the packs that the page is marked with, in the reader's order. */
  get packs(): readonly string[] {
    return this.#engine.packs;
  }

  /** Whether the page's relevance is known. */
  get isWeighed(): boolean {
    return this.#isWeighed;
  }

  /** Whether the first reading of the page is still going on. */
  get isReading(): boolean {
    return this.#isReading;
  }

  /**
   * Marks the page if it is relevant, and then follows its changes.
   *
   * @returns resolves after the first marks are painted, or after the page is found not relevant
   */
  start(): Promise<void> {
    return Promise.race([this.#seen.promise, this.#read()]);
  }

  /**
   * Weighs the page again after a navigation within the document, and stops if it is not relevant.
   */
  judgeAgain(): void {
    if (this.markAnyway) return;
    clearTimeout(this.#judging);
    this.#judging = setTimeout(() => void this.#judge(), SETTLE_MS);
  }

  /** Stops and removes all marks. */
  stop(): void {
    this.#stop.abort();
    clearTimeout(this.#judging);
    this.#observer.stop();
    this.highlighter.clear();
    this.#sheet.remove();
  }

  /** Shows and hides marks at once, without reading the page again. */
  apply(settings: Settings): void {
    const { markStyle } = this.settings;
    this.#choice.change(settings);
    this.highlighter.show((key) => this.isKeyShown(key));
    if (markStyle !== settings.markStyle) this.restyle();
    this.#refresh();
  }

  /** Restores the style sheet and highlights, which pages may remove with their own. */
  keepPaint(): void {
    this.#sheet.keep();
    this.highlighter.restore();
  }

  /** The reader's settings for this page. */
  get settings(): Settings {
    return this.#choice.settings;
  }

  /** @returns whether marks are on for this site */
  get on(): boolean {
    return this.#choice.isOn;
  }

  /** @returns whether mentions of this highlight key are to be marked */
  isKeyShown(key: string): boolean {
    return this.#choice.isKeyShown(key);
  }

  /** @returns whether the mention is to be marked, first of its concept or not */
  isShown(mention: PlacedMention): boolean {
    return this.#choice.isShown(mention);
  }

  /** @returns shown mentions that were visible at the last check, in document order */
  shownMentions(): readonly PlacedMention[] {
    return this.visibleMentions().filter((mention) => this.isShown(mention));
  }

  /** @returns all mentions that were visible at the last check, in document order */
  visibleMentions(): readonly PlacedMention[] {
    return this.page.mentions().filter((mention) => this.#visibility.of(mention) === 'shown');
  }

  /** @returns whether the mention is marked on the page if its key is shown */
  isPainted(mention: PlacedMention): boolean {
    return this.#painter.isPainted(mention);
  }

  async #read(): Promise<void> {
    const blocks = await this.#observer.read(document.body);
    const weighed = await this.#weigh(blocks, this.#engine);
    if (this.#stop.signal.aborted) return;
    this.keepVerdict(weighed?.relevance);
    if (!weighed?.first) return this.stop();
    this.#isWeighed = true;
    this.#listen();
    await this.#observer.follow(weighed.first);
    this.#isReading = false;
    this.listeners.add((signal) =>
      watchVisibility(
        () => this.lookAgain(),
        () => this.#visibility.hasFolds || this.#observer.roots.mayGrow,
        signal,
      ),
    );
  }

  async #judge(): Promise<void> {
    if (this.#stop.signal.aborted || this.#isReading) return;
    const engine: Weigher = {
      weigh: (head, texts) => this.#engine.weigh(head, texts, false),
    };
    const blocks = await this.#observer.blocksIn(document.body);
    const weighed = await this.#weigh(blocks, engine);
    if (this.#stop.signal.aborted || !weighed) return;
    this.keepVerdict(weighed.relevance);
    if (!weighed.relevance.relevant) return this.stop();
    if (weighed.packs.join() === this.packs.join()) return;
    this.stop();
    this.startAgain();
  }

  /** @returns null if the extension is gone */
  async #weigh(
    blocks: readonly { readonly text: string }[],
    engine: Weigher,
  ): Promise<WeighedPage | null> {
    const head = { title: document.title, description: descriptionOf(document) };
    try {
      return await weighPage(engine, head, blocks, this.markAnyway);
    } catch (error) {
      if (!(error instanceof EngineGone)) throw error;
      return null;
    }
  }

  #listen(): void {
    this.highlighter.show((key) => this.isKeyShown(key));
    this.listeners.add((signal) => {
      // In print, Chromium clips letters at the ends of a highlight, even of one without paint.
      addEventListener('beforeprint', () => this.highlighter.suspend(), { signal });
      addEventListener('afterprint', () => this.highlighter.restore(), { signal });
      document.addEventListener('visibilitychange', () => this.keepPaint(), { signal });
      watchPaper(() => this.restyle(), signal);
    });
  }

  /** Checks visibility again, and updates marks and counts. */
  lookAgain(): void {
    if (this.#stop.signal.aborted) return;
    this.#observer.readLateRoots();
    if (!this.#visibility.lookAgain()) return;
    this.#painter.visibilityChanged();
    this.#refresh();
  }

  /** @returns the working time, ms */
  async #show(): Promise<number> {
    const steps = this.#painter.paintInSteps(this.page.blocks(), this.#choice.marks);
    const worked = await inSlices(steps, () => undefined, this.#stop.signal, false);
    await this.#dressOnce();
    return worked;
  }

  #paint(): void {
    this.#painter.paint(this.page.blocks(), this.#choice.marks);
    void this.#dressOnce();
  }

  async #dressOnce(): Promise<void> {
    if (this.#sheet.isMade || this.page.mentions().length === 0) return;
    this.#sheet.make();
    await turn();
    if (this.#stop.signal.aborted) return;
    // Last, since a new style sheet invalidates all style of the page, and checking visibility
    // would force its computation. We wait for the next frame, in which the browser computes it.
    this.#sheet.write(this.page.mentions(), this.settings.markStyle);
    this.keepPaint();
    await frameDrawn();
    this.#seen.resolve();
  }

  /** Adds the style of accents, after the reader's first input. */
  styleAccents(): void {
    this.#sheet.addAccents();
    this.restyle();
  }

  /**
   * Writes the marks' style again if the page's colours or the reader's mark style have changed.
   */
  restyle(): void {
    this.#sheet.write(this.page.mentions(), this.settings.markStyle);
  }

  #refresh(): void {
    if (this.#stop.signal.aborted) return;
    this.listeners.renew();
    this.keepPaint();
    this.#paint();
    this.#tellFollowers();
  }

  #tellFollowers(): void {
    for (const follower of this.followers) follower();
  }
}
