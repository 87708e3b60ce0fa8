import { LETTER_OR_DIGIT, UNSPACED, isCapital, kindOf } from '../words/characters';
import type { Vocabularies } from './vocabulary';

/** Names of vocabularies: words that make an organisation's name of what is around or before them ("Association", "Times"). */
const ORGANIZATIONS = 'organizations';
const ORGANIZATION_ENDS = 'organizationEnds';
/** Of small words inside such names: "of", "for", "de". */
const NAME_LINKS = 'nameLinks';

const WORD_SOURCE = `${LETTER_OR_DIGIT}[${LETTER_OR_DIGIT}.’'&\\-]*`;
const NEXT_WORD = new RegExp(`^[ \\u00a0\\-–&\\/]{1,3}(${WORD_SOURCE})`, 'v');
const LAST_WORD = new RegExp(`(${WORD_SOURCE}|[dl][’'])[ \\u00a0\\-–&]{0,3}$`, 'v');
/** What is right after a label in a script without spaces: the rest of a compound. */
const COMPOUND = /^[\p{Script=Han}\p{Script=Katakana}ー・]{1,16}/u;
/** Nothing, or a capitalised word and few more. */
const NAME_BETWEEN = /^\s+(?:\p{Lu}[\p{L}\p{M}]*\s+(?:[\p{L}\p{M}]+\s+){0,8})?$/u;
/** "Thursday.", not "U.S." */
const ENDS_SENTENCE = /\p{Ll}{3}\.$/u;
/** A name has no more words than this on one side of a label. */
const MOST_WORDS = 6;
/** In a heading any word may have a capital: there a name is taken to be short. */
const MOST_WORDS_IN_HEADING = 3;
const MOST_WORDS_BEFORE_IN_HEADING = 2;

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
  const most = isHeading ? MOST_WORDS_IN_HEADING : MOST_WORDS;
  if (isNamedBefore(before, isHeading ? MOST_WORDS_BEFORE_IN_HEADING : MOST_WORDS, vocabularies))
    return true;
  if (!isCapital(label)) return false;
  return isNamedAfter(after, most, vocabularies) || isAfterWordsOfName(before, label, vocabularies);
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
    if (tells(word, ORGANIZATIONS, vocabularies) || tells(word, ORGANIZATION_ENDS, vocabularies))
      return true;
    rest = rest.slice(next[0].length);
  }
  return false;
}

/**
 * "Japan" in "Bank of Japan", "canadienne" in "Fédération canadienne": a word that tells stands before, with
 * words of a name between.
 */
function isNamedBefore(before: string, most: number, vocabularies: Vocabularies): boolean {
  const links = vocabularies.named(NAME_LINKS);
  let rest = before;
  let isLinked = false;
  for (let count = 0; count < most; count++) {
    const last = LAST_WORD.exec(rest);
    if (!last) return false;
    const word = last[1]!;
    rest = rest.slice(0, last.index);
    if (isCapital(word) && tells(word, ORGANIZATIONS, vocabularies)) return isLinked || count === 0;
    if (ENDS_SENTENCE.test(word)) return false;
    if (links.has(word.toLowerCase().replace(/[’']$/, ''))) isLinked = true;
    else if (!isCapital(word)) return false;
  }
  return false;
}

/** "Việt Nam" in "Hiệp hội Lương thực Việt Nam": several words tell, and a capital follows them. */
function isAfterWordsOfName(before: string, label: string, vocabularies: Vocabularies): boolean {
  const text = before.toLowerCase();
  return vocabularies.named(ORGANIZATIONS).phrases.some((phrase) => {
    const at = phrase.includes(' ') ? text.lastIndexOf(phrase) : -1;
    const between = before.slice(at + phrase.length);
    if (at < 0 || !isCapital(before.slice(at))) return false;
    return NAME_BETWEEN.test(between) && !between.includes(label);
  });
}

function tells(word: string, vocabulary: string, vocabularies: Vocabularies): boolean {
  return vocabularies.named(vocabulary).has(word.toLowerCase().replace(/\.$/, ''));
}
