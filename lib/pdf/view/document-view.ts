import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import type { PdfDocument, PdfLibrary, PdfPage } from '../pdf-library';
import { Reading } from '../text/reading';
import { PageView, PX_PER_UNIT } from './page-view';

/** State of the document that is shown. */
export interface DocumentState {
  readonly pages: number;
  /** The page at the top of the view, from 1. */
  readonly current: number;
  /** 1 is 100 %. */
  readonly zoom: number;
  /** Whether the zoom follows the width of the window. */
  readonly fits: boolean;
  /** Number of pages whose text was read. */
  readonly read: number;
  /** Number of those without text, such as scanned pages. */
  readonly withoutText: number;
}

/** Zoom steps of the buttons. */
const STEPS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/** Greatest zoom that follows the width of the window. */
const MOST_FIT = 1.25;

/** Sum of the margins at both sides of the page, CSS px. */
const MARGIN = 32;

/** A window below this width has narrower margins, CSS px. */
const NARROW = 640;
const NARROW_MARGIN = 8;

/** Debounce before pages are drawn at another zoom, ms. */
const REST_MS = 120;

/** Pages are drawn within this margin above and below the view. */
const NEAR = '100%';

/** Throttle for the progress of reading, ms. */
const PROGRESS_MS = 300;

/** A page with fewer characters counts as a picture: its only text is a page number or stamp. */
const LEAST_TEXT = 12;

/** Shows a document's pages in an element, below each other; the window scrolls. */
export class DocumentView {
  readonly #views: PageView[] = [];
  readonly #byElement = new Map<Element, PageView>();
  readonly #near = new Set<PageView>();
  readonly #reading = new Reading();
  readonly #stop = new AbortController();
  readonly #watch: IntersectionObserver;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #state: DocumentState;
  /** Time of the last state that was sent, ms. */
  #said = 0;
  /** Width of the first page, in the page's units. */
  #width = 1;

