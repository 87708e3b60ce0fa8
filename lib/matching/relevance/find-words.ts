import type { Words } from '../../pack/pack';
import { WORD, UNSPACED, kindOf } from '../words/characters';

/** Words of the rules in a text, at a UTF-16 offset. */
export interface Hit {
  readonly index: number;
  readonly text: string;
}

/** A text cut into words, once for all lists that are looked for in it. */
export interface TextWords {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** By which each word is looked up: its beginning in small letters. */
  readonly keys: readonly string[];
}

/** One word of a list, taken apart like a text. */
interface Pattern {
  readonly parts: readonly Part[];
  /** In a script without spaces: as it must stand in the text, whatever is around. */
  readonly literal?: string;
}

interface Part {
  readonly word: string;
  /** More letters may follow. */
  readonly isStart: boolean;
  /** What must stand between it and the part before. */
  readonly gap: RegExp;
}

/** Patterns by the beginning of their first part, which is all that most words of a text are looked up by. */
type PatternIndex = ReadonlyMap<string, readonly Pattern[]>;

/** As many letters of a word are looked up. */
const KEY_LENGTH = 3;
/** Of beginnings with fewer letters: any word of a text may have them. */
const ANY_KEY = '';
const SPACE = /^[\s\u2010-\u2013-]+$/;
const HYPHEN = /^[\s\u00ad\u2010-\u2013-]{0,3}$/;
const ANY_SIGN = /^[^\p{L}\p{N}]{1,3}$/u;

/** The lists stay the same from page to page. */
const indexes: Readonly<Record<'' | 'i', WeakMap<Words, PatternIndex>>> = {
  '': new WeakMap(),
  i: new WeakMap(),
};

/**
 * Finds the words of a list: `*` at an end stands for more letters, a hyphen for any hyphen, a space
 * or nothing, a space for white space or hyphens. By looking words up, since expressions with some
 * hundred alternatives take seconds for a long page.
 *
 * @param words the same array is taken apart only once
 * @param where a text, or its words where several lists are looked for
 * @param flags `i` by default: capitals do not matter
 * @returns the words in the text, in order; of two that begin at one place the longer
 */
export function findWords(words: Words, where: string | TextWords, flags: '' | 'i' = 'i'): Hit[] {
  if (words.length === 0) return [];
  const index = indexOf(words, flags);
  const textWords = typeof where === 'string' ? wordsOf(where) : where;
  const hits: Hit[] = [];
  let from = 0;
  for (let at = 0; at < textWords.starts.length; at++) {
    const start = textWords.starts[at]!;
    if (start < from) continue;
    const end = Math.max(
      endOfLongest(index.get(textWords.keys[at]!), textWords, at, flags),
      endOfLongest(index.get(ANY_KEY), textWords, at, flags),
    );
    if (end === 0) continue;
    hits.push({ index: start, text: textWords.text.slice(start, end) });
    from = end;
  }
  return hits;
}

/** Runs of letters and digits are words; in a script without spaces each character is one. */
export function wordsOf(text: string): TextWords {
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: string[] = [];
  for (let index = 0; index < text.length; index++) {
    const kind = kindOf(text.charCodeAt(index));
    if (kind !== WORD && kind !== UNSPACED) continue;
    const start = index;
    if (kind === WORD) while (kindOf(text.charCodeAt(index + 1)) === WORD) index++;
    starts.push(start);
    ends.push(index + 1);
    keys.push(keyOf(text.slice(start, index + 1)));
  }
  return { text, starts, ends, keys };
}

/** @returns the different words that were hit, each with single spaces */
export function textsOf(hits: readonly Hit[]): ReadonlySet<string> {
  return new Set(hits.map(({ text }) => text.replace(/\s+/g, ' ')));
}

function indexOf(words: Words, flags: '' | 'i'): PatternIndex {
  const known = indexes[flags].get(words);
  if (known) return known;
  const index = new Map<string, Pattern[]>();
  for (const pattern of words.flatMap((word) => patternsOf(inCase(word, flags)))) {
    const { word, isStart } = pattern.parts[0]!;
    const key = isStart && word.length < KEY_LENGTH ? ANY_KEY : keyOf(word);
    index.set(key, [...(index.get(key) ?? []), pattern]);
  }
  indexes[flags].set(words, index);
  return index;
}

function keyOf(word: string): string {
  return word.slice(0, KEY_LENGTH).toLowerCase();
}

function inCase(text: string, flags: '' | 'i'): string {
  return flags === 'i' ? text.toLowerCase() : text;
}

/** A hyphen that may be nothing makes a second pattern: "trans-pacific" and "transpacific". */
function patternsOf(word: string): Pattern[] {
  const patterns = [patternOf(word)];
  if (/\p{L}-\p{L}/u.test(word))
    patterns.push(patternOf(word.replace(/(?<=\p{L})-(?=\p{L})/gu, '')));
  return patterns;
}

function patternOf(word: string): Pattern {
  const { text, starts, ends } = wordsOf(word);
  const parts = starts.map((start, at) => ({
    word: text.slice(start, ends[at]),
    isStart: text[ends[at]!] === '*',
    gap: gapOf(text.slice(ends[at - 1] ?? 0, start).replace('*', '')),
  }));
  const isUnspaced = starts.some((start) => kindOf(text.charCodeAt(start)) === UNSPACED);
  return isUnspaced ? { parts, literal: word } : { parts };
}

function gapOf(between: string): RegExp {
  if (between === '-') return HYPHEN;
  return between.trim() === '' ? SPACE : ANY_SIGN;
}

/** @returns UTF-16 offset of the end of the longest pattern that begins with a word of the text; 0 for none */
function endOfLongest(
  patterns: readonly Pattern[] | undefined,
  textWords: TextWords,
  at: number,
  flags: '' | 'i',
): number {
  let longest = 0;
  for (const pattern of patterns ?? [])
    longest = Math.max(longest, endOf(pattern, textWords, at, flags));
  return longest;
}

function endOf(
  { parts, literal }: Pattern,
  { text, starts, ends }: TextWords,
  at: number,
  flags: '' | 'i',
): number {
  if (literal !== undefined) {
    const end = starts[at]! + literal.length;
    return inCase(text.slice(starts[at], end), flags) === literal ? end : 0;
  }
  if (at + parts.length > starts.length) return 0;
  for (let offset = 0; offset < parts.length; offset++) {
    const { word, isStart, gap } = parts[offset]!;
    const start = starts[at + offset]!;
    if (offset > 0 && !gap.test(text.slice(ends[at + offset - 1], start))) return 0;
    const own = inCase(text.slice(start, ends[at + offset]), flags);
    if (isStart ? !own.startsWith(word) : own !== word) return 0;
  }
  return ends[at + parts.length - 1]!;
}
