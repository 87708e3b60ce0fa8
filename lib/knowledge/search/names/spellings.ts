import { typosBetween } from './typos';
import type { Word } from '../words';

/**
 * A shorter word with a typo of another language is mostly a word of the reader's: “secret” is not
 * “sucre”.
 */
const SHORTEST_FOREIGN_TYPO = 6;

/** The language of words. */
interface Origin {
  /** It is the interface's language or English. */
  readonly isOwnLanguage: boolean;
  /** Accents distinguish its words. */
  readonly isTonal: boolean;
}

/**
 * Spelling correction: the words of names and questions, and the one that a misspelled word is
 * nearest to.
 */
export class Spellings {
  readonly #known = new Set<string>();
  /** Words by first letter. */
  readonly #own = new Map<string, Set<string>>();
  readonly #foreign = new Map<string, Set<string>>();

  /** Adds the words of one name or phrase. */
  add(words: readonly Word[], { isOwnLanguage, isTonal }: Origin): void {
    const list = isOwnLanguage ? this.#own : this.#foreign;
    for (const { stem, folded, unspaced } of words) {
      if (isOwnLanguage) this.#known.add(stem);
      const isForeignName = words.length === 1 && folded.length >= SHORTEST_FOREIGN_TYPO;
      if (unspaced || isTonal || /\d/.test(folded) || !(isOwnLanguage || isForeignName)) continue;
      const first = folded.charAt(0);
      list.set(first, (list.get(first) ?? new Set()).add(folded));
    }
  }

  /** @returns whether a word is among those of the reader's language */
  knows({ stem }: Word): boolean {
    return this.#known.has(stem);
  }

  /** @returns the word that the reader probably meant, or null */
  meant(folded: string): string | null {
    const first = folded.charAt(0);
    return (
      nearest(folded, this.#own.get(first) ?? []) ??
      nearest(folded, this.#foreign.get(first) ?? [], 1)
    );
  }
}

/** @returns the word of a list with the fewest typos, at most `most`; null if there is none */
export function nearest(
  folded: string,
  spellings: Iterable<string>,
  most = Infinity,
): string | null {
  let best: string | null = null;
  let fewest = most + 1;
  for (const spelling of spellings) {
    const typos = typosBetween(folded, spelling);
    if (typos !== null && typos < fewest) [best, fewest] = [spelling, typos];
  }
  return best;
}
