import type { Pack, Statement, TimelineEvent } from '../pack/pack';

export interface TimelineEntry {
  readonly event: TimelineEvent;
  /** The statements about it, in the event's own order. */
  readonly statements: readonly Statement[];
}

/** The pack's events in the pack's order, which is the earliest first, with their statements. */
export function timelineOf(pack: Pick<Pack, 'events' | 'statements'>): readonly TimelineEntry[] {
  const statements = new Map(pack.statements.map((statement) => [statement.id, statement]));
  return pack.events.map((event) => ({
    event,
    statements: event.statements.flatMap((id) => statements.get(id) ?? []),
  }));
}
