/** A change is read after this time, ms: a page that builds a paragraph word by word is read once. */
const SETTLE_MS = 150;

/** The same while the page goes on changing, ms: as long as a reader does not notice that a mark is late. */
const CHANGING_SETTLE_MS = 500;

/**
 * A page that never stops changing is left alone this many times as long as its last reading took, the
 * background's part included: with what messages cost beside it, it takes less than 2 % of a core.
 */
const CHANGING_FACTOR = 100;

/**
 * A page that has come to rest is read after this time at the latest, ms, or after this many times as long
 * as its last reading took: on a busy machine a reading seems to take long.
 */
const MOST_REST_MS = 5000;
const RESTED_FACTOR = 5;

/** Says how long a page is left alone between two readings of what it has changed. */
export class ReadingRest {
  #worked = 0;
  /** How long the last reading took, ms, and when it ended. */
  #took = 0;
  #ended = -Infinity;

  /** The page's changes, or reading them, have cost so many ms. */
  add(ms: number): void {
    this.#worked += ms;
  }

  /** A reading is done: what comes now is counted for the next one. */
  end(): void {
    this.#took = this.#worked;
    this.#worked = 0;
    this.#ended = performance.now();
  }

  /** The first reading is done, which is not the page's fault. */
  forget(): void {
    this.#worked = 0;
  }

  /**
   * @param isChanging whether the page goes on changing
   * @returns how long a change waits that has come now, ms
   */
  wait(isChanging: boolean): number {
    const rest = this.#took * CHANGING_FACTOR;
    const most = isChanging ? Infinity : Math.max(MOST_REST_MS, this.#took * RESTED_FACTOR);
    const restLeft = this.#ended + Math.min(rest, most) - performance.now();
    return Math.max(isChanging ? CHANGING_SETTLE_MS : SETTLE_MS, restLeft);
  }
}
