import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import type { PdfLibrary, PdfPage } from '../pdf-library';
import type { Reading } from '../text/reading';
import { fillTextLayer } from './text-layer';

/** CSS px of one of the page's units, which are 1/72 inch, at 100 %. */
export const PX_PER_UNIT = 96 / 72;

/** Browsers draw nothing on a larger canvas, in device pixels: pdf.js has the same limit. */
const MOST_PIXELS = 2 ** 25;

/** One page: its box and text from the start, its picture only near the view. */
export class PageView {
  readonly element = document.createElement('section');
  readonly #layer = document.createElement('div');
  #canvas: HTMLCanvasElement | null = null;
  #drawing: { cancel(): void } | null = null;
  /** The zoom that the picture was drawn for, times the screen's pixels a CSS px; 0 for none. */
  #drawnFor = 0;
  #page: PdfPage | null = null;
  /** Counts orders to draw: an older one is given up. */
  #order = 0;
  /** Characters of its text; null before it was read. */
  characters: number | null = null;

  /**
   * @param library pdf.js
   * @param number of the page, from 1
   * @param label what a screen reader calls it
   */
  constructor(
    private readonly library: PdfLibrary,
    readonly number: number,
    label: string,
  ) {
    this.element.className = 'pdf-page';
    this.element.setAttribute('aria-label', label);
    this.#layer.className = 'pdf-text';
  }

  /** @param width, height of the page, in its units */
  setSize(width: number, height: number): void {
    this.element.style.setProperty('--page-width', `${width}`);
    this.element.style.setProperty('--page-height', `${height}`);
  }

  /** Reads the page's text, and makes the layer of it that `showText` lays over its picture. */
  async read(page: PdfPage, content: TextContent, reading: Reading): Promise<void> {
    this.#page = page;
    const { width, height } = page.getViewport({ scale: 1 });
    this.setSize(width, height);
    this.characters = await fillTextLayer(this.library, page, content, this.#layer, reading);
  }

  /** Lays the text over the page's picture. */
  showText(): void {
    this.element.append(this.#layer);
  }

  /**
   * Draws the page's picture, if it was not drawn for this zoom.
   *
   * @param page where it was not read yet
   * @param zoom 1 is 100 %
   */
  async draw(page: PdfPage, zoom: number): Promise<void> {
    this.#page = page;
    const { width, height } = page.getViewport({ scale: 1 });
    this.setSize(width, height);
    const wanted = zoom * PX_PER_UNIT * devicePixelRatio;
    const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)));
    if (this.#drawnFor === scale) return;
    const order = (this.#order += 1);
    this.#drawing?.cancel();
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    const viewport = page.getViewport({ scale });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = page.render({ canvas, viewport, background: '#fff' });
    this.#drawing = task;
    this.#drawnFor = scale;
    try {
      await task.promise;
    } catch {
      // Given up for another size, or because the page is far from the view; or its picture is damaged.
      if (order === this.#order) this.#drawnFor = 0;
      return;
    }
    if (order !== this.#order) return;
    this.#drawing = null;
    // The old picture stays, stretched, until the new one is there.
    this.#canvas?.remove();
    this.#canvas = canvas;
    this.element.prepend(canvas);
  }

  /** Lets go of the picture: the page is far from the view. */
  clear(): void {
    this.#order += 1;
    this.#drawing?.cancel();
    this.#drawing = null;
    this.#drawnFor = 0;
    if (this.#canvas) {
      // Safari keeps the memory of a canvas until it is small.
      this.#canvas.width = this.#canvas.height = 0;
      this.#canvas.remove();
    }
    this.#canvas = null;
    this.#page?.cleanup();
  }
}
