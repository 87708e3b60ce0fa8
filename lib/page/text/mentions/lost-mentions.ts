import type { Mention } from '../../../matching/types';
import { isWithin } from '../shadow-trees/flat-tree';
import type { PlacedMention } from './placed-mention';

interface Lost {
  readonly mention: PlacedMention;
  /** The node that its text was in; the same words found there again are the same mention. */
  readonly place: Node;
  /** Number of the latest reading when it was lost. */
  readonly reading: number;
}

/** At most this many lost mentions of a concept are compared with one that is found. */
const MOST_TRIES = 50;

/**
 * Mentions whose text the page has removed or replaced, until that place is read again: pages often
 * insert the same words again, and an open card should then stay.
 */
export class LostMentions {
  readonly #byWords = new Map<string, Lost[]>();
  readonly #mentions = new Set<PlacedMention>();
  #reading = 0;

  /** @returns whether the mention waits to be found again */
  has(mention: PlacedMention): boolean {
    return this.#mentions.has(mention);
  }

  get size(): number {
    return this.#mentions.size;
  }

  /** Starts a reading: mentions lost before it are found in it, or gone. */
  beginReading(): void {
    this.#reading += 1;
  }

  /**
   * @param place an element around its text
   * @param isRead whether the current reading has read the place already
   */
  add(mention: PlacedMention, place: Node, isRead: boolean): void {
    const key = keyOf(mention, mention.block.text);
    const same = this.#byWords.get(key) ?? [];
    same.push({ mention, place, reading: isRead ? this.#reading - 1 : this.#reading });
    this.#byWords.set(key, same);
    this.#mentions.add(mention);
  }

  /**
   * @param found a mention in a text that was just read
   * @param node one of the text's nodes
   * @returns the same mention from before, which is then no longer lost; undefined if it is new
   */
  claim(found: Mention, text: string, node: Node): PlacedMention | undefined {
    if (this.#mentions.size === 0) return undefined;
    const key = keyOf(found, text);
    const same = this.#byWords.get(key);
    const index =
      same
        ?.slice(0, MOST_TRIES)
        .findIndex(({ mention, place }) => mention.key === found.key && isWithin(node, place)) ??
      -1;
    if (!same || index < 0) return undefined;
    const [{ mention }] = same.splice(index, 1) as [Lost];
    if (same.length === 0) this.#byWords.delete(key);
    this.#mentions.delete(mention);
    return mention;
  }

  /** Ends a reading: forgets mentions lost before it. */
  settle(): void {
    for (const [key, lost] of this.#byWords) {
      const later = lost.filter(({ reading }) => reading >= this.#reading);
      if (later.length === lost.length) continue;
      for (const { mention, reading } of lost)
        if (reading < this.#reading) this.#mentions.delete(mention);
      if (later.length > 0) this.#byWords.set(key, later);
      else this.#byWords.delete(key);
    }
  }
}

function keyOf({ concept, start, end }: Mention, text: string): string {
  return `${concept} ${text.slice(start, end)}`;
}
