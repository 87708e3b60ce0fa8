import type { ConceptId, Statement } from '../../pack/pack';
import type { Target } from './documents';
import type { Range } from './highlights';
import type { MatchedBy } from './names/pack-labels';

export interface StatementHit {
  readonly kind: 'statement';
  readonly statement: Statement;
  /**
   * UTF-16 offsets of matching words in the statement's text (in the search's language, otherwise
   * in English).
   */
  readonly ranges: readonly Range[];
  /** The concept that was searched for, if the statement is by or about it without naming it. */
  readonly concept: ConceptId | null;
}

export interface ConceptHit {
  readonly kind: 'concept';
  readonly concept: ConceptId;
  /** The label that matches; null if the concept's description does. */
  readonly label: string | null;
  readonly by: MatchedBy;
  /** The label has the query's words, apart from case, accents and order. */
  readonly exact: boolean;
  /** The whole query is the concept's name. */
  readonly whole: boolean;
}

export type Answer = ConceptHit | StatementHit | Exclude<Target, { kind: 'concept' | 'statement' }>;

export interface SearchResult {
  /** Answers of every kind, the best first. */
  readonly answers: readonly Answer[];
  /** Further statements, the best first. */
  readonly statements: readonly StatementHit[];
}
