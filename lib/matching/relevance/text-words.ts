import { UNSPACED, WORD, kindOf } from '../words/characters';

/** A text cut into words. Runs of letters and digits are words; in a script without spaces each character is one. */
export interface TextWords {
  readonly text: string;
  /** The text in small letters, of the same length. */
  readonly small: string;
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
  return { text, small: inSmallLetters(text), starts, ends };
}

/** A letter whose small form is longer ("İ") stays as it is, so that offsets stay right. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const one = letter.toLowerCase();
    return one.length === letter.length ? one : letter;
  });
}
