/** How a line of a paragraph continues in the next one. */
export type LineEnd =
  /** With another word, after white space. */
  | 'space'
  /** In the same word, or in a script without spaces. */
  | 'joined'
  /** In the same word, which was hyphenated. */
  | 'hyphen';

const HYPHEN = /[-\u2010]$/u;
const SOFT_HYPHEN = /\u00AD$/u;

/** Chinese characters, kana and their punctuation, which are written without spaces. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FB\u30FC\uFF00-\uFFEF]`;
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, 'u');
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');

/**
 * Decides how a line continues. A hyphen at its end is either from hyphenation or part of a
 * compound ("Trans-" "Pacific", "Singapore-" "based"): the document's other words decide which.
 *
 * @param line without white space at its end
 * @param next without white space at its beginning
 * @param isWord whether the document has a word elsewhere, in lower case
 */
export function lineEnd(line: string, next: string, isWord: (word: string) => boolean): LineEnd {
  if (SOFT_HYPHEN.test(line)) return 'hyphen';
  if (HYPHEN.test(line)) return isCut(line.slice(0, -1), next, isWord) ? 'hyphen' : 'joined';
  const isUnspaced = ENDS_UNSPACED.test(line) && STARTS_UNSPACED.test(next);
  return isUnspaced ? 'joined' : 'space';
}

function isCut(line: string, next: string, isWord: (word: string) => boolean): boolean {
  const before = /(?:^|[^\p{L}\p{M}])(?<word>[\p{L}\p{M}]*\p{Ll})$/u.exec(line)?.groups?.['word'];
  const after = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next)?.[0];
  if (before === undefined || after === undefined) return false;
  if (isWord(`${before}${after}`.toLowerCase())) return true;
  return !(isWord(before.toLowerCase()) && isWord(after.toLowerCase()));
}

/** @returns the words of a text, in lower case */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
