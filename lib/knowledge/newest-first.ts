import type { IsoDate, Pack, Source, Statement } from '../pack/pack';

/** @returns the day on which a statement was said; the day of publication if that is not known */
export function dayOf(statement: Statement, source: Source): IsoDate {
  return statement.said ?? source.published;
}

/**
 * Sorts statements: the newest day first, on one day the later publication first, then by the
 * pack's order of sources and by the order in the source.
 */
export function newestFirst(
  pack: Pick<Pack, 'sources' | 'statements'>,
): (a: Statement, b: Statement) => number {
  const sources = new Map(pack.sources.map((source, index) => [source.id, { source, index }]));
  const place = new Map(pack.statements.map(({ id }, index) => [id, index]));
  return (a, b) => {
    const from = sources.get(a.source);
    const to = sources.get(b.source);
    if (!from || !to) return 0;
    return (
      dayOf(b, to.source).localeCompare(dayOf(a, from.source)) ||
      to.source.published.localeCompare(from.source.published) ||
      from.index - to.index ||
      (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)
    );
  };
}
