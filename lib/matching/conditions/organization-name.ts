import { LETTER_OR_DIGIT, UNSPACED, isCapital, kindOf } from '../words/characters';
import type { Vocabularies } from './vocabulary';

/** Name of the vocabulary of words that make capitalised words around them an organisation's name. */
const ORGANIZATIONS = 'organizations';
/** Name of the vocabulary of small words inside such names: "of", "for", "de". */
const NAME_LINKS = 'nameLinks';

const WORD_SOURCE = `${LETTER_OR_DIGIT}[${LETTER_OR_DIGIT}.’'&\\-]*`;
const NEXT_WORD = new RegExp(`^[ \\u00a0\\-–&\\/]{1,3}(${WORD_SOURCE})`, 'v');
const LAST_WORD = new RegExp(`(${WORD_SOURCE}|[dl][’'])[ \\u00a0\\-–&]{0,3}$`, 'v');
/** What is right after a label in a script without spaces: the rest of a compound. */
const COMPOUND = /^[\p{Script=Han}\p{Script=Katakana}ー・]{1,16}/u;
/** "Thursday.", not "U.S." */
const ENDS_SENTENCE = /\p{Ll}{3}\.$/u;
/** A name has no more words than this on one side of a label. */
const MOST_WORDS = 6;
/** In a heading any word may have a capital: there a name is taken to be short. */
const MOST_WORDS_IN_HEADING = 3;

/**
 * @param before the text before a label
 * @param label as the text has it
 * @param after the text after it
 * @param isHeading whether words have capitals that are no names
 * @param vocabularies of the pack
 * @returns whether the label is part of a longer name that a word such as "Association" makes an organisation's
 */
export function isInOrganizationName(
  before: string,
  label: string,
  after: string,
  isHeading: boolean,
  vocabularies: Vocabularies,
): boolean {
  if (kindOf(label.charCodeAt(label.length - 1)) === UNSPACED)
    return isInCompound(after, vocabularies);
  if (!isCapital(label)) return false;
  if (isNamedAfter(after, isHeading ? MOST_WORDS_IN_HEADING : MOST_WORDS, vocabularies))
    return true;
  return !isHeading && isNamedBefore(before, vocabularies);
}

/** 豚肉 in 豚肉生産者協議会. One more character after such a word makes it another: 協議会合. */
function isInCompound(after: string, vocabularies: Vocabularies): boolean {
  const compound = COMPOUND.exec(after)?.[0] ?? '';
  return vocabularies.named(ORGANIZATIONS).phrases.some((word) => {
    const at = compound.indexOf(word);
    return at >= 0 && compound.length - at - word.length !== 1;
  });
}

/** "Meat" in "Meat Export Federation": capitalised words follow, one of which tells. */
function isNamedAfter(after: string, most: number, vocabularies: Vocabularies): boolean {
  let rest = after;
  for (let count = 0; count < most; count++) {
    const next = NEXT_WORD.exec(rest);
    if (!next) return false;
    const word = next[1]!;
    if (!isCapital(word) && !/^\p{N}/u.test(word)) return false;
    if (tells(word, vocabularies)) return true;
    rest = rest.slice(next[0].length);
  }
  return false;
}

/** "Japan" in "Bank of Japan": a word that tells stands before, with words of a name between. */
function isNamedBefore(before: string, vocabularies: Vocabularies): boolean {
  const links = vocabularies.named(NAME_LINKS);
  let rest = before;
  let isLinked = false;
  for (let count = 0; count < MOST_WORDS; count++) {
    const last = LAST_WORD.exec(rest);
    if (!last) return false;
    const word = last[1]!;
    if (links.has(word.toLowerCase().replace(/[’']$/, ''))) isLinked = true;
    else if (!isCapital(word) || ENDS_SENTENCE.test(word)) return false;
    else if ((isLinked || count === 0) && tells(word, vocabularies)) return true;
    rest = rest.slice(0, last.index);
  }
  return false;
}

function tells(word: string, vocabularies: Vocabularies): boolean {
  return vocabularies.named(ORGANIZATIONS).has(word.toLowerCase().replace(/\.$/, ''));
}
