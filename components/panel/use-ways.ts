import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { namedConcept } from '../../lib/knowledge/search/names/named-concept';
import type { ViewContext } from '../../lib/knowledge/views';
import { placeOf, type Place } from '../record/place';
import type { Kept, RecordContextValue } from '../record/record-context';
import { useSearch } from '../record/search/use-search';
import type { PanelTab } from './panel-props';

/** Where in the panel the reader is. */
interface Where {
  readonly tab: PanelTab;
  /** The way into the record, the last one shown; none is its first page. */
  readonly places: readonly Place[];
  /** The tab that the way began in. */
  readonly cameFrom: PanelTab;
}

export interface Ways {
  readonly tab: PanelTab;
  readonly place: Place | undefined;
  selectTab: (tab: PanelTab) => void;
  /** For the popup's parts, which the panel shows too. */
  readonly context: Omit<RecordContextValue, 'views' | 'report' | 'source' | 'askView' | 'jump'>;
  /** The concept that the way back led from, once. */
  takeLeft: () => string | undefined;
}

/**
 * A Preact hook: the reader's ways through the panel.
 *
 * @param lookUp what the reader looked up elsewhere in the browser; a new object leads there
 */
export function useWays(
  views: ViewContext,
  start: PanelTab,
  lookUp: { readonly words: string } | null,
): Ways {
  const [where, setWhere] = useState<Where>({ tab: start, places: [], cameFrom: start });
  const kept = useRef<Kept>(newlyOpened());
  const search = useSearch(views, lookUp !== null);
  const left = useRef<string | undefined>(undefined);

  const ways = useMemo(
    () => ({
      // Choosing the tab again leads to its first page.
      selectTab: (tab: PanelTab) =>
        setWhere((old) => ({ tab, places: tab === old.tab ? [] : old.places, cameFrom: tab })),
      context: {
        kept: kept.current,
        // The panel stays open while the reader browses: nothing has to be remembered.
        changed: () => undefined,
        ...waysInto(views, (place) => {
          kept.current.moved = true;
          setWhere((old) => entered(old, place));
        }),
        openTab: (tab: Place['tab']) => {
          kept.current.moved ||= tab !== 'search';
          setWhere((old) =>
            tab === 'search'
              ? { tab: 'lookUp', places: [], cameFrom: old.tab }
              : entered(old, { tab, show: 'list' }),
          );
        },
        back: () =>
          setWhere((old) => {
            left.current = old.places.at(-1)?.concept;
            return oneBack(old);
          }),
      },
      takeLeft: () => {
        const concept = left.current;
        left.current = undefined;
        return concept;
      },
    }),
    [views],
  );

  useEffect(() => {
    if (!lookUp) return;
    const words = lookUp.words.trim();
    kept.current.query = words;
    const concept = namedConcept(search(words).answers, views.knowledge);
    setWhere({
      tab: 'lookUp',
      places: concept ? [placeOf(views, concept, 'search')] : [],
      cameFrom: 'lookUp',
    });
  }, [lookUp, views, search]);

  return { tab: where.tab, place: where.places.at(-1), ...ways };
}

function newlyOpened(): Kept {
  return {
    countriesAs: 'list',
    query: '',
    unfolded: new Set(),
    scrolls: [],
    moved: false,
    focusSearch: false,
  };
}

/** The ways from what is shown to a page of the record. */
function waysInto(views: ViewContext, enter: (place: Place) => void) {
  return {
    openConcept: (concept: string, issue?: string) =>
      enter(placeOf(views, concept, 'search', issue)),
    openIssue: (issue: string) => enter({ tab: 'issues', show: 'issue', issue }),
    openEvent: (event: string) => enter({ tab: 'timeline', show: 'list', event }),
    openDisagreement: (disagreement: string) =>
      enter({ tab: 'disagree', show: 'list', disagreement }),
  } satisfies Partial<RecordContextValue>;
}

function entered(old: Where, place: Place): Where {
  return old.tab === 'lookUp'
    ? { ...old, places: [...old.places, place] }
    : { tab: 'lookUp', places: [place], cameFrom: old.tab };
}

function oneBack(old: Where): Where {
  const places = old.places.slice(0, -1);
  return places.length > 0
    ? { ...old, places }
    : { tab: old.cameFrom, places, cameFrom: old.cameFrom };
}
