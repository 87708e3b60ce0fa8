import type { IsoDate, Pack, Source, Statement } from '../pack/pack';

/** The date of a statement: the day it was said, or the day it was published if no source says when. */
export function dayOf(statement: Statement, source: Source): IsoDate {
  return statement.said ?? source.published;
}

/**
 * Order of statements: the newest day first; on one day the later publication, then the pack's
 * order of sources, then their order in the source.
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
