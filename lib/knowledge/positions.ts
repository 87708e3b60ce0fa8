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
   * `own`: the holder is the country, or a person or body that speaks for it. `collective`: the
   * holders are all parties together. `outside`: its own, but about another agreement than the
   * pack's subject, so it states no position in the talks.
   */
  readonly voice: 'own' | 'collective' | 'outside';
}

/**
 * Statements by issue, in the pack's order of issues. An empty list means that no source states
 * anything.
 */
export type Positions = ReadonlyMap<IssueId, readonly PositionEntry[]>;

/**
 * Gathers what a country wants, offers, refuses, did and so on, only by the holders of statements.
 * Each list has the country's own statements first, then those of all parties together, then those
 * about another agreement; within each, the newest first.
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
      if (isParty && isHeldByAll(pack, statement)) return [{ statement, voice: 'collective' }];
      return [];
    });
  const inOrder = (['own', 'collective', 'outside'] as const).flatMap((voice) =>
    entries.filter((entry) => entry.voice === voice),
  );
  return new Map(
    pack.issues.map(({ id }) => [id, inOrder.filter(({ statement }) => statement.issue === id)]),
  );
}

/** @returns whether all parties together are the holder of a statement */
export function isHeldByAll({ manifest }: Pack, { holders }: Statement): boolean {
  return manifest.subject !== undefined && holders.includes(manifest.subject);
}

/**
 * @returns the ids of all holders whose statements are the country's own: itself and its
 *   spokespeople
 */
export function voicesOf(concepts: readonly Concept[], country: ConceptId): ReadonlySet<ConceptId> {
  return new Set([
    country,
    ...concepts.filter(({ speaksFor }) => speaksFor === country).map(({ id }) => id),
  ]);
}

/**
 * @returns whether a statement states a position of the country in the talks: its kind is one of
 *   `POSITION_KINDS`, the country is its only holder, and it is not about another agreement
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
