import { UNSPACED, WORD, kindOf } from './characters';
import { nextWord, readToken } from './tokens';

/** A word of a label. */
export interface LabelWord {
  /** In small letters, without accents. */
  readonly folded: string;
  /** As written, without dots and unseen characters. */
  readonly plain: string;
  /** A full stop follows: "Mr." */
  readonly dot: boolean;
}

const EVEN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** @returns whether what stands between a label's spaces are its words, as with most labels */
export function isEven(form: string): boolean {
  return EVEN.test(form);
}

/** @returns whether a text can be searched for a label: it begins in a script without spaces, or holds a word */
export function isFindable(form: string): boolean {
  return kindOf(form.charCodeAt(0)) === UNSPACED || labelWords(form).length > 0;
}

/** Reads a label with the same eyes as a text, so that both are cut into words alike. */
export function labelWords(form: string): LabelWord[] {
  if (isEven(form))
    return form.split(' ').map((plain) => ({ folded: plain.toLowerCase(), plain, dot: false }));
  const words: LabelWord[] = [];
  for (let at = wordStart(form); at >= 0 && at < form.length;) {
    const { end, folded, plain } = readToken(form, at);
    const dot = form[end] === '.';
    words.push({ folded, plain, dot });
    at = nextWord(form, end, dot);
  }
  return words;
}

function wordStart(form: string): number {
  let at = 0;
  while (at < form.length && kindOf(form.charCodeAt(at)) !== WORD) at += 1;
  return at;
}
