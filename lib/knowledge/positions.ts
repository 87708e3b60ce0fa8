import { newestFirst } from './newest-first';
import type { Concept, ConceptId, IssueId, Pack, Statement } from './pack';

export interface PositionEntry {
  readonly statement: Statement;
  /**
   * `own`: held by the country, or by a person or body that speaks for it. `collective`: held by
   * all parties together, of whom it is one.
   */
  readonly voice: 'own' | 'collective';
}

/** By issue, in the pack's order of issues. An empty list means that no source states a position. */
export type Positions = ReadonlyMap<IssueId, readonly PositionEntry[]>;

/**
 * What the pack's sources say that a country wants, offers, refuses, did and so on: derived from
 * the holders of statements and from nothing else. Each list has the country's own statements
 * first, then what all parties hold together, the newest first in both.
 */
export function positionsOf(pack: Pack, country: ConceptId): Positions {
  const voices = voicesOf(pack.concepts, country);
  const isParty = pack.manifest.parties.includes(country);
  const entries = [...pack.statements].sort(newestFirst(pack)).flatMap((statement): PositionEntry[] => {
    if (statement.holders.some((holder) => voices.has(holder))) return [{ statement, voice: 'own' }];
    if (isParty && statement.holders.includes(pack.manifest.subject)) return [{ statement, voice: 'collective' }];
    return [];
  });
  const inOrder = [...entries.filter(({ voice }) => voice === 'own'), ...entries.filter(({ voice }) => voice === 'collective')];
  return new Map(pack.issues.map(({ id }) => [id, inOrder.filter(({ statement }) => statement.issue === id)]));
}

/** The ids whose statements are a country's own: the country's, and those that speak for it. */
export function voicesOf(concepts: readonly Concept[], country: ConceptId): ReadonlySet<ConceptId> {
  return new Set([country, ...concepts.filter(({ speaksFor }) => speaksFor === country).map(({ id }) => id)]);
}
