import Fuse from 'fuse.js/basic';
import type { ConceptId } from '../../../pack/pack';
import { SHORTEST_FOREIGN, type LabelEntry } from './label-index';
import type { MatchedBy } from './pack-labels';
import { typosBetween } from './typos';

/** A name that matches a whole query: exactly, by its start, or with typing errors. */
export interface NameHit {
  readonly entry: LabelEntry;
  readonly concept: ConceptId;
  /** 0 is perfect. */
  readonly score: number;
  /** The label has the query's words, apart from case, accents and order. */
  readonly exact: boolean;
}

/** Threshold of fuse.js: about three wrong letters of ten. */
const FUZZINESS = 0.34;
/**
 * Penalty for a match in a later word of an altLabel: "president" does not mean the administration.
 */
const INSIDE = 0.6;
/** A longer query is a sentence, not a name. In UTF-16 units. */
const LONGEST_NAME = 80;

/**
 * Finds concepts whose name is the whole query.
 *
 * @param entries the labels of a pack
 * @param folded the query, folded
 * @param mayBeMisspelled whether the query has unknown words
 * @returns the best hit of each concept, the best first
 */
export function findNames(
  entries: readonly LabelEntry[],
  folded: string,
  mayBeMisspelled: boolean,
): NameHit[] {
  if (folded.length > LONGEST_NAME) return [];
  const exact = [...holding(entries, folded), ...inAnyOrder(entries, folded)];
  return bestByConcept(mayBeMisspelled ? [...exact, ...misspelled(entries, folded)] : exact);
}

interface Rated {
  readonly entry: LabelEntry;
  readonly score: number;
  readonly exact: boolean;
}

/** Labels that are the query, then labels with a word that starts like it, the shortest first. */
function holding(entries: readonly LabelEntry[], query: string): Rated[] {
  const later = ` ${query}`;
  const isHeld = ({ folded, isOwnLanguage, words: [word] }: LabelEntry): boolean => {
    if (folded === query)
      return isOwnLanguage || folded.length >= SHORTEST_FOREIGN || word?.unspaced === true;
    return isOwnLanguage && (folded.startsWith(query) || folded.includes(later));
  };
  return entries.filter(isHeld).map((entry) => {
    const isInside = entry.by !== 'preferred' && !entry.folded.startsWith(query);
    return {
      entry,
      score: 0.2 * (1 - query.length / entry.folded.length) + (isInside ? INSIDE : 0),
      exact: true,
    };
  });
}

/** Labels in which each word of the query is the start of a word: "Amari Akira". */
function inAnyOrder(entries: readonly LabelEntry[], query: string): Rated[] {
  const asked = query.split(' ');
  if (asked.length < 2) return [];
  return entries.flatMap((entry) => {
    const words = entry.folded.split(' ');
    const every = asked.every((one) => words.some((word) => word.startsWith(one)));
    return every
      ? [
          {
            entry,
            score: 0.2 * (1 - query.length / Math.max(query.length, entry.folded.length)) + 0.02,
            exact: true,
          },
        ]
      : [];
  });
}

/** Labels in which each word differs only by typing errors; fuse.js rates these few. */
function misspelled(entries: readonly LabelEntry[], query: string): Rated[] {
  const asked = query.split(' ');
  const likely = entries.filter((entry) => areTypos(asked, entry));
  const fuse = new Fuse(
    likely.map(({ folded }) => folded),
    { includeScore: true, threshold: FUZZINESS, ignoreLocation: true },
  );
  return fuse.search(query).map(({ refIndex, score = 1 }) => ({
    entry: likely[refIndex]!,
    score: 0.2 + score * 0.7,
    exact: false,
  }));
}

function areTypos(asked: readonly string[], { folded, words }: LabelEntry): boolean {
  const own = folded.split(' ');
  if (words.some(({ unspaced }) => unspaced)) return false;
  if (typosBetween(asked.join(''), own.join('')) !== null) return true;
  return (
    own.length === asked.length &&
    asked.every((word) => own.some((one) => one === word || typosBetween(word, one) !== null))
  );
}

function bestByConcept(rated: readonly Rated[]): NameHit[] {
  const order: readonly MatchedBy[] = ['preferred', 'alternative', 'hidden'];
  const inOrder = [...rated].sort(
    (a, b) => a.score - b.score || order.indexOf(a.entry.by) - order.indexOf(b.entry.by),
  );
  const best = new Map<ConceptId, NameHit>();
  for (const one of inOrder) {
    const { concept } = one.entry;
    if (concept !== null && !best.has(concept)) best.set(concept, { ...one, concept });
  }
  return [...best.values()];
}
