import { IGNORABLE, KINDS, UNSPACED, WORD, kindOf } from './characters';
import type { Lexicon } from './lexicon';
import { startsWord } from './tokens';

/** Finds where labels may start: a sieve that may let through too much and never too little. */
export interface StartFinder {
  /**
   * @param text any text
   * @param from UTF-16 offset to look from
   * @returns the next offset, from there on, at which a label may start; -1 where there is none
   */
  next(text: string, from: number): number;
}

/**
 * Looks for first words with the lexicon's regular expression: the browser's own machine code
 * from the first call on, which on a page that was just opened no loop of ours is.
 *
 * @param source `Lexicon.pattern`
 */
export function createPatternFinder(source: string): StartFinder {
  const pattern = new RegExp(source, 'g');
  return {
    next(text, from) {
      pattern.lastIndex = from;
      for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
        const at = hit.index;
        const code = text.charCodeAt(at);
        // A word of the expression counts at a word's start only; an accent or unseen character anywhere in the word.
        const start = code < 128 ? (startsWord(text, at) ? at : -1) : kindOf(code) === UNSPACED ? at : wordStart(text, at);
        if (start >= from) return start;
        pattern.lastIndex = at + 1;
      }
      return -1;
    },
  };
}

const HASH_MASK = (1 << 17) - 1;
const WORD_MARK = WORD + 1;
const IGNORABLE_MARK = IGNORABLE + 1;
const UNSPACED_MARK = UNSPACED + 1;

/** Walks over all words and looks up their hash: warm it is the faster, and its cost does not grow with the labels. */
export function createHashFinder({ words, unspaced: characters }: Pick<Lexicon, 'words' | 'unspaced'>): StartFinder {
  const known = new Uint8Array(HASH_MASK + 1);
  for (const key of Object.keys(words))
    for (const form of withPlural(key.replace('~', '').toLowerCase())) known[hash(form)] = 1;
  const unspaced = new Set(Object.keys(characters).map((first) => first.charCodeAt(0)));
  return {
    next(text, from) {
      const { length } = text;
      let at = from;
      while (at < length) {
        let code = text.charCodeAt(at);
        let mark = KINDS[code] || kindOf(code) + 1;
        if (mark !== WORD_MARK) {
          if (mark === UNSPACED_MARK && unspaced.has(code)) return at;
          at += 1;
          continue;
        }
        const start = at;
        let sum = 0;
        let beyondAscii = 0;
        do {
          beyondAscii |= code;
          // Small letters differ from capitals in one bit; digits have it set.
          sum = (Math.imul(sum, 31) + (code | 32)) | 0;
          at += 1;
          if (at === length) break;
          code = text.charCodeAt(at);
          mark = KINDS[code] || kindOf(code) + 1;
        } while (mark === WORD_MARK || mark === IGNORABLE_MARK);
        if (known[sum & HASH_MASK] === 1 || beyondAscii > 127 || (code === 46 && at - start <= 2)) return start;
      }
      return -1;
    },
  };
}

function hash(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum = (Math.imul(sum, 31) + (word.charCodeAt(i) | 32)) | 0;
  return sum & HASH_MASK;
}

function withPlural(word: string): string[] {
  return [word, `${word}s`, ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [])];
}

/** No first word of a label is longer. */
const WORD_MOST = 48;

/** The start of the word that an offset lies in; -1 where it lies in none, or in none that a label could start with. */
function wordStart(text: string, at: number): number {
  let start = at;
  for (let kind = kindOf(text.charCodeAt(start - 1)); kind === WORD || kind === IGNORABLE; kind = kindOf(text.charCodeAt(start - 1))) {
    start -= 1;
    if (at - start > WORD_MOST) return -1;
  }
  while (start <= at && kindOf(text.charCodeAt(start)) === IGNORABLE) start += 1;
  return kindOf(text.charCodeAt(start)) === WORD ? start : -1;
}
