import type { Words } from '../pack';
import { LETTERS } from '../../matching/characters';

/** A unit of a script without gaps: words in it have no edges that could be asked for. */
const UNSPACED_FIRST = /^[\u3041-\u9fff]/;
const SINGLE = new RegExp(`^[${LETTERS}0-9]+$`);

/**
 * @param words literal words and phrases, without names of vocabularies
 * @returns them in small letters as `WordList` reads them: single words with `|` around each, and
 *   in a second line entries that are more than one word, or hold punctuation, with `|` between them
 */
export function compileWordList(words: Words): string {
  const small = words.map((word) => word.toLowerCase());
  const phrases = small.filter((word) => !SINGLE.test(word));
  return `|${small
    .filter((word) => SINGLE.test(word))
    .map((word) => `${word}|`)
    .join('')}${phrases.length > 0 ? `\n${phrases.join('|')}` : ''}`;
}

/**
 * @param words literal words, `*` at the end for more letters
 * @returns source of an expression that finds any of them as whole words in small letters, as
 *   `Vocabularies` completes it: `#` for a letter or digit, `*` for more letters, a space for any white space
 */
export function compilePattern(words: Words): string {
  const source = (list: Words): string =>
    list.map((word) => word.toLowerCase().replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('|') ||
    '(?!)';
  const unspaced = words.filter((word) => UNSPACED_FIRST.test(word));
  const spaced = words.filter((word) => !UNSPACED_FIRST.test(word));
  return `(?<!#)(?:${source(spaced)})(?!#)${unspaced.length > 0 ? `|${source(unspaced)}` : ''}`;
}
