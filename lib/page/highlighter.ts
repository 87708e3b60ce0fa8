/** Names in the page's highlight registry start with this, so that they meet no name of the page's own. */
const PREFIX = 'pactlight-';

/** Painted above the others: what the pointer is on, and where the keyboard is. */
export type Accent = 'hover' | 'current';

/** @returns the name in `CSS.highlights` of a highlight key or accent */
export function highlightName(key: string): string {
  return PREFIX + key;
}

/**
 * Paints ranges with the CSS Custom Highlight API, one highlight a key. The page's nodes are
 * not touched. https://drafts.csswg.org/css-highlight-api-1/
 */
export class Highlighter {
  readonly #highlights = new Map<string, Highlight>();
  #isShown: (key: string) => boolean = () => true;

  /** @param key an issue's id or a name group */
  add(key: string, range: AbstractRange): void {
    this.#highlight(key).add(range);
  }

  remove(key: string, range: AbstractRange): void {
    this.#highlights.get(key)?.delete(range);
  }

  /**
   * Shows or hides every range of a key at once, without reading the page again.
   *
   * @param isShown whether ranges of a key are to be painted
   */
  show(isShown: (key: string) => boolean): void {
    this.#isShown = isShown;
    for (const [key, highlight] of this.#highlights) {
      if (isShown(key)) CSS.highlights.set(highlightName(key), highlight);
      else CSS.highlights.delete(highlightName(key));
    }
  }

  /** Registers again what the page's own scripts have cleared from the registry that we share. */
  restore(): void {
    for (const [key, highlight] of this.#highlights) {
      const name = highlightName(key);
      if (this.#isShown(key) && !CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
  }

  /** @param range what to accent, or null for nothing */
  accent(accent: Accent, range: AbstractRange | null): void {
    if (range === null) {
      CSS.highlights.delete(highlightName(accent));
      return;
    }
    const highlight = new Highlight(range);
    // Over every issue; the keyboard's place over the pointer's.
    highlight.priority = accent === 'current' ? 2 : 1;
    CSS.highlights.set(highlightName(accent), highlight);
  }

  /** Takes everything of ours off the page. */
  clear(): void {
    for (const key of [...this.#highlights.keys(), 'hover', 'current']) CSS.highlights.delete(highlightName(key));
    this.#highlights.clear();
  }

  #highlight(key: string): Highlight {
    let highlight = this.#highlights.get(key);
    if (!highlight) {
      highlight = new Highlight();
      this.#highlights.set(key, highlight);
      if (this.#isShown(key)) CSS.highlights.set(highlightName(key), highlight);
    }
    return highlight;
  }
}
