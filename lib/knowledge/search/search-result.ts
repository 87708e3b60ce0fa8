import type { ConceptId, Statement } from '../../pack/pack';
import type { Target } from './documents';
import type { Range } from './highlights';
import type { MatchedBy } from './names/pack-labels';

export interface StatementHit {
  readonly kind: 'statement';
  readonly statement: Statement;
  /** Of the words looked for, in the statement's text in the search's language, else in English. */
  readonly ranges: readonly Range[];
  /** The concept that was looked up, if the statement is by or about it without naming it. */
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
