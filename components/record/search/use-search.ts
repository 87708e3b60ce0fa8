import { useEffect } from 'preact/hooks';
import type { Knowledge } from '../../../lib/knowledge';
import { createSearch, type Search } from '../../../lib/knowledge/search';
import type { ViewContext } from '../../../lib/knowledge/views';

const searches = new WeakMap<Knowledge, Map<string, Search>>();

/**
 * A Preact hook: the search of a pack in the interface's language, one for all fields.
 *
 * @param isExpected whether the reader is likely to search: the index, which is most of the work of
 *   a popup that opens, is then built while the browser has nothing else to do
 */
export function useSearch(
  { knowledge, t: { language } }: ViewContext,
  isExpected: boolean,
): Search {
  const known = searches.get(knowledge) ?? new Map<string, Search>();
  searches.set(knowledge, known);
  const search = known.get(language) ?? createSearch(knowledge, language);
  known.set(language, search);
  useEffect(() => {
    if (!isExpected) return undefined;
    let asked = 0;
    const prepare = (idle: IdleDeadline): void => {
      if (!search.prepare(() => idle.timeRemaining() > 1)) asked = requestIdleCallback(prepare);
    };
    // If there are no idle callbacks, the first letters build it.
    if (typeof requestIdleCallback === 'function') asked = requestIdleCallback(prepare);
    return () => {
      if (asked) cancelIdleCallback(asked);
    };
  }, [search, isExpected]);
  return search;
}
