/**
 * Debounce before a change is read, ms: a page that builds a paragraph word by word is read once.
 */
const SETTLE_MS = 150;

/**
 * Debounce while the page goes on changing, ms: a reader does not notice a longer delay of a mark.
 */
const CHANGING_SETTLE_MS = 500;

/**
 * Pause between readings of a page that goes on changing, as a multiple of the last reading's time,
 * background included: reading then takes about 1 % of the time.
 */
const CHANGING_FACTOR = 100;

/**
 * Longest pause before a page at rest is read: this time, ms, or this multiple of the last
 * reading's time, since readings take longer on a busy machine.
 */
const MOST_REST_MS = 5000;
const RESTED_FACTOR = 5;

/** Computes the pause between two readings of a page's changes. */
export class ReadingRest {
  #worked = 0;
  /** How long the last reading took, ms, and when it ended. */
  #took = 0;
  #ended = -Infinity;

  /** Adds time spent on the page's changes, ms. */
  add(ms: number): void {
    this.#worked += ms;
  }

  /** Ends a reading: later time counts for the next one. */
  end(): void {
    this.#took = this.#worked;
    this.#worked = 0;
    this.#ended = performance.now();
  }

  /** Drops the time of the first reading, which the page's changes did not cause. */
  forget(): void {
    this.#worked = 0;
  }

  /**
   * @param isChanging whether the page goes on changing
   * @returns how long a new change has to wait, ms
   */
  wait(isChanging: boolean): number {
    const rest = this.#took * CHANGING_FACTOR;
    const most = isChanging ? Infinity : Math.max(MOST_REST_MS, this.#took * RESTED_FACTOR);
    const restLeft = this.#ended + Math.min(rest, most) - performance.now();
    return Math.max(isChanging ? CHANGING_SETTLE_MS : SETTLE_MS, restLeft);
  }
}
