import { TokenBuckets } from './token-buckets';

/**
 * Messages that one tab may send. A reader who holds the key for the next mark causes some 30 per
 * second; a hostile page that has taken over the process may send thousands.
 */
const OF_TAB = { burst: 200, perSecond: 50 };

/** Limits the messages of each tab. */
export class MessageRate {
  readonly #buckets: TokenBuckets;
  /** Tabs whose last message was refused. */
  readonly #refused = new Set<number>();

  /** @param now a clock in ms */
  constructor(now?: () => number) {
    this.#buckets = new TokenBuckets(OF_TAB, now);
  }

  /**
   * Counts a message. The console warns of a tab once each time that it starts to send too many.
   *
   * @param tab the sender's
   * @returns whether the message may be answered
   */
  admits(tab: number): boolean {
    this.#buckets.charge(tab, 1);
    if (this.#buckets.left(tab) >= 0) {
      this.#refused.delete(tab);
      return true;
    }
    if (!this.#refused.has(tab))
      console.warn(`Pactlight: tab ${tab} sends too many messages: some are not answered.`);
    this.#refused.add(tab);
    return false;
  }
}
