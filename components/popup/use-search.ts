import { useEffect } from 'preact/hooks';
import type { Knowledge } from '../../lib/knowledge';
import { createSearch, type Search } from '../../lib/knowledge/search';

const searches = new WeakMap<Knowledge, Search>();

/**
 * A Preact hook: the search of a pack, one for all fields, whose index is built while the browser
 * has nothing else to do.
 */
export function useSearch(knowledge: Knowledge): Search {
  const search = searches.get(knowledge) ?? createSearch(knowledge);
  searches.set(knowledge, search);
  useEffect(() => {
    let asked = 0;
    const prepare = (idle: IdleDeadline): void => {
      if (!search.prepare(() => idle.timeRemaining() > 1)) asked = requestIdleCallback(prepare);
    };
    // Where there are no idle callbacks, the first letters build it.
    if (typeof requestIdleCallback === 'function') asked = requestIdleCallback(prepare);
    return () => {
      if (asked) cancelIdleCallback(asked);
    };
  }, [search]);
  return search;
}
