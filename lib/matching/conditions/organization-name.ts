import { LETTER_OR_DIGIT, UNSPACED, WORD, codesOf, isCapital, kindOf } from '../words/characters';
import type { Vocabularies } from './vocabulary';

/**
 * Names of vocabularies. Words that turn the words around them, or before them, into the name of an organisation:
 * "Association", "Times".
 */
const ORGANIZATIONS = 'organizations';
const ORGANIZATION_ENDS = 'organizationEnds';
/** Words that do so right after a label, but not in headings, where any word has a capital: "Today". */
const ENDS_IN_TEXT = 'organizationEndsInText';
/** People after whom an organisation may be named, if "of" and a place follow: "Producers". */
const MEMBERS = 'organizationMembers';
/** In a script without spaces, words that do so if they are the whole rest of a compound: 会議 in 農業会議. */
const ENDS_RIGHT_AFTER = 'organizationEndsRightAfter';
/** Short words inside such names: "of", "for", "de". */
const NAME_LINKS = 'nameLinks';

const NEXT_WORD = new RegExp(
  `^[ \\u00a0\\-–&\\/]{1,3}(${LETTER_OR_DIGIT}[${LETTER_OR_DIGIT}.’'&\\-]*)`,
  'v',
);
/** What else may be inside a word. */
const SIGNS_IN_WORDS = codesOf(".’'&-");
/** What may be between two words of a name, and how much of it, in UTF-16 units. */
const GAP_UNITS = codesOf(' \u00a0-–&');
const MOST_GAP = 3;
/** The rest of a compound, right after a label in a script without spaces. */
const COMPOUND = /^[\p{Script=Han}\p{Script=Katakana}ー・]{1,16}/u;
/** White space, or a capitalised word and up to eight others. */
const NAME_BETWEEN = /^\s+(?:\p{Lu}[\p{L}\p{M}]*\s+(?:[\p{L}\p{M}]+\s+){0,8})?$/u;
/** After "Rice": " and Wheat Producers of California". Before "Canada": "Dairy Farmers of ". */
const MEMBERS_OF =
  /^(?:\s(?:and\s|&\s)?\p{Lu}[\p{L}’'-]+){0,2}?\s(\p{Lu}\p{Ll}+)\sof\s(?:the\s)?\p{Lu}/u;
const MEMBERS_OF_BEFORE = /\p{Lu}[\p{L}’'-]+\s(\p{Lu}\p{Ll}+)\sof\s(?:the\s)?$/u;
/** "Thursday.", not "U.S." */
const ENDS_SENTENCE = /\p{Ll}{3}\.$/u;
/** The most words of a name on one side of a label. */
const MOST_WORDS = 6;
/** The same in headings, where any word may have a capital. */
const MOST_WORDS_IN_HEADING = 3;
const MOST_WORDS_BEFORE_IN_HEADING = 2;

/**
 * @param before the text before a label
 * @param label as the text has it
 * @param after the text after it
 * @param isHeading whether capitals also mark words that are not names
 * @param vocabularies of the pack
 * @returns whether the label is part of the name of an organisation
 */
export function isInOrganizationName(
  before: string,
  label: string,
  after: string,
  isHeading: () => boolean,
  vocabularies: Vocabularies,
): boolean {
  if (kindOf(label.charCodeAt(label.length - 1)) === UNSPACED)
    return isInCompound(after, vocabularies) || isBodyOf(label, after, vocabularies);
  const wordsBefore = wordsToNameBefore(before, vocabularies);
  if (wordsBefore <= MOST_WORDS_BEFORE_IN_HEADING || (wordsBefore <= MOST_WORDS && !isHeading()))
    return true;
  if (!isCapital(label)) return false;
  const wordsAfter = wordsToNameAfter(after, vocabularies);
  return (
    wordsAfter <= MOST_WORDS_IN_HEADING ||
    (wordsAfter <= MOST_WORDS && !isHeading()) ||
    isAfterWordsOfName(before, label, vocabularies) ||
    (isBesideNameInText(before, after, vocabularies) && !isHeading())
  );
}

/** "Japan" in "Japan Today", "Rice" in "Rice Producers of California", "Canada" in "Dairy Farmers of Canada". */
function isBesideNameInText(before: string, after: string, vocabularies: Vocabularies): boolean {
  const [, next = ''] = NEXT_WORD.exec(after) ?? [];
  if (isCapital(next) && isIn(next, ENDS_IN_TEXT, vocabularies)) return true;
  const [, member = ''] = MEMBERS_OF.exec(after) ?? MEMBERS_OF_BEFORE.exec(before) ?? [];
  return isIn(member, MEMBERS, vocabularies);
}

/** 豚肉 in 豚肉生産者協議会. If exactly one character follows, it is another word: 協議会合. */
function isInCompound(after: string, vocabularies: Vocabularies): boolean {
  const compound = COMPOUND.exec(after)?.[0] ?? '';
  return vocabularies.named(ORGANIZATIONS).phrases.some((word) => {
    const at = compound.indexOf(word);
    return at >= 0 && compound.length - at - word.length !== 1;
  });
}

/** 農業 in 農業会議. A label of one character does not count: 日米会議 is a meeting of two countries. */
function isBodyOf(label: string, after: string, vocabularies: Vocabularies): boolean {
  const compound = COMPOUND.exec(after)?.[0] ?? '';
  return label.length > 1 && vocabularies.named(ENDS_RIGHT_AFTER).phrases.includes(compound);
}

/**
 * "Meat" in "Meat Export Federation": one of the capitalised words that follow is of an organisation.
 *
 * @returns how many words away from the label that word is; Infinity if there is none
 */
function wordsToNameAfter(after: string, vocabularies: Vocabularies): number {
  let rest = after;
  for (let count = 1; count <= MOST_WORDS; count++) {
    const next = NEXT_WORD.exec(rest);
    if (!next) return Infinity;
    const word = next[1]!;
    if (!isCapital(word) && !/^\p{N}/u.test(word)) return Infinity;
    if (isIn(word, ORGANIZATIONS, vocabularies) || isIn(word, ORGANIZATION_ENDS, vocabularies))
      return count;
    rest = rest.slice(next[0].length);
  }
  return Infinity;
}

/**
 * "Japan" in "Bank of Japan", "canadienne" in "Fédération canadienne": a word of an organisation is before the
 * label, and only words of a name are between.
 *
 * @returns how many words away from the label that word is; Infinity if there is none
 */
function wordsToNameBefore(before: string, vocabularies: Vocabularies): number {
  const links = vocabularies.named(NAME_LINKS);
  let end = before.length;
  let isLinked = false;
  for (let count = 1; count <= MOST_WORDS; count++) {
    const last = lastWord(before, end);
    if (!last) return Infinity;
    const { word, start } = last;
    end = start;
    if (isCapital(word) && isIn(word, ORGANIZATIONS, vocabularies))
      return isLinked || count === 1 ? count : Infinity;
    if (ENDS_SENTENCE.test(word)) return Infinity;
    if (links.has(word.toLowerCase().replace(/[’']$/, ''))) isLinked = true;
    else if (!isCapital(word)) return Infinity;
  }
  return Infinity;
}

/** @returns the last word before an offset, if no more than a few spaces or hyphens are between */
function lastWord(text: string, before: number): { word: string; start: number } | undefined {
  let end = before;
  while (before - end < MOST_GAP && GAP_UNITS.has(text.charCodeAt(end - 1))) end -= 1;
  let start = before;
  for (let at = end - 1; isOfWord(text.charCodeAt(at)); at--)
    if (kindOf(text.charCodeAt(at)) === WORD) start = at;
  if (start >= end) return undefined;
  while (end < before && isOfWord(text.charCodeAt(end))) end += 1;
  return { word: text.slice(start, end), start };
}

function isOfWord(code: number): boolean {
  return kindOf(code) === WORD || SIGNS_IN_WORDS.has(code);
}

/** "Việt Nam" in "Hiệp hội Lương thực Việt Nam": a phrase of the vocabulary, then a capital. */
function isAfterWordsOfName(before: string, label: string, vocabularies: Vocabularies): boolean {
  const text = before.toLowerCase();
  return vocabularies.named(ORGANIZATIONS).phrases.some((phrase) => {
    const at = phrase.includes(' ') ? text.lastIndexOf(phrase) : -1;
    const between = before.slice(at + phrase.length);
    if (at < 0 || !isCapital(before.slice(at))) return false;
    return NAME_BETWEEN.test(between) && !between.includes(label);
  });
}

function isIn(word: string, vocabulary: string, vocabularies: Vocabularies): boolean {
  return vocabularies.named(vocabulary).has(word.toLowerCase().replace(/\.$/, ''));
}
