import Fuse from 'fuse.js/basic';
import type { ConceptId } from '../../../pack/pack';
import { SHORTEST_FOREIGN, type LabelEntry } from './label-index';
import type { MatchedBy } from './pack-labels';
import { slipsBetween } from './slips';

/** A name that a whole query is, begins or misspells. */
export interface NameHit {
  readonly entry: LabelEntry;
  readonly concept: ConceptId;
  /** 0 is perfect. */
  readonly score: number;
  /** The label holds the query's words, letter for letter but for case, accents and order. */
  readonly exact: boolean;
}

/** How far a name may be mistyped: of ten letters about three. */
const FUZZINESS = 0.34;
/** Penalty if a later word of an alternative name matches: "president" does not name the administration. */
const INSIDE = 0.6;
/** A longer query is a sentence. */
const LONGEST_NAME = 80;

/**
 * Finds concepts by a whole query, a name at a time.
 *
 * @param entries the labels of a pack
 * @param folded the query
 * @param mayBeMisspelled some of its words are not known
 * @returns the best first, one for a concept
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

/** The whole label, then labels with a word that begins so, the shortest first. */
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

/** Labels of which words begin with each of the query's: "Amari Akira". */
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

/** Labels that are spelled nearly so, each word for itself; fuse.js rates the few that are. */
function misspelled(entries: readonly LabelEntry[], query: string): Rated[] {
  const asked = query.split(' ');
  const likely = entries.filter((entry) => areSlips(asked, entry));
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

function areSlips(asked: readonly string[], { folded, words }: LabelEntry): boolean {
  const own = folded.split(' ');
  if (words.some(({ unspaced }) => unspaced)) return false;
  if (slipsBetween(asked.join(''), own.join('')) !== null) return true;
  return (
    own.length === asked.length &&
    asked.every((word) => own.some((one) => one === word || slipsBetween(word, one) !== null))
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
