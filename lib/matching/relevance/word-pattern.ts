import { UNSPACED, kindOf } from '../words/characters';
import { type TextWords, wordsOf } from './text-words';

/** Whether capitals of a list must be capitals in the text. */
export type LetterCase = 'any' | 'exact';

/** One word of a list, taken apart like a text. */
export interface WordPattern {
  readonly parts: readonly Part[];
  readonly letterCase: LetterCase;
  /** Of a word in a script without spaces: the exact text to find, whatever is around it. */
  readonly literal: string | undefined;
}

interface Part {
  readonly word: string;
  /** More letters may follow. */
  readonly isStart: boolean;
  /** Matches what must be between it and the part before. */
  readonly gap: RegExp;
}

const SPACE = /^[\s\u2010-\u2013-]+$/;
const HYPHEN = /^[\s\u00ad\u2010-\u2013-]{0,3}$/;
const ANY_SIGN = /^[^\p{L}\p{N}]{1,3}$/u;
const LETTERS_WITH_HYPHEN = /\p{L}-\p{L}/u;
const HYPHEN_BETWEEN_LETTERS = /(?<=\p{L})-(?=\p{L})/gu;

/**
 * @param word of a list
 * @returns its patterns: a hyphen makes a second one without it, "trans-pacific" and "transpacific";
 *   none if it has neither letter nor digit
 */
export function patternsOf(word: string, letterCase: LetterCase): WordPattern[] {
  const wanted = letterCase === 'any' ? word.toLowerCase() : word;
  const patterns = [patternOf(wanted, letterCase)];
  if (LETTERS_WITH_HYPHEN.test(wanted))
    patterns.push(patternOf(wanted.replace(HYPHEN_BETWEEN_LETTERS, ''), letterCase));
  return patterns.filter(({ parts }) => parts.length > 0);
}

function patternOf(word: string, letterCase: LetterCase): WordPattern {
  const { text, starts, ends } = wordsOf(word);
  const parts = starts.map((start, at) => ({
    word: text.slice(start, ends[at]),
    isStart: text[ends[at]!] === '*',
    gap: gapOf(text.slice(ends[at - 1] ?? 0, start).replace('*', '')),
  }));
  const isUnspaced = starts.some((start) => kindOf(text.charCodeAt(start)) === UNSPACED);
  return { parts, letterCase, literal: isUnspaced ? word : undefined };
}

function gapOf(between: string): RegExp {
  if (between === '-') return HYPHEN;
  return between.trim() === '' ? SPACE : ANY_SIGN;
}

/**
 * @param pattern to look for
 * @param words of a text
 * @param at index of the word that the pattern must begin with
 * @returns UTF-16 offset of the end of the pattern; 0 if it is not there
 */
export function endOfPattern(
  { parts, letterCase, literal }: WordPattern,
  words: TextWords,
  at: number,
): number {
  const { starts, ends } = words;
  const text = letterCase === 'any' ? words.lowerCase : words.text;
  if (literal !== undefined)
    return text.startsWith(literal, starts[at]) ? starts[at]! + literal.length : 0;
  const last = at + parts.length - 1;
  if (last >= starts.length) return 0;
  for (let offset = 0; offset < parts.length; offset++) {
    const { word, isStart } = parts[offset]!;
    const start = starts[at + offset]!;
    const length = ends[at + offset]! - start;
    if (isStart ? length < word.length : length !== word.length) return 0;
    if (!text.startsWith(word, start)) return 0;
  }
  for (let offset = 1; offset < parts.length; offset++) {
    const between = text.slice(ends[at + offset - 1], starts[at + offset]);
    // A space may be in any gap.
    if (between !== ' ' && !parts[offset]!.gap.test(between)) return 0;
  }
  return ends[last]!;
}
