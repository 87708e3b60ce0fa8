import { elementAround } from '../text/shadow-trees/flat-tree';

/** Margin around the view in which many ranges are painted: enough to scroll by one screen. */
const AROUND_MANY = '100%';

/** The same on a page that goes on changing, where each range makes each frame slower. */
const AROUND_CHANGING = '10%';

/** Throttle for the browser's checks on such a page, ms. */
const LOOK_MS = 100;

/**
 * Paints ranges of one page: only those in or near the view if they are many, or while the page
 * goes on changing. In Firefox each range of a highlight makes every change of the page slower:
 * 4,000 of them double its own work. In Chromium each frame in which the page has changed draws the
 * lines of all ranges again, wherever they are.
 */
export class NearView {
  /** Highlight keys. */
  readonly #keys = new Map<AbstractRange, string>();
  /** Knows the ranges near the view; null while all ranges are painted. */
  #watch: NearWatch | null = null;
  #isChanging = false;

  /**
   * @param paint paints a range of a highlight key or removes it; does nothing if it is in that
   *   state already
   * @param mostEverywhere up to this many ranges are painted even if far from the view, while the
   *   page does not go on changing
   */
  constructor(
    private readonly paint: (key: string, range: AbstractRange, isPainted: boolean) => void,
    private readonly mostEverywhere: number,
  ) {}

  /** Paints the range now, or after the browser reports that it is near. */
  add(key: string, range: AbstractRange): void {
    this.#keys.set(range, key);
    this.#watch?.add(range, false);
    if (this.#watch?.isNear(range) ?? true) this.paint(key, range, true);
    if (!this.#watch && this.#keys.size > this.mostEverywhere) this.#watchView();
  }

  remove(range: AbstractRange): void {
    const key = this.#keys.get(range);
    if (key === undefined) return;
    this.#keys.delete(range);
    this.#watch?.remove(range);
    this.paint(key, range, false);
  }

  /** Replaces a range whose words the page has moved: it is near if it was near before. */
  move(before: AbstractRange, after: AbstractRange): void {
    const key = this.#keys.get(before);
    if (key === undefined) return;
    const isNear = this.#watch?.isNear(before) ?? true;
    this.#keys.set(after, key);
    // Added first, so that an element that holds both ranges stays observed.
    this.#watch?.add(after, isNear);
    if (isNear) this.paint(key, after, true);
    this.remove(before);
  }

  /** @param isChanging whether the page goes on changing */
  pageChanges(isChanging: boolean): void {
    if (isChanging === this.#isChanging) return;
    this.#isChanging = isChanging;
    this.#watchView();
  }

  /** Stops painting and removing ranges. */
  stop(): void {
    this.#watch?.stop();
  }

  /** Painted ranges stay until they are known to be far away. */
  #watchView(): void {
    const before = this.#watch;
    const isWanted = this.#isChanging || this.#keys.size > this.mostEverywhere;
    this.#watch = isWanted
      ? new NearWatch(
          this.#isChanging ? AROUND_CHANGING : AROUND_MANY,
          this.#isChanging ? LOOK_MS : 0,
          (range, isNear) => this.paint(this.#keys.get(range)!, range, isNear),
        )
      : null;
    before?.stop();
    for (const [range, key] of this.#keys) {
      if (this.#watch) this.#watch.add(range, before?.isNear(range) ?? true);
      else this.paint(key, range, true);
    }
  }
}

/** Reports which ranges are in or near the view. */
class NearWatch {
  /** Ranges by the element that they start in, whose position stands in for theirs. */
  readonly #ranges = new Map<Element, Set<AbstractRange>>();
  readonly #elements = new Map<AbstractRange, Element>();
  readonly #near = new Set<Element>();
  readonly #observer: IntersectionObserver;

  /**
   * @param around margin, as `IntersectionObserverInit.rootMargin`
   * @param delay least time between two checks of the browser, ms
   * @param onMove called after a range has become near or far
   */
  constructor(
    around: string,
    delay: number,
    private readonly onMove: (range: AbstractRange, isNear: boolean) => void,
  ) {
    // TypeScript does not have the last two yet.
    // https://developer.mozilla.org/docs/Web/API/IntersectionObserver/IntersectionObserver
    const options: IntersectionObserverInit & { scrollMargin: string; delay: number } = {
      rootMargin: around,
      scrollMargin: around,
      delay,
    };
    this.#observer = new IntersectionObserver((entries) => this.#onEntries(entries), options);
  }

  /** @param isNear whether the range counts as near until the browser has checked its element */
  add(range: AbstractRange, isNear: boolean): void {
    const element = elementAround(range.startContainer);
    if (!element) return;
    this.#elements.set(range, element);
    const ranges = this.#ranges.get(element);
    if (ranges) ranges.add(range);
    else {
      this.#ranges.set(element, new Set([range]));
      if (isNear) this.#near.add(element);
      this.#observer.observe(element);
    }
  }

  remove(range: AbstractRange): void {
    const element = this.#elements.get(range);
    if (!element) return;
    this.#elements.delete(range);
    const ranges = this.#ranges.get(element)!;
    ranges.delete(range);
    if (ranges.size > 0) return;
    this.#ranges.delete(element);
    this.#near.delete(element);
    this.#observer.unobserve(element);
  }

  isNear(range: AbstractRange): boolean {
    const element = this.#elements.get(range);
    return element !== undefined && this.#near.has(element);
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #onEntries(entries: readonly IntersectionObserverEntry[]): void {
    for (const {
      target,
      isIntersecting,
      boundingClientRect: { width, height },
    } of entries) {
      const ranges = this.#ranges.get(target);
      if (!ranges) continue;
      // An element with `display: contents` has text but no box.
      const isNear = isIntersecting || width + height === 0;
      if (isNear) this.#near.add(target);
      else this.#near.delete(target);
      for (const range of ranges) this.onMove(range, isNear);
    }
  }
}
