import type { Issue, LanguageMap } from './pack';

/** What lists and groups show of a pack without loading its contents. Plain JSON. */
export interface PackOutline {
  readonly id: string;
  readonly prefLabel: LanguageMap;
  readonly definition?: LanguageMap;
  /** In the pack's order, which decides their strokes; ids as in the compiled pack. */
  readonly issues: readonly Issue[];
  /** Numbers of records. Labels count as often as pages are searched for them. */
  readonly concepts: number;
  readonly labels: number;
  readonly statements: number;
  /** Whether the pack says which pages are about its subject, or the default decides. */
  readonly hasRelevance: boolean;
}
