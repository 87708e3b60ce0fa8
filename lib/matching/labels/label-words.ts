import { UNSPACED, WORD, kindOf } from '../words/characters';
import { nextWord, readToken } from '../words/tokens';

/** A word of a label. */
export interface LabelWord {
  /** In lower case, without accents. */
  readonly folded: string;
  /** As written, without dots and unseen characters. */
  readonly plain: string;
  /** A full stop follows: "Mr." */
  readonly hasDot: boolean;
}

/** @returns whether the label is looked up by its characters: it starts in a script without spaces */
export function isUnspaced(form: string): boolean {
  return kindOf(form.charCodeAt(0)) === UNSPACED;
}

/** @returns whether a text can be searched for the label: it starts in a script without spaces, or has a word */
export function isFindable(form: string): boolean {
  return isUnspaced(form) || labelWords(form).length > 0;
}

/**
 * @returns whether a word of the label runs into a script without spaces ("5つの品目"): pages would be
 *   searched for that word alone
 */
export function isCutByScript(form: string): boolean {
  const kinds = [...form].map((character) => kindOf(character.charCodeAt(0)));
  return (
    kinds[0] !== UNSPACED && kinds.some((kind, at) => kind === UNSPACED && kinds[at - 1] === WORD)
  );
}

/** Matches most labels, which need no closer look. */
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Cuts a label into words as a text is cut, so that both give the same words. */
export function labelWords(form: string): LabelWord[] {
  if (PLAIN_WORDS.test(form))
    return form.split(' ').map((plain) => ({ folded: plain.toLowerCase(), plain, hasDot: false }));
  const words: LabelWord[] = [];
  for (let at = firstWord(form); at >= 0;) {
    const { end, folded, plain } = readToken(form, at);
    const hasDot = form[end] === '.';
    words.push({ folded, plain, hasDot });
    at = nextWord(form, end, hasDot);
  }
  return words;
}

function firstWord(form: string): number {
  for (let at = 0; at < form.length; at++) if (kindOf(form.charCodeAt(at)) === WORD) return at;
  return -1;
}
