import {
  OTHER,
  UNSEEN,
  WORD,
  codesOf,
  isApostrophe,
  isHyphen,
  isSpace,
  isWrapping,
  kindOf,
  withoutUnseen,
} from './characters';

/** A word of a text. Offsets are UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In lower case, without accents, dots and unseen characters: labels are looked up by it. */
  readonly folded: string;
  /** As written, without dots and unseen characters. */
  readonly plain: string;
}

/** White space that may be between two words of a label, in UTF-16 units. */
const MAX_SPACES = 80;

/** "U.S.", "U. S.", "U.S", "T.P.P."; "EE.UU." and "EE. UU.", as Spanish doubles letters for the plural. */
const DOTTED =
  /(?:[A-Z]\.){2,6}(?:[A-Z](?![A-Za-z]))?|[A-Z]\.[A-Z](?![A-Za-z.])|(?:[A-Z]\.[ \u00a0\u202f]){1,4}[A-Z]\.(?!\w)|([A-Z])\1\.[ \u00a0\u202f]?([A-Z])\2\.?(?![A-Za-z])/y;
/** A lower-case letter follows on the next line. */
const LINE_END_HYPHEN = /[-\u00ad\u2010][ \t]*[\n\r\u2028][ \t\n\r]*(?=\p{Ll})/uy;
const LINE_END_HYPHENS = codesOf('-\u00ad\u2010');
/** Longest part of `DOTTED` before its first dot. */
const MAX_BEFORE_DOT = 2;

const ACCENTS = /[\u0300-\u036f]+/g;
const ASCII = /^[\x00-\x7f]*$/;

/**
 * Reads the word that starts at an offset. Initials with dots are one word.
 *
 * @param text any text
 * @param start UTF-16 offset of the word's first unit, which must be of kind `WORD`
 */
export function readToken(text: string, start: number): Token {
  const runEnd = endOfRun(text, start);
  if (runEnd - start <= MAX_BEFORE_DOT && text[runEnd] === '.') {
    DOTTED.lastIndex = start;
    const dotted = DOTTED.exec(text)?.[0];
    if (dotted !== undefined) {
      const plain = dotted.replace(/[^A-Z]/g, '');
      return { start, end: start + dotted.length, folded: plain.toLowerCase(), plain };
    }
  }
  const run = text.slice(start, runEnd);
  if (ASCII.test(run)) return { start, end: runEnd, folded: run.toLowerCase(), plain: run };
  let end = runEnd;
  while (kindOf(text.charCodeAt(end - 1)) === UNSEEN) end -= 1;
  const plain = withoutUnseen(text.slice(start, end));
  return { start, end, folded: foldWord(plain), plain };
}

/**
 * @param text any text
 * @param word one of its words
 * @returns the word together with its other part, if a hyphen at the end of a line cuts it ("Part-⏎nership")
 */
export function withNextLine(text: string, { start, end, plain }: Token): Token | undefined {
  if (!LINE_END_HYPHENS.has(text.charCodeAt(end))) return undefined;
  LINE_END_HYPHEN.lastIndex = end;
  const hyphen = LINE_END_HYPHEN.exec(text)?.[0];
  if (hyphen === undefined) return undefined;
  const rest = readToken(text, end + hyphen.length);
  const joined = plain + rest.plain;
  return { start, end: rest.end, folded: foldWord(joined), plain: joined };
}

/**
 * @param text any text
 * @param start UTF-16 offset in a word
 * @returns the offset of the first unit that is not of the word; unseen characters are
 */
export function endOfRun(text: string, start: number): number {
  let at = start;
  for (
    let kind = kindOf(text.charCodeAt(at));
    kind === WORD || kind === UNSEEN;
    kind = kindOf(text.charCodeAt(at))
  )
    at += 1;
  return at;
}

/**
 * Finds where the next word of a name starts: after white space, a hyphen (and a line break), a
 * possessive ending, and quotation marks or parentheses around words. Never over a block break.
 *
 * @param text any text
 * @param end UTF-16 offset of the end of a word
 * @param allowsDot whether an abbreviation's full stop may be between ("Mr. Abe")
 * @returns the offset of the next word's first unit, or -1
 */
export function nextWord(text: string, end: number, allowsDot: boolean): number {
  // One space is the most common gap by far.
  if (text[end] === ' ' && kindOf(text.charCodeAt(end + 1)) === WORD) return end + 1;
  let at = end;
  if (isApostrophe(text.charCodeAt(end))) {
    if (isElision(text, end)) return end + 1;
    at = endOfPossessive(text, end);
  }
  if (allowsDot && text[at] === '.') at += 1;
  if (isWrapping(text.charCodeAt(at))) at += 1;
  const gapEnd = endOfGap(text, at);
  if (gapEnd === at) return -1;
  at = isWrapping(text.charCodeAt(gapEnd)) ? gapEnd + 1 : gapEnd;
  return kindOf(text.charCodeAt(at)) === WORD ? at : -1;
}

/** "d'importation": an article or preposition has lost its vowel, and a word of its own follows. */
function isElision(text: string, apostrophe: number): boolean {
  return kindOf(text.charCodeAt(apostrophe + 1)) === WORD && !isPossessiveS(text, apostrophe);
}

/** "Japan's" */
function isPossessiveS(text: string, apostrophe: number): boolean {
  return isS(text[apostrophe + 1]) && kindOf(text.charCodeAt(apostrophe + 2)) === OTHER;
}

/** @returns the offset after "'s", or after the apostrophe of "States'" */
function endOfPossessive(text: string, apostrophe: number): number {
  if (isPossessiveS(text, apostrophe)) return apostrophe + 2;
  return isS(text[apostrophe - 1]) ? apostrophe + 1 : apostrophe;
}

function isS(unit: string | undefined): boolean {
  return unit === 's' || unit === 'S';
}

/** A hyphen, white space, or a hyphen before white space. What is not seen may be beside. */
function endOfGap(text: string, start: number): number {
  const from = afterUnseen(text, start);
  let at = isHyphen(text.charCodeAt(from)) ? from + 1 : from;
  const max = at + MAX_SPACES;
  while (at < max && isSpaceOrUnseen(text.charCodeAt(at))) at += 1;
  return at === from ? start : at;
}

function afterUnseen(text: string, start: number): number {
  let at = start;
  while (kindOf(text.charCodeAt(at)) === UNSEEN) at += 1;
  return at;
}

function isSpaceOrUnseen(code: number): boolean {
  return isSpace(code) || kindOf(code) === UNSEEN;
}

/**
 * For looking a word up among labels. Search compares whole names, with `foldText` of lib/knowledge.
 *
 * @returns the word in lower case, without accents; full-width letters become ordinary ones
 */
export function foldWord(word: string): string {
  return withoutAccents(word).toLowerCase();
}

/** @returns the word without accents, its capitals kept */
export function withoutAccents(word: string): string {
  return ASCII.test(word) ? word : word.normalize('NFKD').replace(ACCENTS, '');
}

/** @returns the word in lower case, its accents in one form */
export function foldKeepingAccents(word: string): string {
  return word.normalize('NFKC').toLowerCase();
}
