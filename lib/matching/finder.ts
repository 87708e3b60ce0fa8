import { IGNORABLE, KINDS, UNSPACED, WORD, kindOf } from './characters';

/** Finds where labels may start: it may let through too much and never too little. */
export interface StartFinder {
  /**
   * @param text any text
   * @param from UTF-16 offset to look from; no word may lie across it
   * @param to offset to look up to; a word that lies across it is looked at whole
   * @param found takes three numbers a place: the offset, the end of the word, and its hash (`sieve.ts`);
   *   the last two are 0 where the place has to be read more closely
   * @returns the offset to go on from
   */
  find(text: string, from: number, to: number, found: number[]): number;
}

const WORD_MARK = WORD + 1;
const IGNORABLE_MARK = IGNORABLE + 1;
const UNSPACED_MARK = UNSPACED + 1;
const DOT = 46;

/**
 * One walk over all units that hashes each word. On a page that was just opened, code that runs
 * once costs more than the walk: this is a single loop, and it needs no table to be made.
 *
 * @param sieve of first words
 * @param unspaced first characters of labels in scripts without gaps
 */
export function createFinder(sieve: string, unspaced: { readonly [first: string]: unknown }): StartFinder {
  const mask = sieve.length * 4 - 1;
  return {
    find(text, from, to, found) {
      const { length } = text;
      let at = from;
      while (at < to) {
        let code = text.charCodeAt(at);
        let mark = KINDS[code] || kindOf(code) + 1;
        if (mark !== WORD_MARK) {
          if (mark === UNSPACED_MARK && unspaced[text[at]!] !== undefined) found.push(at, 0, 0);
          at += 1;
          continue;
        }
        const start = at;
        let hash = code & 32;
        let beyondAscii = 0;
        do {
          beyondAscii |= code;
          // Small letters differ from capitals in one bit; digits have it set.
          hash = (Math.imul(hash, 31) + (code | 32)) | 0;
          at += 1;
          if (at === length) break;
          code = text.charCodeAt(at);
          mark = KINDS[code] || kindOf(code) + 1;
        } while (mark === WORD_MARK || mark === IGNORABLE_MARK);
        // Initials with dots, and words with accents or unseen characters, are left to the label table.
        if (beyondAscii > 127 || (code === DOT && at - start <= 2)) found.push(start, 0, 0);
        else {
          const place = (hash ^ (hash >>> 15)) & mask;
          if ((sieve.charCodeAt(place >> 2) >> (place & 3)) & 1) found.push(start, at, hash);
        }
      }
      return at;
    },
  };
}
