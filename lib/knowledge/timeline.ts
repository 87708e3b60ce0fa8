import type { Pack, Statement, TimelineEvent } from '../pack/pack';

export interface TimelineEntry {
  readonly event: TimelineEvent;
  /** The event's statements, in its order. */
  readonly statements: readonly Statement[];
}

/** @returns the pack's events with their statements, the earliest first */
export function timelineOf(pack: Pick<Pack, 'events' | 'statements'>): readonly TimelineEntry[] {
  const statements = new Map(pack.statements.map((statement) => [statement.id, statement]));
  return pack.events.map((event) => ({
    event,
    statements: event.statements.flatMap((id) => statements.get(id) ?? []),
  }));
}
