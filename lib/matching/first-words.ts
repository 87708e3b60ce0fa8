import { WORD, kindOf } from './characters';
import type { Sense } from './lexicon';
import { fold, readToken, withoutAccents } from './tokens';

/**
 * The key under which a lexicon lists a label: its first word without accents. A small first
 * letter says that the word counts whatever its capitals, a capital that it must have one,
 * capitals that it must be in capitals. Capitals inside ("NZers", "transPacific") are a way of
 * writing that texts have beside the usual ones. `~` before it says that accents must be there.
 *
 * @param form a label whose words are set apart
 * @param letterCase the sense's
 * @param accents whether its accents must stand in the text
 */
export function firstWordKey(form: string, letterCase: Sense['case'], accents: boolean): string {
  const { plain } = readToken(form, wordStart(form));
  const folded = fold(plain);
  if (accents && plain.toLowerCase() !== folded) return `~${folded}`;
  const isUpper = plain.length > 1 && plain === plain.toUpperCase();
  const isAny = letterCase === 'any' || plain[0] === plain[0]!.toLowerCase();
  if (isUpper) return isAny ? folded : folded.toUpperCase();
  const bare = withoutAccents(plain);
  return (isAny ? folded[0]! : folded[0]!.toUpperCase()) + bare.slice(1);
}

/** @returns of the keys of one word the one that lets through what any of them does */
export function loosestKey(keys: readonly string[]): string {
  const strictness = (key: string): number => {
    if (key[0] === '~') return 4;
    if (key[0] === key[0]!.toLowerCase()) return hasCapitalsInside(key) ? 0 : 1;
    return key.length > 1 && key === key.toUpperCase() ? 3 : 2;
  };
  return keys.reduce((a, b) => (strictness(b) < strictness(a) ? b : a));
}

function hasCapitalsInside(key: string): boolean {
  const rest = key.slice(1);
  return rest !== rest.toLowerCase() && key !== key.toUpperCase();
}

/** @returns the offset of the first word of a label */
export function wordStart(form: string): number {
  let at = 0;
  while (at < form.length && kindOf(form.charCodeAt(at)) !== WORD) at += 1;
  return at;
}
