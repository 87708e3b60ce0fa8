import { newestFirst } from './newest-first';
import {
  type Concept,
  type ConceptId,
  type IssueId,
  type Pack,
  POSITION_KINDS,
  type Statement,
} from '../pack/pack';

export interface PositionEntry {
  readonly statement: Statement;
  /**
   * `own`: held by the country, or by a person or body that speaks for it. `collective`: held by
   * all parties together, of which it is one. `outside`: its own, but about another agreement than
   * the pack's subject, so that it states no position in the talks.
   */
  readonly voice: 'own' | 'collective' | 'outside';
}

/** By issue, in the pack's order of issues. An empty list means that no source states anything. */
export type Positions = ReadonlyMap<IssueId, readonly PositionEntry[]>;

/**
 * What the pack's sources say that a country wants, offers, refuses, did and so on: derived from
 * the holders of statements and from nothing else. Each list has the country's own statements
 * first, then what all parties hold together, then what is about another agreement, the newest
 * first in each.
 */
export function positionsOf(pack: Pack, country: ConceptId): Positions {
  const voices = voicesOf(pack.concepts, country);
  const isParty = pack.manifest.parties.includes(country);
  const entries = [...pack.statements]
    .sort(newestFirst(pack))
    .flatMap((statement): PositionEntry[] => {
      const holds = statement.holders.some((holder) => voices.has(holder));
      if (holds)
        return [{ statement, voice: statement.agreement === undefined ? 'own' : 'outside' }];
      if (isParty && statement.holders.includes(pack.manifest.subject))
        return [{ statement, voice: 'collective' }];
      return [];
    });
  const inOrder = (['own', 'collective', 'outside'] as const).flatMap((voice) =>
    entries.filter((entry) => entry.voice === voice),
  );
  return new Map(
    pack.issues.map(({ id }) => [id, inOrder.filter(({ statement }) => statement.issue === id)]),
  );
}

/** The ids whose statements are a country's own: the country's, and those that speak for it. */
export function voicesOf(concepts: readonly Concept[], country: ConceptId): ReadonlySet<ConceptId> {
  return new Set([
    country,
    ...concepts.filter(({ speaksFor }) => speaksFor === country).map(({ id }) => id),
  ]);
}

/**
 * @returns whether a statement states a position of one country in the talks: it is of a kind that
 *   does, the country alone holds it, and it is not about another agreement
 */
export function isPositionOf(
  concepts: readonly Concept[],
  country: ConceptId,
  statement: Statement,
): boolean {
  const { kind, holders, agreement } = statement;
  if (!POSITION_KINDS.has(kind) || agreement !== undefined) return false;
  const voices = voicesOf(concepts, country);
  return holders.every((holder) => voices.has(holder));
}
