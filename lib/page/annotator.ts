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
 * Has one page weighed and, if it is about the subject, marks it and keeps its marks in step with it.
 * Interaction with marks is `PageSession`'s, which is loaded afterwards as a script of its own.
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
  readonly #markAnyway: boolean;
  /** Of the tab's page, as `URL.host` gives it. */
  readonly host: string;
  /** What listens on the page while it is annotated. */
  readonly listeners = new PageListeners(this.#stop.signal);
  /** Called whenever other mentions are shown than before, or in other places. */
  readonly followers = new Set<() => void>();

  /**
   * @param createEngine makes what weighs the page and finds mentions in it, until the signal is aborted
   * @param issues the pack's issues in order, which gives each its stroke
   * @param order what the reader has chosen
   * @param keepVerdict called with what the page was found to be about; undefined if nobody could say
   */
  constructor(
    createEngine: (signal: AbortSignal, dating: PageDating) => BackgroundEngine,
    issues: readonly string[],
    { settings, markAnyway, host }: AnnotationOrder,
    private readonly keepVerdict: (verdict: Relevance | undefined) => void,
  ) {
    this.#markAnyway = markAnyway;
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
    this.#sheet = new MarkSheet(issues, this.#observer.roots);
  }

  /** Aborted when the annotator stops. */
  get stopped(): AbortSignal {
    return this.#stop.signal;
  }

  /** When the page was published, by its own word; a site may show another page without a load. */
  get pageDate(): PageDate | null {
    return this.#dating.date;
  }

  /** Whether it is known if the page is to be marked. */
  get isWeighed(): boolean {
    return this.#isWeighed;
  }

  /** Whether what was on the page at the start is still being read. */
  get isReading(): boolean {
    return this.#isReading;
  }

  /**
   * Marks what is on the page if it is about the subject; what comes later is marked as it comes.
   *
   * @returns resolves when the first marks are there, or none are to be made
   */
  start(): Promise<void> {
    return Promise.race([this.#seen.promise, this.#read()]);
  }

  /** The page shows something else now: stops if that is not about the subject. */
  judgeAgain(): void {
    if (this.#markAnyway) return;
    clearTimeout(this.#judging);
    this.#judging = setTimeout(() => void this.#judge(), SETTLE_MS);
  }

  /** Takes every trace off the page. */
  stop(): void {
    this.#stop.abort();
    clearTimeout(this.#judging);
    this.#observer.stop();
    this.highlighter.clear();
    this.#sheet.remove();
  }

  /** Shows and hides marks at once; the page is not read again. */
  apply(settings: Settings): void {
    const { markStyle } = this.settings;
    this.#choice.change(settings);
    this.highlighter.show((key) => this.isKeyShown(key));
    if (markStyle !== settings.markStyle) this.restyle();
    this.#refresh();
  }

  /** Pages replace the list of sheets and clear the registry of highlights for reasons of their own. */
  keepPaint(): void {
    this.#sheet.keep();
    this.highlighter.restore();
  }

  /** What the reader has chosen, as far as it concerns this page. */
  get settings(): Settings {
    return this.#choice.settings;
  }

  /** @returns whether marks may be shown on this site at all */
  get on(): boolean {
    return this.#choice.isOn;
  }

  /** @returns whether the reader wants mentions of this highlight key marked here */
  isKeyShown(key: string): boolean {
    return this.#choice.isKeyShown(key);
  }

  /** @returns whether the reader wants the mention marked, or would if it came sooner */
  isShown(mention: PlacedMention): boolean {
    return this.#choice.isShown(mention);
  }

  /** @returns mentions that a reader wants and could see at the last look, in document order */
  shownMentions(): readonly PlacedMention[] {
    return this.visibleMentions().filter((mention) => this.isShown(mention));
  }

  /** @returns mentions that a reader could see at the last look, wanted or not, in document order */
  visibleMentions(): readonly PlacedMention[] {
    return this.page.mentions().filter((mention) => this.#visibility.of(mention) === 'shown');
  }

  /** @returns whether the mention is marked on the page, as far as its key is shown */
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
    if (!weighed.relevance.relevant) this.stop();
  }

  /** @returns null if nobody answers any more */
  async #weigh(
    blocks: readonly { readonly text: string }[],
    engine: Weigher,
  ): Promise<WeighedPage | null> {
    const head = { title: document.title, description: descriptionOf(document) };
    try {
      return await weighPage(engine, head, blocks, this.#markAnyway);
    } catch (error) {
      if (!(error instanceof EngineGone)) throw error;
      return null;
    }
  }

  #listen(): void {
    this.highlighter.show((key) => this.isKeyShown(key));
    this.listeners.add((signal) => {
      // Chromium cuts letters at the ends of a highlight, whether or not anything is painted there.
      addEventListener('beforeprint', () => this.highlighter.suspend(), { signal });
      addEventListener('afterprint', () => this.highlighter.restore(), { signal });
      document.addEventListener('visibilitychange', () => this.keepPaint(), { signal });
      watchPaper(() => this.restyle(), signal);
    });
  }

  /** Asks what can be seen; marks and counts what the page has shown or hidden since the last look. */
  lookAgain(): void {
    if (this.#stop.signal.aborted) return;
    this.#observer.readLateRoots();
    if (!this.#visibility.lookAgain()) return;
    this.#painter.visibilityChanged();
    this.#refresh();
  }

  /** @returns how long it worked, ms */
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
    // Last: a new style sheet makes all style of the page stale, and asking what is visible would have it
    // computed here and now. The browser does it with the next frame, for which we wait.
    this.#sheet.write(this.page.mentions(), this.settings.markStyle);
    this.keepPaint();
    await frameDrawn();
    this.#seen.resolve();
  }

  /** From now on the reader's hand is here: what it is on is painted otherwise. */
  styleAccents(): void {
    this.#sheet.addAccents();
    this.restyle();
  }

  /** Writes the marks' style again if the page's colours have changed, or the reader wants another. */
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
