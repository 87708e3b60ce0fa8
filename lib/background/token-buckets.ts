/**
 * The amount that may be used at once, and the amount that is added per second, in the same unit.
 */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

/** The amount that is left, and the time at which it was. */
interface Bucket {
  left: number;
  at: number;
}

/** If there are more tabs than this, full buckets are deleted. */
const MANY_TABS = 100;

/**
 * Token buckets (https://en.wikipedia.org/wiki/Token_bucket), one for each tab, of processor time
 * or of messages. The amount is known only after use, so a bucket may be overdrawn.
 */
export class TokenBuckets {
  readonly #buckets = new Map<number, Bucket>();

  /**
   * @param allowance the allowance of each tab
   * @param now a clock in ms
   */
  constructor(
    private readonly allowance: Allowance,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** @returns the amount that is left for a tab; less than 0 if it is overdrawn */
  left(tab: number): number {
    return this.#refilled(this.#bucketOf(tab)).left;
  }

  take(tab: number, amount: number): void {
    this.#refilled(this.#bucketOf(tab)).left -= amount;
  }

  /** Takes an amount, but overdraws the bucket by at most one whole allowance. */
  charge(tab: number, amount: number): void {
    const bucket = this.#refilled(this.#bucketOf(tab));
    bucket.left = Math.max(Math.min(bucket.left, -this.allowance.burst), bucket.left - amount);
  }

  #bucketOf(tab: number): Bucket {
    let bucket = this.#buckets.get(tab);
    if (!bucket) {
      if (this.#buckets.size >= MANY_TABS) this.#forgetFull();
      this.#buckets.set(tab, (bucket = { left: this.allowance.burst, at: this.now() }));
    }
    return bucket;
  }

  #forgetFull(): void {
    for (const [tab, bucket] of this.#buckets)
      if (this.#refilled(bucket).left >= this.allowance.burst) this.#buckets.delete(tab);
  }

  #refilled(bucket: Bucket): Bucket {
    const { burst, perSecond } = this.allowance;
    const now = this.now();
    bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    return bucket;
  }
}
