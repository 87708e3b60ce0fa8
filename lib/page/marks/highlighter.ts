import { isNameGroup } from '../../strokes/highlight-keys';
import { NearView } from './near-view';

/** Names in the page's highlight registry start with this, so that they meet no name of the page's own. */
const PREFIX = 'pactlight-';

/**
 * In Firefox, so few ranges are painted wherever they are: each makes the page's own changes slower. In
 * Chromium they cost a page nothing that is at rest, and marks that come and go cost the reader who scrolls.
 */
const MOST_EVERYWHERE = import.meta.env.FIREFOX ? 500 : Infinity;

/** Painted above the others: what the pointer is on, where the keyboard is, and where a jump led. */
export type Accent = 'hover' | 'current' | FlashStep;

/** A jump's flash fades in steps: a highlight cannot be animated. */
export const FLASH_STEPS = ['flash-1', 'flash-2', 'flash-3'] as const;
export type FlashStep = (typeof FLASH_STEPS)[number];

/** Over every issue; the keyboard's place over the pointer's. */
const PRIORITIES: { readonly [A in Accent]: number } = {
  hover: 1,
  current: 2,
  'flash-1': 3,
  'flash-2': 3,
  'flash-3': 3,
};

/** Names share one grey, and so one tint. */
const NEUTRAL_TINT = 'names';

/** @returns the tint of a highlight key */
export function tintOf(key: string): string {
  return isNameGroup(key) ? NEUTRAL_TINT : key;
}

/** @returns the name in `CSS.highlights` of a highlight key */
export function highlightName(key: string): string {
  return PREFIX + key;
}

/** @returns the name in `CSS.highlights` of an accent in one of its tints */
export function accentName(accent: Accent, tint: string): string {
  return `${PREFIX}${accent}-${tint}`;
}

interface Painted {
  readonly name: string;
  readonly range: AbstractRange;
  readonly highlight: Highlight;
}

/**
 * Paints ranges with the CSS Custom Highlight API, one highlight a key. The page's nodes are
 * not touched. https://drafts.csswg.org/css-highlight-api-1/
 */
export class Highlighter {
  readonly #highlights = new Map<string, Highlight>();
  readonly #accents = new Map<Accent, Painted>();
  readonly #nearView = new NearView(
    (key, range, isPainted) => this.#paint(key, range, isPainted),
    MOST_EVERYWHERE,
  );
  #isShown: (key: string) => boolean = () => true;
  /** Until the sheet is there, and while the page is printed, nothing is in the registry. */
  #isSuspended = true;

  /** @param key an issue's id or a name group */
  add(key: string, range: AbstractRange): void {
    this.#nearView.add(key, range);
  }

  remove(range: AbstractRange): void {
    this.#nearView.remove(range);
  }

  /** The page has moved the words of a range, and perhaps the range is of this highlighter. */
  move(before: AbstractRange, after: AbstractRange): void {
    this.#nearView.move(before, after);
  }

  /** @param isChanging whether the page goes on changing */
  pageChanges(isChanging: boolean): void {
    this.#nearView.pageChanges(isChanging);
  }

  /**
   * Moves accents from a range that has gone stale.
   *
   * @param after where its words are now; null if they are gone
   */
  moveAccents(key: string, before: AbstractRange, after: AbstractRange | null): void {
    for (const [accent, { range }] of this.#accents)
      if (range === before) this.accent(accent, after && { key, range: after });
  }

  /**
   * Shows or hides every range of a key at once, without reading the page again.
   *
   * @param isShown whether ranges of a key are to be painted
   */
  show(isShown: (key: string) => boolean): void {
    this.#isShown = isShown;
    if (this.#isSuspended) return;
    for (const [key, highlight] of this.#highlights) {
      if (isShown(key)) CSS.highlights.set(highlightName(key), highlight);
      else CSS.highlights.delete(highlightName(key));
    }
  }

  /**
   * Registers what is not in the registry: at the start, after `suspend`, and what the page's own scripts
   * have cleared from it.
   */
  restore(): void {
    this.#isSuspended = false;
    for (const [key, highlight] of this.#highlights) {
      const name = highlightName(key);
      if (this.#isShown(key) && !CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
    for (const { name, highlight } of this.#accents.values())
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }

  /** @param mark what to accent, in the tint of its key; null for nothing */
  accent(
    accent: Accent,
    mark: { readonly key: string; readonly range: AbstractRange } | null,
  ): void {
    const before = this.#accents.get(accent);
    if (before?.range === mark?.range) return;
    const name = mark && accentName(accent, tintOf(mark.key));
    if (before && before.name !== name) CSS.highlights.delete(before.name);
    if (mark && name) {
      const highlight = new Highlight(mark.range);
      highlight.priority = PRIORITIES[accent];
      CSS.highlights.set(name, highlight);
      this.#accents.set(accent, { name, range: mark.range, highlight });
    } else {
      this.#accents.delete(accent);
    }
  }

  /** Takes everything of ours off the page until `restore`, and nothing that has come in its place. */
  suspend(): void {
    this.#isSuspended = true;
    const ours = [
      ...this.#accents.values(),
      ...[...this.#highlights].map(([key, highlight]) => ({ name: highlightName(key), highlight })),
    ];
    for (const { name, highlight } of ours)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }

  /** Takes everything of ours off the page for good. */
  clear(): void {
    this.suspend();
    this.#nearView.stop();
    this.#highlights.clear();
    this.#accents.clear();
  }

  #paint(key: string, range: AbstractRange, isPainted: boolean): void {
    if (isPainted) this.#highlight(key).add(range);
    else this.#highlights.get(key)?.delete(range);
  }

  #highlight(key: string): Highlight {
    let highlight = this.#highlights.get(key);
    if (!highlight) {
      highlight = new Highlight();
      this.#highlights.set(key, highlight);
      if (!this.#isSuspended && this.#isShown(key))
        CSS.highlights.set(highlightName(key), highlight);
    }
    return highlight;
  }
}
