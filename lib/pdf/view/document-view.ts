import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import type { PdfDocument, PdfLibrary, PdfPage } from '../pdf-library';
import { Reading } from '../text/reading';
import { PageView, PX_PER_UNIT } from './page-view';

/** What is known of a document that is being shown. */
export interface DocumentState {
  readonly pages: number;
  /** The page at the top of the view, from 1. */
  readonly current: number;
  /** 1 is 100 %. */
  readonly zoom: number;
  /** The zoom follows the width of the window. */
  readonly fits: boolean;
  /** Pages whose text was read. */
  readonly read: number;
  /** Pages of those without text: pictures, as a scanner makes them. */
  readonly withoutText: number;
}

/** Zooms that the buttons lead to. */
const STEPS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/** A wide window does not make a page larger than this by itself. */
const MOST_FIT = 1.25;

/** Beside the page, on both sides together, CSS px. */
const MARGIN = 32;

/** Below this a window is narrow, and has less at its sides, CSS px. */
const NARROW = 640;
const NARROW_MARGIN = 8;

/** A zoom that goes on is drawn when it has rested for this, ms. */
const REST_MS = 120;

/** Pages are drawn so far above and below the view, in heights of the view. */
const NEAR = '100%';

/** How far reading has come is said this often at most, ms. */
const PROGRESS_MS = 300;

/** A page with fewer characters is a picture: its number, or a stamp, is all that is written on it. */
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
  /** When the state was told last, ms. */
  #said = 0;
  /** Width of the first page, in its units. */
  #width = 1;

  /**
   * @param container an element that the document's pages are put into
   * @param label what a screen reader calls a page
   * @param onChange called with the state whenever it is another
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

  /** The title that the first page is headed with; null if there is none. */
  get title(): string | null {
    return this.#reading.title;
  }

  /**
   * Shows the document, and reads its text page by page.
   *
   * @param first text of so many pages is there first
   * @param onText called when it is, and if there are more pages, again when the text of all is
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
    // The worker reads the next page while this one is laid out.
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

  /** @returns null if the page is damaged: others may be whole */
  async #load(number: number): Promise<{ page: PdfPage; content: TextContent } | null> {
    try {
      const page = await this.pdf.getPage(number);
      return { page, content: await page.getTextContent() };
    } catch {
      return null;
    }
  }

  /** Makes pages as wide as the window, but not larger than is good to read. */
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

  /** Takes the document away. */
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

  /** @returns the page at the top of the view, and how far it is from there at 100 %, CSS px */
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
