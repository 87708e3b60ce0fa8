import { UNSPACED, WORD, kindOf } from '../words/characters';

/** A text cut into words. Runs of letters and digits are words; in a script without spaces each character is one. */
export interface TextWords {
  readonly text: string;
  /** The text in lower case, of the same length. */
  readonly lowerCase: string;
  /** UTF-16 offset of each word. */
  readonly starts: readonly number[];
  /** The end of each, exclusive. */
  readonly ends: readonly number[];
}

/** @returns the words of a text */
export function wordsOf(text: string): TextWords {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const kind = kindOf(text.charCodeAt(index));
    if (kind !== WORD && kind !== UNSPACED) continue;
    starts.push(index);
    if (kind === WORD) while (kindOf(text.charCodeAt(index + 1)) === WORD) index++;
    ends.push(index + 1);
  }
  return { text, lowerCase: inLowerCase(text), starts, ends };
}

/** Keeps a letter whose lower case is longer ("İ"), so that offsets stay right. */
function inLowerCase(text: string): string {
  const lowerCase = text.toLowerCase();
  if (lowerCase.length === text.length) return lowerCase;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const one = letter.toLowerCase();
    return one.length === letter.length ? one : letter;
  });
}
