import { foldText } from '../fold';

/** A word of a text. In a script without spaces between words, each character is a word. */
export interface Word {
  /** Lower case, without accents. */
  readonly folded: string;
  /** Lower case, with accents. */
  readonly written: string;
  /** The common part of its inflected forms. */
  readonly stem: string;
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether its script writes no spaces between words. */
  readonly unspaced: boolean;
}

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々`;

/**
 * "U.S." is one word; a Japanese character is one word; an apostrophe separates words: "Japan’s",
 * "l’agriculture".
 */
const WORD = new RegExp(
  String.raw`(?:\p{Lu}\.){2,}|[${UNSPACED}]\p{M}*|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}])+`,
  'gu',
);
/** Most words: there is nothing to fold in them. */
const PLAIN = /^[a-z\d]+$/;
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

/**
 * @param text in any of the interface's languages
 * @returns its words in order, without single letters after an apostrophe
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const written = found.replaceAll('.', '').toLowerCase();
    const isPlain = PLAIN.test(written);
    const folded = isPlain ? written : foldText(written);
    if (folded === '' || (written === 's' && /['’]/.test(text.charAt(index - 1)))) continue;
    words.push({
      folded,
      written: isPlain ? written : written.normalize('NFC'),
      stem: stemOf(folded),
      start: index,
      end: index + found.length,
      unspaced: !isPlain && IS_UNSPACED.test(found),
    });
  }
  return words;
}

/**
 * @param folded one word, lower case, without accents
 * @returns the word without plural endings and English "-ed" and "-ing": not a dictionary form, but
 *   the same for all forms of most words
 */
export function stemOf(folded: string): string {
  let stem = folded;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 3 && /[^siu]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  return stem.length > 3 ? stem.replace(/e+$/, '') : stem;
}

/**
 * @param text in any of the interface's languages
 * @returns its terms for a full-text index: stems, and pairs of adjacent characters for scripts
 *   without spaces
 */
export function termsOf(text: string): string[] {
  return pairUp(wordsOf(text));
}

/** @returns the terms of a run of words, in the form of `termsOf` */
export function pairUp(words: readonly Word[]): string[] {
  return words.flatMap((word, place) => {
    if (!word.unspaced) return [word.stem];
    const next = words[place + 1];
    if (next?.unspaced && next.start === word.end) return [word.folded + next.folded];
    const before = words[place - 1];
    const isLone = !(before?.unspaced && before.end === word.start);
    return isLone ? [word.folded] : [];
  });
}
