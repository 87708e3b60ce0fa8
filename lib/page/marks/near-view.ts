import { elementAround } from '../text/shadow-trees/flat-tree';

/** So few ranges are painted wherever they stand. */
export const MOST_EVERYWHERE = 500;

/** How far around the view more of them are painted: a page that scrolls by a screen shows them all. */
const AROUND = '100%';

/** TypeScript does not know the latter yet. https://developer.mozilla.org/docs/Web/API/IntersectionObserver/scrollMargin */
const MARGINS: IntersectionObserverInit & { scrollMargin: string } = {
  rootMargin: AROUND,
  scrollMargin: AROUND,
};

interface Kept {
  readonly key: string;
  readonly element: Element;
}

/**
 * Has only those ranges painted that stand in or near the view, where there are many. In Firefox each
 * range of a highlight makes every change of the page slower: 4,000 of them double its own work.
 */
export class NearView {
  readonly #kept = new Map<AbstractRange, Kept>();
  readonly #ranges = new Map<Element, Set<AbstractRange>>();
  readonly #near = new Set<Element>();
  #observer: IntersectionObserver | null = null;

  /** @param paint has a range of a highlight key painted, or not; where it is so already, nothing is done */
  constructor(
    private readonly paint: (key: string, range: AbstractRange, isNear: boolean) => void,
  ) {}

  /** The range is painted now, or once the browser tells that it is near. */
  add(key: string, range: AbstractRange): void {
    const element = elementAround(range.startContainer);
    if (!element) return;
    this.#kept.set(range, { key, element });
    const ranges = this.#ranges.get(element);
    if (ranges) ranges.add(range);
    else {
      this.#ranges.set(element, new Set([range]));
      this.#observer?.observe(element);
    }
    if (!this.#observer || this.#near.has(element)) this.paint(key, range, true);
    if (!this.#observer && this.#kept.size > MOST_EVERYWHERE) this.#observe();
  }

  remove(range: AbstractRange): void {
    const kept = this.#kept.get(range);
    if (!kept) return;
    const { key, element } = kept;
    this.paint(key, range, false);
    this.#kept.delete(range);
    const ranges = this.#ranges.get(element)!;
    ranges.delete(range);
    if (ranges.size > 0) return;
    this.#ranges.delete(element);
    this.#near.delete(element);
    this.#observer?.unobserve(element);
  }

  /** From now on nothing is painted or taken away. */
  stop(): void {
    this.#observer?.disconnect();
  }

  /** What is painted stays so until it is known to be far away. */
  #observe(): void {
    this.#observer = new IntersectionObserver((entries) => this.#hear(entries), MARGINS);
    for (const element of this.#ranges.keys()) this.#observer.observe(element);
  }

  #hear(entries: readonly IntersectionObserverEntry[]): void {
    for (const {
      target,
      isIntersecting,
      boundingClientRect: { width, height },
    } of entries) {
      // An element without a box of its own has text all the same: `display: contents`.
      const isNear = isIntersecting || width + height === 0;
      if (isNear) this.#near.add(target);
      else this.#near.delete(target);
      for (const range of this.#ranges.get(target) ?? [])
        this.paint(this.#kept.get(range)!.key, range, isNear);
    }
  }
}
