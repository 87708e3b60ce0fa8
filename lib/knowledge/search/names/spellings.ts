import { slipsBetween } from './slips';
import type { Word } from '../words';

/** Slips in shorter words of other languages are mostly words of the reader's: “secret” is no “sucre”. */
const SHORTEST_FOREIGN_SLIP = 6;

/** Whose words they are. */
interface Origin {
  /** Of the interface, or English. */
  readonly isOwnLanguage: boolean;
  /** Accents distinguish the words. */
  readonly isTonal: boolean;
}

/** The words of names and of questions, and which of them a misspelled word was meant to be. */
export class Spellings {
  readonly #known = new Set<string>();
  /** By first letter. */
  readonly #own = new Map<string, Set<string>>();
  readonly #foreign = new Map<string, Set<string>>();

  /** Adds the words of one name or phrase. */
  add(words: readonly Word[], { isOwnLanguage, isTonal }: Origin): void {
    const list = isOwnLanguage ? this.#own : this.#foreign;
    for (const { stem, folded, unspaced } of words) {
      if (isOwnLanguage) this.#known.add(stem);
      const isForeignName = words.length === 1 && folded.length >= SHORTEST_FOREIGN_SLIP;
      if (unspaced || isTonal || /\d/.test(folded) || !(isOwnLanguage || isForeignName)) continue;
      const first = folded.charAt(0);
      list.set(first, (list.get(first) ?? new Set()).add(folded));
    }
  }

  /** @returns whether a word is one of the reader's language */
  knows({ stem }: Word): boolean {
    return this.#known.has(stem);
  }

  /** @returns the word that was probably meant, or null */
  meant(folded: string): string | null {
    const first = folded.charAt(0);
    return (
      nearest(folded, this.#own.get(first) ?? []) ??
      nearest(folded, this.#foreign.get(first) ?? [], 1)
    );
  }
}

/** @returns the word of a list with the fewest slips from the one typed, at most `most`; null if there is none */
export function nearest(
  folded: string,
  spellings: Iterable<string>,
  most = Infinity,
): string | null {
  let best: string | null = null;
  let fewest = most + 1;
  for (const spelling of spellings) {
    const slips = slipsBetween(folded, spelling);
    if (slips !== null && slips < fewest) [best, fewest] = [spelling, slips];
  }
  return best;
}
