import {
  IGNORABLE,
  OTHER,
  WORD,
  isApostrophe,
  isHyphen,
  isWrapping,
  isSpace,
  KINDS,
  kindOf,
} from './characters';

/** A word of a text, and how it is written. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Small letters without accents, dots and unseen characters: what labels are looked up by. */
  readonly folded: string;
  /** As written, without dots and unseen characters. */
  readonly plain: string;
}

/** How many units of white space, of a run of initials, … are read: what a page writes, not what it could. */
const SPACES_MOST = 80;

/** "U.S.", "U. S.", "U.S", "T.P.P."; "EE.UU." and "EE. UU.", as Spanish doubles letters for the plural. */
const DOTTED =
  /(?:[A-Z]\.){2,6}(?:[A-Z](?![A-Za-z]))?|[A-Z]\.[A-Z](?![A-Za-z.])|(?:[A-Z]\.[ \u00a0\u202f]){1,4}[A-Z]\.(?!\w)|([A-Z])\1\.[ \u00a0\u202f]?([A-Z])\2\.?(?![A-Za-z])/y;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const MARKS = /[\u0300-\u036f]+/g;

/** "À" to "ſ" without accents. `normalize` loads tables of the browser when it is first asked, which takes it some ms. */
const LATIN =
  'AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþyAaAaAaCcCcCcCcDdĐđEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIı??JjKkĸLlLlLl??ŁłNnNnNn?ŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZz?';
const LATIN_FIRST = 0xc0;
/** Letters that are other letters in disguise: "Ĳ", "ſ". */
const UNKNOWN = '?';
// eslint-disable-next-line no-control-regex -- the ASCII range is meant
const ASCII = /^[\x00-\x7f]*$/;

/**
 * Reads the word that starts at an offset.
 *
 * @param text any text
 * @param start UTF-16 offset of the word's first unit, which must be of kind `Word`
 */
export function readToken(text: string, start: number): Token {
  let end = start;
  let beyondAscii = 0;
  for (
    let code = text.charCodeAt(end), kind = WORD;
    kind === WORD || kind === IGNORABLE;
    kind = kindOf((code = text.charCodeAt(end)))
  ) {
    beyondAscii |= code & ~127;
    end += 1;
  }
  while (kindOf(text.charCodeAt(end - 1)) === IGNORABLE) end -= 1;
  if (end - start <= 2 && text.charCodeAt(end) === 46) {
    DOTTED.lastIndex = start;
    const dotted = DOTTED.exec(text)?.[0];
    if (dotted) {
      const plain = dotted.replace(/[^A-Z]/g, '');
      return { start, end: start + dotted.length, folded: plain.toLowerCase(), plain };
    }
  }
  const written = text.slice(start, end);
  if (beyondAscii === 0) return { start, end, folded: written.toLowerCase(), plain: written };
  const plain = written.replace(UNSEEN, '');
  return { start, end, folded: fold(plain), plain };
}

/**
 * Finds where the next word of a name starts: after white space, a hyphen (and a line break), a
 * possessive ending, and quotation marks or parentheses around words. Never over a block break.
 *
 * @param text any text
 * @param end UTF-16 offset of the end of a word
 * @param dot whether an abbreviation's full stop may stand between ("Mr. Abe")
 * @returns the offset of the next word's first unit, or -1
 */
export function nextWord(text: string, end: number, dot: boolean): number {
  // As between most words; the rest need not be looked through for them.
  if (text.charCodeAt(end) === 32 && KINDS[text.charCodeAt(end + 1)] === WORD + 1) return end + 1;
  let at = end;
  if (isApostrophe(text.charCodeAt(at))) {
    const s = text.charCodeAt(at + 1) | 32;
    if (s === 115 && kindOf(text.charCodeAt(at + 2)) === OTHER) at += 2;
    // "d'importation": what is left of an article or preposition is a word of its own.
    else if (kindOf(text.charCodeAt(at + 1)) === WORD) return at + 1;
    else if ((text.charCodeAt(at - 1) | 32) === 115) at += 1;
  }
  if (dot && text.charCodeAt(at) === 46) at += 1;
  if (isWrapping(text.charCodeAt(at))) at += 1;
  const gap = at;
  if (isHyphen(text.charCodeAt(at))) at += 1;
  const most = at + SPACES_MOST;
  while (at < most && isSpace(text.charCodeAt(at))) at += 1;
  if (at === gap) return -1;
  if (isWrapping(text.charCodeAt(at))) at += 1;
  const kind = kindOf(text.charCodeAt(at));
  return kind === WORD ? at : -1;
}

/** @returns whether a word can start at the offset: no word unit stands before it. */
export function startsWord(text: string, at: number): boolean {
  const before = kindOf(text.charCodeAt(at - 1));
  if (before === WORD) return false;
  // An unseen character joins only where a letter stands before it.
  return before !== IGNORABLE || at < 2 || kindOf(text.charCodeAt(at - 2)) !== WORD;
}

/** @returns the word in small letters, without accents; full-width letters become ordinary ones. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return withoutAccents(word).toLowerCase();
}

/** @returns the word without accents, its capitals kept */
export function withoutAccents(word: string): string {
  if (!isLatin(word)) return word.normalize('NFKD').replace(MARKS, '');
  let plain = '';
  for (let i = 0; i < word.length; i++)
    plain += LATIN[word.charCodeAt(i) - LATIN_FIRST] ?? word[i]!;
  return plain;
}

/** @returns the word in small letters, its accents kept in one form. */
export function foldKeepingAccents(word: string): string {
  return (isLatin(word) ? word : word.normalize('NFKC')).toLowerCase();
}

/** @returns whether the word's letters are of ASCII or `LATIN`: such a word is in one form, as it stands */
function isLatin(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127 && (LATIN[code - LATIN_FIRST] ?? UNKNOWN) === UNKNOWN) return false;
  }
  return true;
}
