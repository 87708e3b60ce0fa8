/**
 * Keys of labels: a page that has a label has the label's key, which is cheap to look for. Words
 * are cut and folded as in matching.
 */
import { UNSPACED, WORD, halfWidth, isCapital, kindOf } from '../words/characters';
import type { Sense } from '../../pack/lexicon';
import { isInitials, singularOf } from '../labels/label-walker';
import { isUnspaced, labelWords } from '../labels/label-words';
import { type Token, endOfRun, nextWord, readToken } from '../words/tokens';

/** Begins the key of a word that must have a capital. */
const CAPITAL = '^';

/** Most characters of a key in a script without spaces. */
const MOST_UNSPACED = 3;

/**
 * A label of one word has that word for its key. One of several words has its two longest
 * neighbours, since one long word of a name is often an everyday word. A label in a script without
 * spaces has its first characters.
 *
 * @returns undefined if no text can be searched for the label
 */
export function keyOfLabel(form: string, sense: Pick<Sense, 'case'>): string | undefined {
  if (isUnspaced(form)) return inHalfWidth(form.slice(0, MOST_UNSPACED));
  const words = labelWords(form);
  if (words.length === 0) return undefined;
  if (words.length === 1) {
    const [{ folded, plain }] = words as [(typeof words)[0]];
    return sense.case !== 'any' && isCapital(plain) ? CAPITAL + folded : folded;
  }
  let longest = 1;
  const length = (at: number): number => words[at - 1]!.folded.length + words[at]!.folded.length;
  for (let at = 2; at < words.length; at++) if (length(at) > length(longest)) longest = at;
  return `${words[longest - 1]!.folded} ${words[longest]!.folded}`;
}

/**
 * @param text of a page
 * @param onKey called with each key that a label in the text may have; some more than once
 */
export function keysInText(text: string, onKey: (key: string) => void): void {
  for (let at = 0; at < text.length;) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === WORD) {
      const word = readToken(text, at);
      keysOfWord(text, word, onKey);
      at = Math.max(endOfRun(text, at), word.start + 1);
    } else {
      if (kind === UNSPACED)
        for (let count = 1; count <= MOST_UNSPACED; count++)
          onKey(inHalfWidth(text.slice(at, at + count)));
      at += 1;
    }
  }
}

function keysOfWord(text: string, word: Token, onKey: (key: string) => void): void {
  for (const form of formsOf(word.folded)) {
    onKey(form);
    if (isCapital(word.plain)) onKey(CAPITAL + form);
  }
  const next = wordAfter(text, word);
  if (!next) return;
  pair(word, next, onKey);
  // "Barack H. Obama"
  const afterInitials = isInitials(next) && wordAfter(text, next);
  if (afterInitials) pair(word, afterInitials, onKey);
}

function pair(word: Token, next: Token, onKey: (key: string) => void): void {
  for (const form of formsOf(next.folded)) onKey(`${word.folded} ${form}`);
}

function wordAfter(text: string, { end }: Token): Token | null {
  const start = nextWord(text, end, true);
  return start < 0 ? null : readToken(text, start);
}

/** @returns a folded word, and the word of which it may be the English plural */
function formsOf(folded: string): readonly string[] {
  const singular = singularOf(folded);
  return singular === undefined ? [folded] : [folded, singular];
}

function inHalfWidth(characters: string): string {
  let out = '';
  for (let at = 0; at < characters.length; at++)
    out += String.fromCharCode(halfWidth(characters.charCodeAt(at)));
  return out;
}