  /**
   * @param container parent element of the document's pages
   * @param label gives a page's label for screen readers
   * @param onChange called with each new state
   */
  constructor(
    private readonly library: PdfLibrary,
    private readonly pdf: PdfDocument,
    private readonly container: HTMLElement,
    private readonly label: (page: number) => string,
    private readonly onChange: (state: DocumentState) => void,
  ) {
    this.#state = {
      pages: pdf.numPages,
      current: 1,
      zoom: 1,
      fits: true,
      read: 0,
      withoutText: 0,
    };
    this.#watch = new IntersectionObserver((entries) => this.#follow(entries), {
      rootMargin: `${NEAR} 0px`,
    });
    const { signal } = this.#stop;
    addEventListener('resize', () => this.#state.fits && this.fit(), { signal });
    addEventListener('scroll', () => this.#findCurrent(), { signal, passive: true });
  }

  /** The title at the head of the first page; null if there is none. */
  get title(): string | null {
    return this.#reading.title;
  }

  /**
   * Shows the document, and reads its text page by page.
   *
   * @param first number of pages after whose text `onText` is called first
   * @param onText called after that, and if there are more pages, again after the text of all of
   *   them
   */
  async show(first: number, onText: () => void): Promise<void> {
    const { signal } = this.#stop;
    const opening = await this.pdf.getPage(1);
    const { width, height } = opening.getViewport({ scale: 1 });
    this.#width = width;
    for (let number = 1; number <= this.pdf.numPages; number++) {
      const view = new PageView(this.library, number, this.label(number));
      view.setSize(width, height);
      this.#views.push(view);
      this.#byElement.set(view.element, view);
    }
    this.container.replaceChildren(...this.#views.map(({ element }) => element));
    this.fit();
    for (const { element } of this.#views) this.#watch.observe(element);
    // The worker loads the next page while this one is laid out.
    let next = this.#load(1);
    for (const view of this.#views) {
      const loaded = await next;
      if (signal.aborted) return;
      if (view.number < this.#views.length) next = this.#load(view.number + 1);
      if (loaded) await view.read(loaded.page, loaded.content, this.#reading);
      if (signal.aborted) return;
      this.#noteRead(view);
      if (view.number === Math.min(first, this.#views.length)) {
        for (const early of this.#views.slice(0, first)) early.showText();
        onText();
      }
    }
    const later = this.#views.slice(first);
    for (const view of later) view.showText();
    if (later.length > 0) onText();
  }

  /** @returns null if the page is damaged, since others may be readable */
  async #load(number: number): Promise<{ page: PdfPage; content: TextContent } | null> {
    try {
      const page = await this.pdf.getPage(number);
      return { page, content: await page.getTextContent() };
    } catch {
      return null;
    }
  }

  /** Makes pages as wide as the window, up to `MOST_FIT`. */
  fit(): void {
    const { clientWidth } = document.documentElement;
    const room = clientWidth - (clientWidth < NARROW ? NARROW_MARGIN : MARGIN);
    this.#setZoom(Math.min(MOST_FIT, room / (this.#width * PX_PER_UNIT)), true);
  }

  /** Zooms one step in or out. */
  zoomBy(step: 1 | -1): void {
    const { zoom } = this.#state;
    const next =
      step === 1
        ? STEPS.find((one) => one > zoom + 0.01)
        : STEPS.findLast((one) => one < zoom - 0.01);
    if (next !== undefined) this.#setZoom(next, false);
  }

  /** Scrolls to the top of a page. */
  goTo(page: number): void {
    this.#views[page - 1]?.element.scrollIntoView({ block: 'start' });
  }

  /** Stops reading and removes the document. */
  stop(): void {
    this.#stop.abort();
    clearTimeout(this.#resting);
    this.#watch.disconnect();
    for (const view of this.#views) view.clear();
    this.container.replaceChildren();
  }

  #setZoom(zoom: number, fits: boolean): void {
    const place = this.#place();
    this.container.style.setProperty('--total-scale-factor', `${zoom * PX_PER_UNIT}`);
    if (place) scrollBy(0, place.element.getBoundingClientRect().top - place.top * zoom);
    this.#change({ zoom, fits });
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#near.forEach((view) => void this.#draw(view)), REST_MS);
  }

  /** @returns the page at the top of the view, and its distance from there at 100 %, CSS px */
  #place(): { readonly element: Element; readonly top: number } | null {
    const element = this.#views[this.#state.current - 1]?.element;
    if (!element || scrollY === 0) return null;
    return { element, top: element.getBoundingClientRect().top / this.#state.zoom };
  }

  #follow(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const view = this.#byElement.get(target)!;
      if (isIntersecting) {
        this.#near.add(view);
        void this.#draw(view);
      } else {
        this.#near.delete(view);
        view.clear();
      }
    }
    this.#findCurrent();
  }

  async #draw(view: PageView): Promise<void> {
    const page = await this.pdf.getPage(view.number);
    if (this.#near.has(view) && !this.#stop.signal.aborted) await view.draw(page, this.#state.zoom);
  }

  #findCurrent(): void {
    const middle = innerHeight / 3;
    const current = this.#views.find(
      (view) => this.#near.has(view) && view.element.getBoundingClientRect().bottom > middle,
    );
    if (current && current.number !== this.#state.current)
      this.#change({ current: current.number });
  }

  #noteRead(view: PageView): void {
    const isPicture = (view.characters ?? 0) < LEAST_TEXT;
    const withoutText = this.#state.withoutText + (isPicture ? 1 : 0);
    this.#state = { ...this.#state, read: view.number, withoutText };
    const isTime = performance.now() - this.#said > PROGRESS_MS;
    if (isTime || view.number === this.#views.length) this.#change({});
  }

  #change(change: Partial<DocumentState>): void {
    this.#state = { ...this.#state, ...change };
    this.#said = performance.now();
    this.onChange(this.#state);
  }
}
