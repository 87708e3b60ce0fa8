import { TokenBuckets, type Allowance } from '../token-buckets';

/** Shortest wait, ms: many tabs may wait for the same allowance. */
const LEAST_WAIT_MS = 50;

/** Key of the bucket for all tabs together. */
const ALL = 0;

/**
 * Processor time in ms that tabs may take: an allowance for each tab, and one for all of them. Work
 * is measured after it is done, so one piece of work may overdraw an allowance.
 */
export class CpuBudget {
  readonly #tabs: TokenBuckets;
  readonly #all: TokenBuckets;

  /**
   * @param ofTab the allowance of each tab, ms
   * @param ofAll the allowance of all tabs together, ms
   * @param now a clock in ms
   */
  constructor(
    private readonly ofTab: Allowance,
    private readonly ofAll: Allowance,
    now?: () => number,
  ) {
    this.#tabs = new TokenBuckets(ofTab, now);
    this.#all = new TokenBuckets(ofAll, now);
  }

  /** @returns how long the tab's next piece of work has to wait, ms; 0 if it may start */
  waitFor(tab: number): number {
    return Math.max(
      waitIn(this.#tabs.left(tab), this.ofTab),
      waitIn(this.#all.left(ALL), this.ofAll),
    );
  }

  /** @param ms duration of a piece of work for the tab */
  spend(tab: number, ms: number): void {
    this.#tabs.take(tab, ms);
    this.#all.take(ALL, ms);
  }

  /**
   * Charges the tab's own allowance for something other than work.
   *
   * @param ms the charge; a tab is overdrawn by no more than one whole allowance
   */
  charge(tab: number, ms: number): void {
    this.#tabs.charge(tab, ms);
  }

  /** @returns how much the tab's own allowance is overdrawn, ms; 0 if it is not */
  overdrawn(tab: number): number {
    return Math.max(0, -this.#tabs.left(tab));
  }
}

function waitIn(left: number, { perSecond }: Allowance): number {
  return left > 0 ? 0 : Math.max(LEAST_WAIT_MS, Math.ceil((-left / perSecond) * 1000));
}
