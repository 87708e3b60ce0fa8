import { WORD, kindOf } from './characters';
import { type Token, nextWord, readToken } from './tokens';

/** A word of a label. */
export interface LabelWord extends Token {
  /** A full stop follows: "Mr." */
  readonly dot: boolean;
}

/** Reads a label with the same eyes as a text, so that both are cut into words alike. */
export function labelWords(form: string): LabelWord[] {
  const words: LabelWord[] = [];
  for (let at = wordStart(form); at >= 0 && at < form.length; ) {
    const token = readToken(form, at);
    const dot = form[token.end] === '.';
    words.push({ ...token, dot });
    at = nextWord(form, token.end, dot);
  }
  return words;
}

function wordStart(form: string): number {
  let at = 0;
  while (at < form.length && kindOf(form.charCodeAt(at)) !== WORD) at += 1;
  return at;
}
