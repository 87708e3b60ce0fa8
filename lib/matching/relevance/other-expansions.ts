import { LETTER } from '../words/characters';
import type { Evidence } from './page-evidence';
import { escaped } from '../words/word-expression';

/**
 * Finds what the abbreviation is short for elsewhere. In running text that is a run of capitalised words
 * with its initials ("the Twitch Plays Pokémon channel"; a heading has such runs by chance). Right
 * before it or right after it, any run with them ("tomato potato psyllid (TPP)", "TPP (third-party
 * payment)"), or words that have its letters in order ("thiamine pyrophosphate (TPP)").
 *
 * @param evidence of a page that never has the subject's full name
 * @param own finds what the subject itself is called
 */
export function otherExpansions(
  { abbreviations, whole }: Pick<Evidence, 'abbreviations' | 'whole'>,
  own: RegExp,
): ReadonlySet<string> {
  const runs = [...abbreviations].flatMap((short) => whole.match(expansionOf(short)) ?? []);
  return new Set(runs.filter((run) => !own.test(run)).map((run) => run.replace(/\s+/g, ' ')));
}

/** May be between two words with initials: "e" in "Tehreek-e-…", "for". */
const SMALL_WORD = `(?:\\p{Ll}{1,3}[\\s\\-]+)?`;
/** At least so many letters follow the abbreviation's last one: the last "p" of "partnership" is there by chance. */
const LETTERS_AFTER_LAST = 3;

function expansionOf(short: string): RegExp {
  const initials = [...short.replace(/\W/g, '')];
  const inAnyCase = initials.map((initial) => `[${initial}${initial.toLowerCase()}]`);
  const wordsFrom = (starts: readonly string[], between: string): string =>
    starts.map((start) => `${start}[${LETTER}’']+`).join(between);
  const capitalised = wordsFrom(initials, '[\\s\\-]+');
  const anyCase = wordsFrom(inAnyCase, `[\\s\\-]+${SMALL_WORD}`);
  const letters = inAnyCase
    .map((letter, at) => (at === 0 ? letter : `(?:${LETTER}|[\\s\\-](?=${letter}))*?${letter}`))
    .join('');
  const inText = `(?<=[a-z],? )${capitalised}(?![\\s\\-]+[A-Z])`;
  const gap = `[\\s,]*(?:\\(|or|–|—|-)?\\s*["“']?`;
  const isBefore = `(?=${gap}${escaped(short)}(?!${LETTER}))`;
  const isRightBefore = `(?=\\s?[\\(（]["“]?${escaped(short)}(?!${LETTER}))`;
  const isRightAfter = `(?<=(?<!${LETTER})${escaped(short)}(?:,? or|\\s?[\\(（])\\s*["“]?)`;
  const start = `(?<!${LETTER})`;
  return new RegExp(
    [
      inText,
      `${start}${anyCase}${isBefore}`,
      `${start}${letters}${LETTER}{${LETTERS_AFTER_LAST},}${isRightBefore}`,
      `${isRightAfter}${anyCase}`,
    ].join('|'),
    'gv',
  );
}
