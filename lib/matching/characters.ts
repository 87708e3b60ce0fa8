/**
 * What a UTF-16 code unit is to matching. `\b` and `\w` know ASCII only and Intl.Segmenter is
 * far too slow for a whole page, so words are cut by these classes instead.
 */
export type Kind = 0 | 1 | 2 | 3;

/** Space, punctuation, symbols: ends a word. */
export const OTHER: Kind = 0;
/** Letters, digits and combining marks of scripts that set words apart. */
export const WORD: Kind = 1;
/** Soft hyphen, zero-width joiners: may stand inside a word and are not seen. */
export const IGNORABLE: Kind = 2;
/** Han, Hiragana, Katakana, Hangul: words follow each other without a gap. */
export const UNSPACED: Kind = 3;

const WORDS = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED_UNITS =
  /[\u2e80-\u2fdf\u3005-\u3007\u3041-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uffdc]/;

/** Latin letters and combining marks, for character classes: `\p{L}` takes browsers long to compile. */
export const LETTERS =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u036f\\u1e00-\\u1eff';

/**
 * Kind + 1 by code unit; 0 is not looked up yet. Open to loops over whole texts, which cannot
 * afford a call a character before they are compiled: `KINDS[code] || kindOf(code) + 1`.
 */
export const KINDS = new Uint8Array(0x10000);
for (let code = 0; code < 128; code++) {
  const word =
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  KINDS[code] = (word ? WORD : OTHER) + 1;
}

/**
 * @param code a UTF-16 code unit; NaN (past the end of a text) is `Other`
 * @returns what it is to matching; halves of surrogate pairs (emoji, rare scripts) are `Other`
 */
export function kindOf(code: number): Kind {
  if (!(code >= 0)) return OTHER;
  const known = KINDS[code]!;
  if (known > 0) return (known - 1) as Kind;
  const kind = look(code);
  KINDS[code] = kind + 1;
  return kind;
}

function look(code: number): Kind {
  if (code < 0x250)
    return code >= 0xc0
      ? code === 0xd7 || code === 0xf7
        ? OTHER
        : WORD
      : code === 0xad
        ? IGNORABLE
        : code === 0xaa || code === 0xb5 || code === 0xba
          ? WORD
          : OTHER;
  if (code >= 0x300 && code < 0x370) return WORD;
  if (code >= 0x2000 && code < 0x2070)
    return (code >= 0x200b && code <= 0x200d) || code === 0x2060 ? IGNORABLE : OTHER;
  if (code === 0xfeff) return IGNORABLE;
  // By Unicode a letter, but typed for an apostrophe: "lʼAustralie".
  if (isApostrophe(code)) return OTHER;
  const char = String.fromCharCode(code);
  return UNSPACED_UNITS.test(char) ? UNSPACED : WORDS.test(char) ? WORD : OTHER;
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

/** @returns whether the unit is white space inside a block (a block break is not). */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2028 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000 ||
    code === 0x205f ||
    code === 0x1680
  );
}

/** @returns whether the unit is a hyphen or the dash that is typed for one. */
export function isHyphen(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2013) || code === 0x2212;
}

/** @returns whether the unit is a straight or curly apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

/** @returns whether the unit is a quotation mark or parenthesis that may stand around a word of a name. */
export function isWrapping(code: number): boolean {
  return (
    code === 34 ||
    code === 40 ||
    code === 41 ||
    (code >= 0x2018 && code <= 0x201f) ||
    code === 39 ||
    code === 0xab ||
    code === 0xbb
  );
}
