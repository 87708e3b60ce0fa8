import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import type { PdfLibrary, PdfPage } from '../pdf-library';
import type { Reading } from '../text/reading';
import { fillTextLayer } from './text-layer';

/** CSS px of one of the page's units, which are 1/72 inch, at 100 %. */
export const PX_PER_UNIT = 96 / 72;

/**
 * Greatest area of a canvas, in device pixels: browsers draw nothing on a larger one. pdf.js has
 * the same limit.
 */
const MOST_PIXELS = 2 ** 25;

/** One page, with its box and text always and its picture only near the view. */
export class PageView {
  readonly element = document.createElement('section');
  readonly #layer = document.createElement('div');
  #canvas: HTMLCanvasElement | null = null;
  #drawing: { cancel(): void } | null = null;
  /** The zoom of the picture times the device pixel ratio; 0 without a picture. */
  #drawnFor = 0;
  #page: PdfPage | null = null;
  /** Counts calls of `draw`, so that older ones are cancelled. */
  #order = 0;
  /** Number of characters of its text; null before it is read. */
  characters: number | null = null;

  /**
   * @param library pdf.js
   * @param number of the page, from 1
   * @param label its label for screen readers
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

  /** Reads the page's text into a layer, which `showText` adds above the picture. */
  async read(page: PdfPage, content: TextContent, reading: Reading): Promise<void> {
    this.#page = page;
    const { width, height } = page.getViewport({ scale: 1 });
    this.setSize(width, height);
    this.characters = await fillTextLayer(this.library, page, content, this.#layer, reading);
  }

  /** Adds the text above the page's picture. */
  showText(): void {
    this.element.append(this.#layer);
  }

  /**
   * Draws the page's picture if it was not drawn for this zoom.
   *
   * @param page if it was not read yet
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
      // Cancelled for another size or because the page is far from the view, or the picture is
      // damaged.
      if (order === this.#order) this.#drawnFor = 0;
      return;
    }
    if (order !== this.#order) return;
    this.#drawing = null;
    // The old picture stays, stretched, until the new one is drawn.
    this.#canvas?.remove();
    this.#canvas = canvas;
    this.element.prepend(canvas);
  }

  /** Removes the picture of a page that is far from the view. */
  clear(): void {
    this.#order += 1;
    this.#drawing?.cancel();
    this.#drawing = null;
    this.#drawnFor = 0;
    if (this.#canvas) {
      // Safari frees the memory of a canvas only if its size is reduced.
      this.#canvas.width = this.#canvas.height = 0;
      this.#canvas.remove();
    }
    this.#canvas = null;
    this.#page?.cleanup();
  }
}
