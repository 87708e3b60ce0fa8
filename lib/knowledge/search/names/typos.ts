/** A shorter word with a typo is a different word. */
const SHORTEST = 4;
const VOWELS = /[aeiouy]/;

/**
 * Counts the typos (a letter left out, added, changed or swapped with its neighbour) that turn one
 * word into another. A longer word may have more of them. The first letter must match. In a word of
 * four letters no consonant may be changed: "cats" is not "cars".
 *
 * @param typed folded
 * @param meant folded
 * @returns the number of typos, or null if it is a different word
 */
export function typosBetween(typed: string, meant: string): number | null {
  const longest = Math.max(typed.length, meant.length);
  const most = typosIn(longest);
  if (most === 0 || Math.min(typed.length, meant.length) < SHORTEST || typed[0] !== meant[0])
    return null;
  if (Math.abs(typed.length - meant.length) > most) return null;
  if (longest === SHORTEST && typed.length === meant.length && changesConsonant(typed, meant))
    return null;
  const distance = editDistance(typed, meant);
  return distance <= most ? distance : null;
}

/** @returns how many typos a word of this length may have; use the longer of the two words */
function typosIn(length: number): number {
  if (length < SHORTEST) return 0;
  if (length < 9) return 1;
  return length < 14 ? 2 : 3;
}

function changesConsonant(typed: string, meant: string): boolean {
  const places = [...typed].flatMap((letter, place) => (letter === meant[place] ? [] : [place]));
  return (
    places.length === 1 && !(VOWELS.test(typed[places[0]!]!) && VOWELS.test(meant[places[0]!]!))
  );
}

/** Optimal string alignment. https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
