import type { Words } from '../../pack/pack';
import { LETTER, LETTER_OR_DIGIT, UNSPACED, kindOf } from './characters';

/**
 * @param words literal words; `*` is for more letters. Those in a script without spaces have no edges.
 * @param flags of the expression, beside `g` and `v`
 * @param sourceOf the source of an expression for a word without `*`
 * @returns an expression that finds any of them as whole words
 */
export function expressionOfWords(
  words: Words,
  flags: '' | 'i',
  sourceOf: (word: string) => string,
): RegExp {
  const isUnspaced = (word: string): boolean => kindOf(word.charCodeAt(0)) === UNSPACED;
  const isStart = (word: string): boolean => word.endsWith('*');
  const anyOf = (list: Words): string => list.map(sourceWithLetters(sourceOf)).join('|') || NOTHING;
  const unspaced = words.filter(isUnspaced);
  const spaced = words.filter((word) => !isUnspaced(word));
  // One class of letters after all starts of words: browsers take long to compile many.
  const starts = anyOf(spaced.filter(isStart).map((word) => word.slice(0, -1)));
  const whole = anyOf(spaced.filter((word) => !isStart(word)));
  return new RegExp(
    `(?<!${LETTER_OR_DIGIT})(?:(?:${starts})${LETTER}*|${whole})(?!${LETTER_OR_DIGIT})|${anyOf(unspaced)}`,
    `g${flags}v`,
  );
}

const NOTHING = '(?!)';

function sourceWithLetters(sourceOf: (word: string) => string): (word: string) => string {
  return (word) => word.split('*').map(sourceOf).join(`${LETTER}*`);
}

/** @returns the source of an expression that finds the text as it is */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
