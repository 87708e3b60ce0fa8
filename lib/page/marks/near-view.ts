import { elementAround } from '../text/shadow-trees/flat-tree';

/** How far around the view ranges are painted that are many: a page that scrolls by a screen shows them all. */
const AROUND_MANY = '100%';

/** The same on a page that goes on changing: each range more costs each of its frames. */
const AROUND_CHANGING = '10%';

/** There the browser looks this often at most, ms, instead of with each frame. */
const LOOK_MS = 100;

/**
 * Paints ranges of one page, only those in or near the view where they are many, or while the page goes
 * on changing. In Firefox each range of a highlight makes every change of the page slower: 4,000 of them
 * double its own work. In Chromium each frame in which the page has changed draws the lines of all ranges
 * again, wherever they are.
 */
export class NearView {
  /** Highlight keys. */
  readonly #keys = new Map<AbstractRange, string>();
  /** What is near the view; null while everything is painted. */
  #watch: NearWatch | null = null;
  #isChanging = false;

  /**
   * @param paint has a range of a highlight key painted, or not; where it is so already, nothing is done
   * @param mostEverywhere so few ranges are painted wherever they are, as long as the page does not change
   */
  constructor(
    private readonly paint: (key: string, range: AbstractRange, isPainted: boolean) => void,
    private readonly mostEverywhere: number,
  ) {}

  /** The range is painted now, or once the browser says that it is near. */
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

  /** The page has moved the words of a range: they are near if they were. */
  move(before: AbstractRange, after: AbstractRange): void {
    const key = this.#keys.get(before);
    if (key === undefined) return;
    const isNear = this.#watch?.isNear(before) ?? true;
    this.#keys.set(after, key);
    // First: their element stays known if it is the same.
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

  /** From now on nothing is painted or taken away. */
  stop(): void {
    this.#watch?.stop();
  }

  /** What is painted stays so until it is known to be far away. */
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

/** Says which ranges are in the view or near it. */
class NearWatch {
  /** By the element that each range starts in, which says where it is. */
  readonly #ranges = new Map<Element, Set<AbstractRange>>();
  readonly #elements = new Map<AbstractRange, Element>();
  readonly #near = new Set<Element>();
  readonly #observer: IntersectionObserver;

  /**
   * @param around how far, as `IntersectionObserverInit.rootMargin`
   * @param delay how long the browser may leave it at what it knew, ms
   * @param onMove called where a range has come near, or has gone far away
   */
  constructor(
    around: string,
    delay: number,
    private readonly onMove: (range: AbstractRange, isNear: boolean) => void,
  ) {
    // TypeScript does not know the last two yet. https://developer.mozilla.org/docs/Web/API/IntersectionObserver/IntersectionObserver
    const options: IntersectionObserverInit & { scrollMargin: string; delay: number } = {
      rootMargin: around,
      scrollMargin: around,
      delay,
    };
    this.#observer = new IntersectionObserver((entries) => this.#onEntries(entries), options);
  }

  /** @param isNear whether to take it for near until the browser has looked, if nothing is known of its element */
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
      // An element without a box of its own has text all the same: `display: contents`.
      const isNear = isIntersecting || width + height === 0;
      if (isNear) this.#near.add(target);
      else this.#near.delete(target);
      for (const range of ranges) this.onMove(range, isNear);
    }
  }
}
