/** Longest pause between two changes of one series, ms. */
const GAP_MS = 250;

/** A page goes on changing if a series has this many changes and lasts this long, ms. */
const LEAST_CHANGES = 5;
const LEAST_MS = 100;

/** A page is at rest after this long without a change, ms. */
const REST_MS = 500;

/** Notices whether a page goes on changing, as a ticker, a chat or an endless list does. */
export class ChangePace {
  #count = 0;
  #first = -Infinity;
  #last = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param onTurn called when a long series of changes begins, and when the page is at rest again
   */
  constructor(private readonly onTurn: (isChanging: boolean) => void) {}

  /** Whether the page goes on changing. */
  get isChanging(): boolean {
    return this.#timer !== undefined;
  }

  /** Counts a change of the page. */
  note(): void {
    const now = performance.now();
    if (now - this.#last > GAP_MS) {
      this.#first = now;
      this.#count = 0;
    }
    this.#last = now;
    this.#count += 1;
    if (this.isChanging || this.#count < LEAST_CHANGES || now - this.#first < LEAST_MS) return;
    this.#timer = setTimeout(() => this.#look(), REST_MS);
    this.onTurn(true);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #look(): void {
    const rest = performance.now() - this.#last;
    // One timer serves many changes.
    if (rest < REST_MS) {
      this.#timer = setTimeout(() => this.#look(), REST_MS - rest);
      return;
    }
    this.#timer = undefined;
    this.onTurn(false);
  }
}
