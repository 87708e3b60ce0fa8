/** Changes that come this close together go on without a rest, ms. */
const GAP_MS = 250;

/** A page that changes this often, for this long without a rest, ms, is not done with one step: it goes on. */
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

  /** @param onTurn called when the page begins to go on changing, and when it has come to rest */
  constructor(private readonly onTurn: (isChanging: boolean) => void) {}

  /** Whether the page goes on changing. */
  get isChanging(): boolean {
    return this.#timer !== undefined;
  }

  /** The page has changed. */
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
    // One timer for many changes, instead of a new one for each.
    if (rest < REST_MS) {
      this.#timer = setTimeout(() => this.#look(), REST_MS - rest);
      return;
    }
    this.#timer = undefined;
    this.onTurn(false);
  }
}
