import { isNameGroup } from '../../strokes/highlight-keys';
import { NearView } from './near-view';

/**
 * Prefix of our names in the page's highlight registry, which keeps them apart from the page's own.
 */
const PREFIX = 'pactlight-';

/**
 * Up to this many ranges are painted even if far from the view. In Firefox each range makes the
 * page's own changes slower. In Chromium ranges cost nothing while the page is at rest, but adding
 * and removing them makes scrolling slower.
 */
const MOST_EVERYWHERE = import.meta.env.FIREFOX ? 500 : Infinity;

/**
 * Highlights painted above the others: under the pointer, at the keyboard's place, and at the
 * target of a jump.
 */
export type Accent = 'hover' | 'current' | FlashStep;

/** A flash fades in steps, since a highlight cannot be animated. */
export const FLASH_STEPS = ['flash-1', 'flash-2', 'flash-3'] as const;
export type FlashStep = (typeof FLASH_STEPS)[number];

/** Priorities above every issue; the keyboard's place is above the pointer's. */
const PRIORITIES: { readonly [A in Accent]: number } = {
  hover: 1,
  current: 2,
  'flash-1': 3,
  'flash-2': 3,
  'flash-3': 3,
};

/** All names share one grey, so they share one tint. */
const NEUTRAL_TINT = 'names';

/** @returns the tint of a highlight key */
export function tintOf(key: string): string {
  return isNameGroup(key) ? NEUTRAL_TINT : key;
}

/**
 * @returns the name in `CSS.highlights` of a highlight key, which is a CSS identifier whatever the
 *   key: an issue of an added pack has a slash in its key
 */
export function highlightName(key: string): string {
  return PREFIX + identifier(key);
}

/** @returns letters of ASCII, digits and hyphens as they are, anything else by its code */
function identifier(key: string): string {
  return key.replace(/[^A-Za-z0-9-]/gu, (unit) => `_${unit.codePointAt(0)!.toString(16)}_`);
}

/** @returns the name in `CSS.highlights` of an accent in one of its tints */
export function accentName(accent: Accent, tint: string): string {
  return `${PREFIX}${accent}-${identifier(tint)}`;
}

interface Painted {
  readonly name: string;
  readonly range: AbstractRange;
  readonly highlight: Highlight;
}

/**
 * Paints ranges with the CSS Custom Highlight API, one highlight for each key. The page's nodes are
 * not changed. https://drafts.csswg.org/css-highlight-api-1/
 */
export class Highlighter {
  readonly #highlights = new Map<string, Highlight>();
  readonly #accents = new Map<Accent, Painted>();
  readonly #nearView = new NearView(
    (key, range, isPainted) => this.#paint(key, range, isPainted),
    MOST_EVERYWHERE,
  );
  #isShown: (key: string) => boolean = () => true;
  /** The registry is empty before the style sheet is adopted and while the page is printed. */
  #isSuspended = true;

  /** @param key an issue's id or a name group */
  add(key: string, range: AbstractRange): void {
    this.#nearView.add(key, range);
  }

  remove(range: AbstractRange): void {
    this.#nearView.remove(range);
  }

  /** Replaces a range whose words the page has moved, if it is one of this highlighter's. */
  move(before: AbstractRange, after: AbstractRange): void {
    this.#nearView.move(before, after);
  }

  /** @param isChanging whether the page goes on changing */
  pageChanges(isChanging: boolean): void {
    this.#nearView.pageChanges(isChanging);
  }

  /**
   * Moves accents from a stale range.
   *
   * @param after the new range of its words; null if they are gone
   */
  moveAccents(key: string, before: AbstractRange, after: AbstractRange | null): void {
    for (const [accent, { range }] of this.#accents)
      if (range === before) this.accent(accent, after && { key, range: after });
  }

  /**
   * Shows or hides all ranges of a key at once, without reading the page again.
   *
   * @param isShown whether the ranges of a key are painted
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
   * Registers highlights that are missing from the registry: at the start, after `suspend`, and
   * after the page's own scripts have cleared it.
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

  /** @param mark the mention to accent, in the tint of its key; null for none */
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

  /** Removes our highlights until `restore`, except those that another script has replaced. */
  suspend(): void {
    this.#isSuspended = true;
    const ours = [
      ...this.#accents.values(),
      ...[...this.#highlights].map(([key, highlight]) => ({ name: highlightName(key), highlight })),
    ];
    for (const { name, highlight } of ours)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }

  /** Removes our highlights for good. */
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
