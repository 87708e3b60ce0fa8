import { LETTER } from '../words/characters';
import type { Evidence } from './page-evidence';
import { escaped } from '../words/word-expression';

/**
 * Finds what the abbreviation is short for elsewhere: in running text a run of capitalised words
 * with its initials ("the Twitch Plays Pokémon channel"; a heading has such runs by chance), or any
 * run with them right before it ("tomato potato psyllid (TPP)").
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

function expansionOf(short: string): RegExp {
  const initials = [...short.replace(/\W/g, '')];
  const wordsFrom = (starts: readonly string[]): string =>
    starts.map((start) => `${start}[${LETTER}’']+`).join('[\\s\\-]+');
  const capitalised = wordsFrom(initials);
  const anyCase = wordsFrom(initials.map((initial) => `[${initial}${initial.toLowerCase()}]`));
  const gap = `[\\s,]*(?:\\(|or|–|—|-)?\\s*["“']?`;
  const inText = `(?<=[a-z],? )${capitalised}(?![\\s\\-]+[A-Z])`;
  const beforeShort = `(?<!${LETTER})${anyCase}(?=${gap}${escaped(short)}(?!${LETTER}))`;
  return new RegExp(`${inText}|${beforeShort}`, 'gv');
}
