/** How much of the processor something may take. */
export interface Allowance {
  /** What it may take at once, ms. */
  readonly burst: number;
  /** What comes back in a second, ms. */
  readonly perSecond: number;
}

/** What is left of an allowance, ms, and when that was. */
interface Bucket {
  left: number;
  at: number;
}

/** More tabs than this are looked through for some whose allowance is whole again. */
const MANY_TABS = 100;

/**
 * Token buckets (https://en.wikipedia.org/wiki/Token_bucket) of processor time: one a tab, and one
 * for all of them. Work is measured when it is done, so a bucket may be overdrawn by one piece of it.
 */
export class CpuBudget {
  readonly #tabs = new Map<number, Bucket>();
  readonly #all: Bucket;

  /**
   * @param ofTab the allowance of each tab
   * @param ofAll the allowance of all tabs together
   * @param now a clock in ms
   */
  constructor(
    private readonly ofTab: Allowance,
    private readonly ofAll: Allowance,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#all = { left: ofAll.burst, at: now() };
  }

  /** @returns how long the tab's next piece of work has to wait, ms; 0 if it may begin */
  waitFor(tab: number): number {
    return Math.max(
      waitIn(this.#refilled(this.#tab(tab), this.ofTab), this.ofTab),
      waitIn(this.#refilled(this.#all, this.ofAll), this.ofAll),
    );
  }

  /** @param ms what a piece of work for the tab has taken */
  spend(tab: number, ms: number): void {
    this.#refilled(this.#tab(tab), this.ofTab).left -= ms;
    this.#refilled(this.#all, this.ofAll).left -= ms;
  }

  /**
   * Takes from the tab's own allowance what is no work, but should cost it something.
   *
   * @param ms a tab owes no more than one whole allowance
   */
  charge(tab: number, ms: number): void {
    const bucket = this.#refilled(this.#tab(tab), this.ofTab);
    bucket.left = Math.max(Math.min(bucket.left, -this.ofTab.burst), bucket.left - ms);
  }

  /** @returns by how much the tab's own allowance is overdrawn, ms; 0 if it is not */
  overdrawn(tab: number): number {
    return Math.max(0, -this.#refilled(this.#tab(tab), this.ofTab).left);
  }

  #tab(tab: number): Bucket {
    let bucket = this.#tabs.get(tab);
    if (!bucket) {
      if (this.#tabs.size >= MANY_TABS) this.#dropWhole();
      this.#tabs.set(tab, (bucket = { left: this.ofTab.burst, at: this.now() }));
    }
    return bucket;
  }

  #dropWhole(): void {
    for (const [tab, bucket] of this.#tabs)
      if (this.#refilled(bucket, this.ofTab).left >= this.ofTab.burst) this.#tabs.delete(tab);
  }

  #refilled(bucket: Bucket, { burst, perSecond }: Allowance): Bucket {
    const now = this.now();
    bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    return bucket;
  }
}

/** Who waits looks again no sooner than this, ms: many may wait for the same allowance. */
const LEAST_WAIT_MS = 50;

function waitIn({ left }: Bucket, { perSecond }: Allowance): number {
  return left > 0 ? 0 : Math.max(LEAST_WAIT_MS, Math.ceil((-left / perSecond) * 1000));
}
