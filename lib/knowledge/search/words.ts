import { foldText } from '../fold';

/** A word of a text; in a script that writes no spaces, one character. */
export interface Word {
  /** Lower case, without accents. */
  readonly folded: string;
  /** Lower case, as it was written. */
  readonly written: string;
  /** What its inflected forms have in common. */
  readonly stem: string;
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Of a script that writes no spaces between words. */
  readonly unspaced: boolean;
}

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々`;

/** "U.S." is one word, a character of Japanese is one, and an apostrophe parts words: "Japan’s", "l’agriculture". */
const WORD = new RegExp(
  String.raw`(?:\p{Lu}\.){2,}|[${UNSPACED}]\p{M}*|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}])+`,
  'gu',
);
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

/**
 * @param text in any of the interface's languages
 * @returns its words in order, those of one letter that follow an apostrophe left out
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const written = found.replaceAll('.', '').toLowerCase();
    const folded = foldText(written);
    if (folded === '' || (written === 's' && /['’]/.test(text.charAt(index - 1)))) continue;
    words.push({
      folded,
      written: written.normalize('NFC'),
      stem: stemOf(folded),
      start: index,
      end: index + found.length,
      unspaced: IS_UNSPACED.test(found),
    });
  }
  return words;
}

/**
 * @param folded one word, lower case, without accents
 * @returns the word without the endings of plurals and, in English, of the past and of "-ing":
 *   rough, but the same for all forms of most words
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
 * @returns what a full-text index holds of it: stems, and pairs of neighbouring characters if
 *   no spaces are written
 */
export function termsOf(text: string): string[] {
  return pairUp(wordsOf(text));
}

/** @returns the terms of a run of words, as `termsOf` gives those of a text */
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
