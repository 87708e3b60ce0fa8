import Fuse from 'fuse.js/basic';
import { fold } from './fold';
import { gramIndex } from './gram-index';
import type { Knowledge } from './index';
import type { ConceptId, Label } from './pack';
import { statementSearch, type StatementHit } from './statement-search';

export type { StatementHit } from './statement-search';

/** Which label of a concept answers a query. */
export type MatchedBy = 'preferred' | 'alternative' | 'hidden';

export interface ConceptHit {
  readonly concept: ConceptId;
  /** The label that answers, as the pack writes it. */
  readonly label: string;
  readonly by: MatchedBy;
  /** The label holds the query's words, letter for letter but for case, accents and order. */
  readonly exact: boolean;
}

export interface SearchResult {
  /** The best answer first. */
  readonly concepts: readonly ConceptHit[];
  /** Statements that hold every word of the query, then those of the best concept; newest first. */
  readonly statements: readonly StatementHit[];
}

/** Answers a query; with an empty result where it has less than two letters. */
export interface Search {
  (query: string): SearchResult;
  /**
   * Builds the index ahead of the first query, which else builds it.
   * @param mayGoOn asked every few hundred labels
   * @returns whether all is ready
   */
  prepare(mayGoOn: () => boolean): boolean;
}

interface Entry {
  readonly concept: ConceptId;
  readonly label: string;
  readonly by: MatchedBy;
  /** Empty until it is asked for: see `foldedOf`. */
  folded: string;
}

interface Rated {
  readonly entry: Entry;
  /** 0 is perfect. */
  readonly score: number;
  readonly exact: boolean;
}

/** How far a name may be mistyped: of ten letters about three. */
const FUZZINESS = 0.34;
/** Labels that are compared letter by letter: enough that chance leaves no good one out. */
const MOST_COMPARED = 300;
const MOST_CONCEPTS = 8;
/** Answers so much worse than the best are noise. */
const MARGIN = 0.3;
/** The best concept's statements are shown where it is no mere guess. */
const SURE = 0.25;
const SHORTEST_QUERY = 2;

/**
 * Looks things up by every label of a pack, in every language, and by the statements' English
 * text. Costs next to nothing until it is prepared or asked.
 */
export function createSearch(knowledge: Knowledge): Search {
  let entries: Entry[] | null = null;
  const allEntries = (): Entry[] => (entries ??= entriesOf(knowledge));
  let index: ReturnType<typeof gramIndex> | null = null;
  const grams = (): ReturnType<typeof gramIndex> => (index ??= gramIndex(allEntries().length, (place) => foldedOf(allEntries()[place]!)));
  const statementsFor = statementSearch(knowledge);

  const search = (query: string): SearchResult => {
    const folded = fold(query);
    if (folded.length < SHORTEST_QUERY) return { concepts: [], statements: [] };
    const likest = grams().likest(folded, MOST_COMPARED).map((place) => allEntries()[place]!);
    const concepts = bestByConcept([...holding(allEntries(), folded), ...inAnyOrder(likest, folded), ...close(likest, folded)]);
    const [best] = concepts;
    return {
      concepts: concepts
        .filter(({ score }) => score <= (best?.score ?? 0) + MARGIN)
        .slice(0, MOST_CONCEPTS)
        .map(({ entry: { concept, label, by }, exact }) => ({ concept, label, by, exact })),
      statements: statementsFor(folded.split(' '), best && best.score <= SURE ? best.entry.concept : null),
    };
  };
  return Object.assign(search, { prepare: (mayGoOn: () => boolean) => grams().build(mayGoOn) });
}

function entriesOf({ pack }: Knowledge): Entry[] {
  const literal = (label: Label) => (typeof label === 'string' ? label : label.literalForm);
  const entries: Entry[] = [];
  for (const file of Object.values(pack.labels)) {
    for (const [concept, { prefLabel, altLabel = [], hiddenLabel = [] }] of Object.entries(file)) {
      if (prefLabel !== undefined) entries.push({ concept, label: prefLabel, by: 'preferred', folded: '' });
      for (const label of altLabel) entries.push({ concept, label: literal(label), by: 'alternative', folded: '' });
      for (const label of hiddenLabel) entries.push({ concept, label: literal(label), by: 'hidden', folded: '' });
    }
  }
  return entries;
}

/** Folding is most of an index's work, so it is done label by label as the index is built. */
function foldedOf(entry: Entry): string {
  return (entry.folded ||= fold(entry.label));
}

/** The whole label, then labels with a word that begins so, the shortest first. */
function holding(entries: readonly Entry[], query: string): Rated[] {
  const later = ` ${query}`;
  return entries
    .filter(({ folded }) => folded.startsWith(query) || folded.includes(later))
    .map((entry) => ({ entry, score: 0.2 * (1 - query.length / entry.folded.length), exact: true }));
}

/** Labels of which words begin with each of the query's: "Amari Akira". */
function inAnyOrder(entries: readonly Entry[], query: string): Rated[] {
  const asked = query.split(' ');
  if (asked.length < 2) return [];
  return entries.flatMap((entry) => {
    const words = entry.folded.split(' ');
    const every = asked.every((one) => words.some((word) => word.startsWith(one)));
    return every ? [{ entry, score: 0.2 * (1 - query.length / Math.max(query.length, entry.folded.length)) + 0.02, exact: true }] : [];
  });
}

/** Labels that are spelled nearly so. */
function close(entries: readonly Entry[], query: string): Rated[] {
  const fuse = new Fuse(entries.map(({ folded }) => folded), { includeScore: true, threshold: FUZZINESS, ignoreLocation: true });
  return fuse.search(query).map(({ item, refIndex, score = 1 }) => {
    // A label much shorter or longer than the query is close to it by chance.
    const difference = Math.abs(item.length - query.length) / Math.max(item.length, query.length);
    return { entry: entries[refIndex]!, score: 0.2 + score * 0.7 + difference * 0.2, exact: false };
  });
}

function bestByConcept(rated: readonly Rated[]): Rated[] {
  const order: readonly MatchedBy[] = ['preferred', 'alternative', 'hidden'];
  const inOrder = [...rated].sort((a, b) => a.score - b.score || order.indexOf(a.entry.by) - order.indexOf(b.entry.by));
  const best = new Map<ConceptId, Rated>();
  for (const one of inOrder) if (!best.has(one.entry.concept)) best.set(one.entry.concept, one);
  return [...best.values()];
}
