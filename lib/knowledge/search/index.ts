import type { Knowledge } from '../index';
import type { ConceptId } from '../../pack/pack';
import { arrange, type RatedConcept } from './arrange';
import { documentsOf, type Document } from './documents';
import { buildFullText, type FullText } from './full-text';
import { buildLabelIndex, foldedOf, type LabelIndex } from './names/label-index';
import { findNames } from './names/name-search';
import { readQuestion, type Question } from './question';
import { rank, type Ranked } from './rank';
import type { SearchResult } from './search-result';
import { wordsOf } from './words';

export type { Answer, ConceptHit, SearchResult, StatementHit } from './search-result';

/** Answers a query. The result for a single letter is empty, except in scripts without spaces. */
export interface Search {
  (query: string): SearchResult;
  /**
   * Builds the index before the first query, which otherwise builds it.
   *
   * @param mayGoOn called after each step; false interrupts until the next call
   * @returns whether the index is complete
   */
  prepare(mayGoOn: () => boolean): boolean;
}

interface Index {
  readonly labels: LabelIndex;
  readonly documents: readonly Document[];
  readonly fullText: FullText;
}

const NOTHING: SearchResult = { answers: [], statements: [] };
const SHORTEST_QUERY = 2;
/** Answers whose score is lower than the best by this much are dropped. */
const MARGIN = 0.55;
/**
 * A best score above this is capped for that comparison, so that an exact match does not hide good
 * answers.
 */
const GOOD = 1.3;
/** Scores of a concept if the whole query is its name; lower if the name is misspelled. */
const WHOLE = 0.85;
const NAME = 1.5;
const MISSPELLED_NAME = 1.15;

/**
 * Creates the search for what readers type, in any language of the interface. Names, also with
 * typing errors, are found by all labels of a pack. Questions and sentences are found by the texts
 * of statements, positions, disagreements, events and issues, in the interface's language and in
 * English. The index is built by `prepare` or the first query.
 *
 * @param language of the interface, BCP 47
 */
export function createSearch(knowledge: Knowledge, language = 'en'): Search {
  let index: Index | null = null;
  const building = build(knowledge, language);
  const prepare = (mayGoOn: () => boolean): boolean => {
    while (!index) {
      const step = building.next();
      if (step.done) index = step.value;
      else if (!mayGoOn()) break;
    }
    return index !== null;
  };
  const search = (query: string): SearchResult => {
    const words = wordsOf(query);
    if (foldedOf(words).length < SHORTEST_QUERY) {
      const lone = words[0];
      if (!lone?.unspaced) return NOTHING;
    }
    prepare(() => true);
    return answer(query, knowledge, language, index!);
  };
  return Object.assign(search, { prepare });
}

function* build(knowledge: Knowledge, language: string): Generator<void, Index> {
  const labels = yield* buildLabelIndex(knowledge, language);
  const documents = documentsOf(knowledge, language);
  yield;
  const fullText = yield* buildFullText(
    documents,
    (concept) => knowledge.conceptById(concept)?.issue,
  );
  return { labels, documents, fullText };
}

function answer(
  query: string,
  knowledge: Knowledge,
  language: string,
  { labels, documents, fullText }: Index,
): SearchResult {
  const question = readQuestion(query, labels, fullText, language === 'vi');
  const ranked = rank(question, knowledge, documents, fullText);
  const concepts = new Map<ConceptId, RatedConcept>();
  for (const one of ranked) {
    const rated = asConcept(one, question);
    if (rated) concepts.set(rated.concept, rated);
  }
  for (const rated of conceptsByName(question, labels))
    if (rated.score > (concepts.get(rated.concept)?.score ?? 0)) concepts.set(rated.concept, rated);
  const others = ranked.filter(({ target }) => target.kind !== 'concept');
  const found = [...concepts.values(), ...others].sort((a, b) => b.score - a.score);
  const best = Math.min(found[0]?.score ?? 0, GOOD);
  const worthy = found.filter(({ score }) => score >= best - MARGIN);
  return arrange(worthy, question, knowledge, language);
}

/** @returns the answer as a concept that answers a part of the question; null if it is none */
function asConcept(
  { target, entry, coverage, score }: Ranked,
  { corrected }: Question,
): RatedConcept | null {
  if (target.kind !== 'concept') return null;
  const isCorrected = corrected.some((word) => entry?.words.some(({ folded }) => folded === word));
  return {
    kind: 'concept',
    concept: target.concept,
    label: entry?.label ?? null,
    by: entry?.by ?? 'preferred',
    exact: !isCorrected,
    whole: coverage > WHOLE && entry !== null,
    score,
  };
}

/** @returns concepts whose name is the whole query, misspelled or not */
function conceptsByName(question: Question, { entries }: LabelIndex): RatedConcept[] {
  if (question.parts.length === 0) return [];
  const names = findNames(entries, foldedOf(question.words), question.hasUnknown);
  return names.map(({ concept, entry, exact, score }) => {
    const isExact = exact && question.corrected.length === 0;
    return {
      kind: 'concept',
      concept,
      label: entry.label,
      by: entry.by,
      exact: isExact,
      whole: true,
      score: (isExact ? NAME : MISSPELLED_NAME) - score,
    };
  });
}
