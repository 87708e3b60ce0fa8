import Fuse from 'fuse.js';
import type { Knowledge } from './index';
import type { ConceptId, Label, Statement } from './pack';

/** Which label of a concept answers a query. */
export type MatchedBy = 'preferred' | 'alternative' | 'hidden';

export interface ConceptHit {
  readonly concept: ConceptId;
  /** The label that answers, as the pack writes it. */
  readonly label: string;
  readonly by: MatchedBy;
  /** The label holds the query, letter for letter but for case and accents. */
  readonly exact: boolean;
}

export interface StatementHit {
  readonly statement: Statement;
  /** UTF-16 offsets in the statement's text, end exclusive, ascending. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** The concept that was looked up and that the statement is of or about. */
  readonly concept: ConceptId | null;
}

export interface SearchResult {
  /** The best answer first. */
  readonly concepts: readonly ConceptHit[];
  /** Statements that hold every word of the query, then those of the best concept; newest first. */
  readonly statements: readonly StatementHit[];
}

interface Entry {
  readonly concept: ConceptId;
  readonly label: string;
  readonly folded: string;
  readonly by: MatchedBy;
}

interface Rated {
  readonly entry: Entry;
  /** 0 is perfect. */
  readonly score: number;
  readonly exact: boolean;
}

/** How far a name may be mistyped: of ten letters about three. */
const FUZZINESS = 0.34;
const MOST_CONCEPTS = 8;
/** Answers so much worse than the best are noise. */
const MARGIN = 0.3;
/** The best concept's statements are shown where it is no mere guess. */
const SURE = 0.25;
const SHORTEST_QUERY = 2;

/**
 * Indexes every label of a pack, in every language, and the statements' English text.
 *
 * @returns what answers a query; an empty result for a query of less than two letters
 */
export function createSearch(knowledge: Knowledge): (query: string) => SearchResult {
  const entries = entriesOf(knowledge);
  const fuse = new Fuse(entries, { keys: ['folded'], includeScore: true, threshold: FUZZINESS, ignoreLocation: true });
  return (query) => {
    const folded = fold(query);
    if (folded.length < SHORTEST_QUERY) return { concepts: [], statements: [] };
    const concepts = bestByConcept(rate(entries, fuse, folded));
    const [best] = concepts;
    return {
      concepts: concepts
        .filter(({ score }) => score <= (best?.score ?? 0) + MARGIN)
        .slice(0, MOST_CONCEPTS)
        .map(({ entry: { concept, label, by }, exact }) => ({ concept, label, by, exact })),
      statements: statementsFor(knowledge, folded.split(' '), best && best.score <= SURE ? best.entry.concept : null),
    };
  };
}

function entriesOf({ pack }: Knowledge): Entry[] {
  const literal = (label: Label) => (typeof label === 'string' ? label : label.literalForm);
  return Object.values(pack.labels).flatMap((file) =>
    Object.entries(file).flatMap(([concept, labels]) => {
      const entry = (by: MatchedBy) => (label: string): Entry => ({ concept, label, folded: fold(label), by });
      return [
        ...(labels.prefLabel === undefined ? [] : [labels.prefLabel]).map(entry('preferred')),
        ...(labels.altLabel ?? []).map(literal).map(entry('alternative')),
        ...(labels.hiddenLabel ?? []).map(literal).map(entry('hidden')),
      ];
    }),
  );
}

/** The whole label, then labels with a word that begins so, the shortest first, then what is close. */
function rate(entries: readonly Entry[], fuse: Fuse<Entry>, query: string): Rated[] {
  const holding = entries
    .filter(({ folded }) => ` ${folded}`.includes(` ${query}`))
    .map((entry): Rated => ({ entry, score: 0.2 * (1 - query.length / entry.folded.length), exact: true }));
  const close = fuse.search(query).map(({ item, score = 1 }): Rated => {
    // A label much shorter or longer than the query is close to it by chance.
    const difference = Math.abs(item.folded.length - query.length) / Math.max(item.folded.length, query.length);
    return { entry: item, score: 0.2 + score * 0.7 + difference * 0.2, exact: false };
  });
  return [...holding, ...close];
}

function bestByConcept(rated: readonly Rated[]): Rated[] {
  const order: readonly MatchedBy[] = ['preferred', 'alternative', 'hidden'];
  const inOrder = [...rated].sort((a, b) => a.score - b.score || order.indexOf(a.entry.by) - order.indexOf(b.entry.by));
  const best = new Map<ConceptId, Rated>();
  for (const one of inOrder) if (!best.has(one.entry.concept)) best.set(one.entry.concept, one);
  return [...best.values()];
}

function statementsFor(knowledge: Knowledge, words: readonly string[], concept: ConceptId | null): StatementHit[] {
  const ofConcept = new Set(concept === null ? [] : knowledge.statementsWith(concept));
  const hits = [...knowledge.pack.statements]
    .sort((a, b) => knowledge.dayOf(b).localeCompare(knowledge.dayOf(a)))
    .map((statement): StatementHit => ({
      statement,
      ranges: rangesOf(statement.text.en, words),
      concept: ofConcept.has(statement) ? concept : null,
    }));
  return [...hits.filter(({ ranges }) => ranges.length > 0), ...hits.filter((hit) => hit.ranges.length === 0 && hit.concept !== null)];
}

/** Where words of a text begin with the words looked for; nothing unless each is found. */
function rangesOf(text: string, words: readonly string[]): [number, number][] {
  const ranges: [number, number][] = [];
  const found = new Set<string>();
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const folded = fold(match[0]);
    const begun = words.filter((one) => folded.startsWith(one));
    if (begun.length === 0) continue;
    for (const word of begun) found.add(word);
    ranges.push([match.index, match.index + match[0].length]);
  }
  return found.size === new Set(words).size ? ranges : [];
}

/** Lower case, without accents and punctuation. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
