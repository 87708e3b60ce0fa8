import { LETTER_OR_DIGIT } from './characters';
import { foldWord } from './tokens';

const WORDS = new RegExp(`${LETTER_OR_DIGIT}+`, 'gv');

/** @returns the words of a text, in lower case without accents */
export function wordsOf(text: string): string[] {
  return text.match(WORDS)?.map(foldWord) ?? [];
}

/** @returns the first letters of words, in one */
export function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}
