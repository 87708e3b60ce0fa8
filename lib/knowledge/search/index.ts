import type { Knowledge } from '../index';
import { textIn } from '../index';
import { type ConceptId, POSITION_KINDS, type Statement } from '../../pack/pack';
import { documentsOf, type Document, type Target } from './documents';
import { buildFullText, type FullText } from './full-text';
import { buildLabelIndex, foldedOf, type LabelIndex, type MatchedBy } from './label-index';
import { findNames } from './name-search';
import { readQuestion, type Question } from './question';
import { rank, type Ranked } from './rank';
import { rangesOf, type Range } from './highlights';
import { wordsOf } from './words';

export type { MatchedBy } from './label-index';

export interface StatementHit {
  readonly kind: 'statement';
  readonly statement: Statement;
  /** Of the words looked for, in the statement's text in the search's language, else in English. */
  readonly ranges: readonly Range[];
  /** The concept that was looked up and that the statement is of or about, where its words do not say so. */
  readonly concept: ConceptId | null;
}

export interface ConceptHit {
  readonly kind: 'concept';
  readonly concept: ConceptId;
  /** The label that answers, as the pack writes it; null if its description does. */
  readonly label: string | null;
  readonly by: MatchedBy;
  /** The label holds the query's words, letter for letter but for case, accents and order. */
  readonly exact: boolean;
  /** The query asks for nothing else. */
  readonly whole: boolean;
}

export type Answer = ConceptHit | StatementHit | Exclude<Target, { kind: 'concept' | 'statement' }>;

export interface SearchResult {
  /** The best first, of every kind. */
  readonly answers: readonly Answer[];
  /** What else the articles say of it: the best first. */
  readonly statements: readonly StatementHit[];
}

/** Answers a query; the result is empty if it has less than two letters. */
export interface Search {
  (query: string): SearchResult;
  /**
   * Builds the index ahead of the first query, which else builds it.
   * @param mayGoOn asked every few hundred labels
   * @returns whether all is ready
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
const MOST_ANSWERS = 8;
/** Statements among the answers; more follow below. */
const MOST_STATEMENTS_AMONG = 3;
/** Answers so much worse than the best are noise. */
const MARGIN = 0.55;
/** Beside an answer that fits to the letter, others are measured by what is good. */
const GOOD = 1.3;
/** Score of a concept if the whole query is its name; less if the name is misspelled. */
const WHOLE = 0.85;
const NAME = 1.5;
const MISSPELLED_NAME = 1.15;

/**
 * Answers what readers type, in any language of the interface: names and slips of the hand by every
 * label of a pack; questions and sentences by what its statements, positions, disagreements, events
 * and issues say, in the interface's language and in English. Costs next to nothing until it is
 * prepared or asked.
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
  const concepts = new Map<ConceptId, ConceptHit & { score: number }>();
  const others: Ranked[] = [];
  for (const one of rank(question, knowledge, documents, fullText)) {
    if (one.target.kind !== 'concept') {
      others.push(one);
      continue;
    }
    const { concept } = one.target;
    const exact = !question.corrected.some((word) =>
      one.entry?.words.some(({ folded }) => folded === word),
    );
    concepts.set(concept, {
      kind: 'concept',
      concept,
      label: one.entry?.label ?? null,
      by: one.entry?.by ?? 'preferred',
      exact,
      whole: one.coverage > WHOLE && one.entry !== null,
      score: one.score,
    });
  }
  if (question.parts.length > 0) {
    for (const { concept, entry, exact, score } of findNames(
      labels.entries,
      foldedOf(question.words),
      question.hasUnknown,
    )) {
      const isExact = exact && question.corrected.length === 0;
      const rated = (isExact ? NAME : MISSPELLED_NAME) - score;
      if (rated <= (concepts.get(concept)?.score ?? 0)) continue;
      concepts.set(concept, {
        kind: 'concept',
        concept,
        label: entry.label,
        by: entry.by,
        exact: isExact,
        whole: true,
        score: rated,
      });
    }
  }
  const found = [...concepts.values(), ...others].sort((a, b) => b.score - a.score);
  const best = Math.min(found[0]?.score ?? 0, GOOD);
  const worthy = found.filter(({ score }) => score >= best - MARGIN);
  return arrange(worthy, question, knowledge, language);
}

/** Shows the best answers of all kinds, then the other statements. */
function arrange(
  found: readonly ((ConceptHit & { score: number }) | Ranked)[],
  question: Question,
  knowledge: Knowledge,
  language: string,
): SearchResult {
  const named = new Set(question.parts.flatMap(({ concepts }) => concepts));
  const hitOf = (statement: Statement, terms: ReadonlySet<string>): StatementHit => {
    const ranges = rangesOf(textIn(statement.text, language), terms, question);
    const of =
      [...named].find((concept) => knowledge.statementsWith(concept).includes(statement)) ?? null;
    return { kind: 'statement', statement, ranges, concept: ranges.length === 0 ? of : null };
  };
  const answers: Answer[] = [];
  const statements: StatementHit[] = [];
  for (const one of found) {
    if ('kind' in one) {
      const { score: _score, ...hit } = one;
      answers.push(hit);
    } else if (one.target.kind === 'statement') {
      const hit = hitOf(one.target.statement, one.terms);
      const among = answers.filter(({ kind }) => kind === 'statement').length;
      if (answers.length < MOST_ANSWERS && among < MOST_STATEMENTS_AMONG && statements.length === 0)
        answers.push(hit);
      else statements.push(hit);
    } else if (one.target.kind !== 'concept') answers.push(one.target);
  }
  const shown = new Set(
    [...answers, ...statements].flatMap((one) =>
      one.kind === 'statement' ? [one.statement.id] : [],
    ),
  );
  const rest = new Set(answers.flatMap((one) => statementsBehind(one, knowledge)));
  const order = ({ kind }: Statement): number => (POSITION_KINDS.has(kind) ? 0 : 1);
  const inOrder = [...rest].filter(({ id }) => !shown.has(id)).sort((a, b) => order(a) - order(b));
  return {
    answers: answers.slice(0, MOST_ANSWERS),
    statements: [...statements, ...inOrder.map((statement) => hitOf(statement, new Set()))],
  };
}

/** Statements on the page that an answer leads to; of a concept only if the query asks for nothing else. */
function statementsBehind(one: Answer, knowledge: Knowledge): readonly Statement[] {
  switch (one.kind) {
    case 'concept':
      return one.whole ? knowledge.statementsWith(one.concept) : [];
    case 'position':
      return knowledge.statementsById(
        knowledge.positionOf(one.country, one.issue)?.statements ?? [],
      );
    case 'disagreement': {
      const sides =
        knowledge.pack.disagreements.find(({ id }) => id === one.disagreement)?.sides ?? [];
      return knowledge.statementsById(sides.flatMap(({ statements }) => statements));
    }
    default:
      return [];
  }
}
