import type { Amount } from '../settings/settings';

/**
 * About the text that one screen of an article shows, in UTF-16 units. Counted in text rather
 * than in pixels, so that marks stay where they are when a window changes its size.
 */
const SCREENFUL = 2000;

/** Country names stand in every other sentence: what is marked every time is no longer seen. */
const ONCE_A_SCREENFUL = new Set(['countries']);

/** What choosing needs to know of a mention. */
export interface Choosable {
  readonly concept: string;
  readonly key: string;
}

/**
 * Chooses the mentions to be marked while a page's mentions go by in document order. The others
 * stay mentions: keyboard and lists reach them.
 */
export class MarkSelector {
  /** Where each concept was marked last. */
  readonly #marked = new Map<string, { block: object; at: number }>();

  constructor(private readonly amount: Amount) {}

  /**
   * @param mention the next mention
   * @param block identifies its block
   * @param at its place in the page's text, in UTF-16 units
   * @returns whether it is to be marked
   */
  take(mention: Choosable, block: object, at: number): boolean {
    const last = this.#marked.get(mention.concept);
    if (last && !this.#again(mention, block, at - last.at, last.block)) return false;
    this.#marked.set(mention.concept, { block, at });
    return true;
  }

  #again(mention: Choosable, block: object, distance: number, lastBlock: object): boolean {
    switch (this.amount) {
      case 'every':
        return true;
      case 'first':
        return false;
      case 'sensible':
        return ONCE_A_SCREENFUL.has(mention.key) ? distance >= SCREENFUL : block !== lastBlock || distance >= SCREENFUL;
    }
  }
}
