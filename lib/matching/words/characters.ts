/**
 * What a UTF-16 code unit is to matching. `\b` and `\w` know ASCII only, and one that starts
 * inside a word of Japanese would end there, so words are cut by these kinds instead.
 */
export type UnitKind = typeof OTHER | typeof WORD | typeof UNSEEN | typeof UNSPACED;

/** Space, punctuation, symbols, halves of surrogate pairs: ends a word. */
export const OTHER = 0;
/** Letters, digits and combining marks of scripts that write spaces between words. */
export const WORD = 1;
/** Soft hyphen, zero-width spaces and joiners, marks of direction: may be inside a word and are not seen. */
export const UNSEEN = 2;
/** Han, Hiragana, Katakana, Hangul: no spaces between words. */
export const UNSPACED = 3;

const UNSEEN_UNITS = '\u00ad\u061c\u200b-\u200f\u2060\ufeff';
const UNSPACED_UNITS =
  '\u2e80-\u2fdf\u3005-\u3007\u3041-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uffdc';
/** By Unicode a letter, but typed for an apostrophe: "lʼAustralie". */
const LETTER_APOSTROPHE = '\u02bc';

/** Character class of the letters of words, for expressions with flag `v`. */
export const LETTER = `[[\\p{L}\\p{M}]--[${UNSPACED_UNITS}${LETTER_APOSTROPHE}\\u{10000}-\\u{10ffff}]]`;
/** The same with digits: all that is of kind `WORD`. */
export const LETTER_OR_DIGIT = `[${LETTER}\\p{Nd}]`;

const KIND_EXPRESSIONS: readonly (readonly [UnitKind, RegExp])[] = [
  [WORD, new RegExp(LETTER_OR_DIGIT, 'v')],
  [UNSPACED, new RegExp(`[${UNSPACED_UNITS}]`)],
  [UNSEEN, new RegExp(`[${UNSEEN_UNITS}]`)],
];

const UNKNOWN = 255;
/** By code unit, of those that have been asked for: expressions are slow for a whole page. */
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

/**
 * @param code a UTF-16 code unit; NaN (past the end of a text) is `OTHER`
 * @returns what it is to matching
 */
export function kindOf(code: number): UnitKind {
  if (Number.isNaN(code)) return OTHER;
  const known = kinds[code]!;
  return known === UNKNOWN
    ? (kinds[code] = classify(String.fromCharCode(code)))
    : (known as UnitKind);
}

function classify(unit: string): UnitKind {
  return KIND_EXPRESSIONS.find(([, expression]) => expression.test(unit))?.[0] ?? OTHER;
}

const ALL_UNSEEN = new RegExp(`[${UNSEEN_UNITS}]`, 'g');

/** @returns the text without soft hyphens and zero-width characters */
export function withoutUnseen(text: string): string {
  return text.replace(ALL_UNSEEN, '');
}

/** @returns whether a text starts with a capital letter */
export function isCapital(text: string): boolean {
  const first = text[0];
  return first !== undefined && first !== first.toLowerCase();
}

/** @returns whether the unit is Katakana, whose runs are words: チリ is not part of チリソース. */
export function isKatakana(code: number): boolean {
  return (
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0x30fc && code <= 0x30fe) ||
    (code >= 0xff66 && code <= 0xff9d)
  );
}

/** @returns the ASCII unit of a full-width letter, digit or sign ("Ｔ", "５", "（"); any other unit as it is */
export function halfWidth(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}

const SPACES = codesOf(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u202f\u205f\u3000',
);
const HYPHENS = codesOf('-\u2010\u2011\u2012\u2013\u2212');
const APOSTROPHES = codesOf(`'’${LETTER_APOSTROPHE}`);
const WRAPPING = codesOf('"\'()«»‘’‚‛“”„‟');

/** @returns whether the unit is white space inside a block (a block break is not) */
export function isSpace(code: number): boolean {
  return SPACES.has(code);
}

/** @returns whether the unit is a hyphen or the dash that is typed for one */
export function isHyphen(code: number): boolean {
  return HYPHENS.has(code);
}

/** @returns whether the unit is a straight or curly apostrophe */
export function isApostrophe(code: number): boolean {
  return APOSTROPHES.has(code);
}

/** @returns whether the unit is a quotation mark or parenthesis that may be around a word of a name */
export function isWrapping(code: number): boolean {
  return WRAPPING.has(code);
}

/** @returns the UTF-16 code units of a text, as a set */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
