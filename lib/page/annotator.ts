import { createMatcher, createPageContext, type Lexicon } from '../matching';
import type { PageDate } from '../report/page-report';
import { isMarked, isRejected, isSiteOn, type Settings } from '../settings/settings';
import { AnnotatedPage, type MarkChoice, type PlacedMention } from './text/annotated-page';
import { hasClobberedForm } from './text/clobbered-forms';
import { Highlighter } from './marks/highlighter';
import { highlightScope, markStyles } from './marks/mark-styles';
import { PageObserver } from './text/page-observer';
import { readPageDate } from './page-date/read-page-date';
import { paperUnder } from './marks/paper-under';
import { frameDrawn, turn } from './text/slices';
import { strokesOf } from '../strokes/strokes';

/**
 * Marks one page and keeps its marks in step with it. What a reader does with marks is the matter
 * of `PageSession`, which comes later and in a script of its own: marks are there without it.
 */
export class Annotator {
  readonly highlighter = new Highlighter();
  readonly page: AnnotatedPage;
  readonly #observer: PageObserver;
  readonly #stop = new AbortController();
  readonly #seen = Promise.withResolvers<void>();
  #sheet: CSSStyleSheet | null = null;
  #styles = '';
  #settings: Settings;
  #choice: MarkChoice;
  #isReading = true;
  #dated: { readonly page: string; readonly date: PageDate | null } | null = null;
  /** Called whenever other mentions are shown than before, or in other places. */
  onChange: () => void = () => undefined;

  /**
   * @param lexicon the pack's labels
   * @param issues the pack's issues in order, which gives each its stroke
   * @param settings what the reader has chosen
   */
  constructor(
    lexicon: Lexicon,
    private readonly issues: readonly string[],
    settings: Settings,
  ) {
    this.#settings = settings;
    this.#choice = choiceOf(settings);
    this.page = new AnnotatedPage(
      createMatcher(lexicon),
      createPageContext(lexicon),
      this.highlighter,
    );
    this.#observer = new PageObserver(
      this.page,
      () => this.#paint(),
      () => this.#refresh(),
    );
  }

  /** Aborted when the annotator stops. */
  get stopped(): AbortSignal {
    return this.#stop.signal;
  }

  /** When the page was published, by its own word; a site may show another page without a load. */
  get pageDate(): PageDate | null {
    const page = `${location.href} ${document.title}`;
    if (this.#dated?.page !== page) this.#dated = { page, date: dateHere() };
    return this.#dated.date;
  }

  /** Whether what was on the page at the start is still being read. */
  get isReading(): boolean {
    return this.#isReading;
  }

  /**
   * Marks what is on the page; what comes later is marked as it comes.
   *
   * @returns resolves when the first marks are there, or none are to be made
   */
  start(): Promise<void> {
    this.highlighter.show((key) => this.isKeyShown(key));
    // Chromium cuts letters at the ends of a highlight, whether or not anything is painted there.
    const { signal } = this.#stop;
    addEventListener('beforeprint', () => this.highlighter.suspend(), { signal });
    addEventListener('afterprint', () => this.highlighter.restore(), { signal });
    return Promise.race([this.#seen.promise, this.#read()]);
  }

  /** Takes every trace off the page. */
  stop(): void {
    this.#stop.abort();
    this.#observer.stop();
    this.highlighter.clear();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.#sheet,
    );
  }

  /** Shows and hides marks at once; the page is not read again. */
  apply(settings: Settings): void {
    const old = this.#settings;
    this.#settings = settings;
    if (old.amount !== settings.amount || !sameRejections(old, settings))
      this.#choice = choiceOf(settings);
    this.highlighter.show((key) => this.isKeyShown(key));
    if (old.markStyle !== settings.markStyle) this.restyle();
    this.#refresh();
  }

  /** Pages replace the list of sheets and clear the registry of highlights for reasons of their own. */
  keepPaint(): void {
    if (this.#sheet && !document.adoptedStyleSheets.includes(this.#sheet))
      document.adoptedStyleSheets.push(this.#sheet);
    this.highlighter.restore();
  }

  /** @returns whether marks may be shown on this site at all */
  get on(): boolean {
    return isSiteOn(this.#settings, location.host);
  }

  /** @returns whether the reader wants mentions of this highlight key marked here */
  isKeyShown(key: string): boolean {
    return this.on && isMarked(this.#settings, key);
  }

  /** @returns whether the reader wants the mention marked, or would if it came sooner */
  isShown(mention: PlacedMention): boolean {
    return this.isKeyShown(mention.key) && this.#choice.isWanted(mention);
  }

  /** @returns mentions that a reader wants and can see, in document order */
  shownMentions(): readonly PlacedMention[] {
    return this.page
      .mentions()
      .filter((mention) => this.isShown(mention) && this.page.isVisible(mention));
  }

  async #read(): Promise<void> {
    this.page.learnDate(this.pageDate?.date ?? null);
    await this.#observer.start(document.body);
    this.#isReading = false;
  }

  #paint(): Promise<unknown> | undefined {
    this.page.learnDate(this.pageDate?.date ?? null);
    this.page.paint(this.#choice);
    if (this.#sheet || this.page.mentions().length === 0) return undefined;
    this.#sheet = new CSSStyleSheet();
    return turn().then(() => this.#dress());
  }

  /**
   * Last: a new style sheet makes all style of the page stale, and asking what is visible would
   * have it computed here and now. The browser does it with the next frame, for which we wait.
   */
  async #dress(): Promise<void> {
    if (this.#stop.signal.aborted) return;
    this.restyle();
    this.keepPaint();
    await frameDrawn();
    this.#seen.resolve();
  }

  /** Writes the marks' style anew where the page's colours have changed, or the reader wants another. */
  restyle(): void {
    if (!this.#sheet) return;
    const styles = markStyles(
      strokesOf(this.issues),
      paperUnder(this.page.mentions()),
      this.#settings.markStyle,
      highlightScope(),
    );
    if (styles !== this.#styles) this.#sheet.replaceSync((this.#styles = styles));
  }

  #refresh(): void {
    if (this.#stop.signal.aborted) return;
    this.keepPaint();
    void this.#paint();
    this.onChange();
  }
}

function dateHere(): PageDate | null {
  // Names of fields and pictures hide what we would ask of such a page.
  if (hasClobberedForm(document)) return null;
  try {
    return readPageDate(document, location.href, new Date());
  } catch {
    return null;
  }
}

function choiceOf(settings: Settings): MarkChoice {
  const isWanted = (mention: PlacedMention): boolean =>
    settings.rejections.length === 0 ||
    !isRejected(
      settings,
      location.host,
      mention.concept,
      mention.block.text.slice(mention.start, mention.end),
    );
  return { amount: settings.amount, isWanted };
}

function sameRejections(a: Settings, b: Settings): boolean {
  return JSON.stringify(a.rejections) === JSON.stringify(b.rejections);
}
