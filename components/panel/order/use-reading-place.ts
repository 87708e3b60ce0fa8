import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { isNameGroup } from '../../../lib/strokes/highlight-keys';
import type { ListedMention, PageView } from '../../../lib/report/reading-list';
import {
  filtered,
  listedParagraphs,
  mentionsIn,
  type ListedParagraph,
} from '../../../lib/report/listed-paragraphs';
import type { PageList } from '../../../lib/report/page-list';

/** Means all groups of names among the chosen keys. */
export const NAMES = 'names';

/** What is listed, and where in it the reader is. */
export interface ReadingPlace {
  /** All paragraphs with mentions, then those with mentions of the chosen keys. */
  readonly all: readonly ListedParagraph[];
  readonly shown: readonly ListedParagraph[];
  /** Mentions in `shown`, in reading order. */
  readonly mentions: readonly ListedMention[];
  /** By a mention's id: the place in `shown` of the paragraph that holds it. */
  readonly placeOf: ReadonlyMap<number, number>;
  /** Keys that the reader chose; none is everything. */
  readonly chosen: ReadonlySet<string>;
  choose: (keys: ReadonlySet<string>) => void;
  /** The paragraph being read, chosen or not. */
  readonly paragraph: ListedParagraph | null;
  /** Its mention that the reader is at. */
  readonly at: number | null;
  /** The mention that the reader went to. */
  readonly current: number | null;
  readonly view: PageView | null;
}

/** @returns what a filter calls a highlight key: issues by their own, all names by one */
export function filterKey(key: string): string {
  return isNameGroup(key) ? NAMES : key;
}

/** A Preact hook: the page's mentions as the panel lists them. */
export function useReadingPlace(
  list: PageList | null,
  view: PageView | null,
  follows: boolean,
): ReadingPlace {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = useCallback(
    (keys: ReadonlySet<string>) => setChosen((old) => (old.size + keys.size === 0 ? old : keys)),
    [],
  );
  const all = useMemo(() => listedParagraphs(list?.passages ?? []), [list]);
  const shown = useMemo(
    () => (chosen.size === 0 ? all : filtered(all, (key) => chosen.has(filterKey(key)))),
    [all, chosen],
  );
  const mentions = useMemo(() => shown.flatMap(mentionsIn), [shown]);
  const placeOf = useMemo(() => placesOf(shown), [shown]);
  const placeOfAll = useMemo(() => (shown === all ? placeOf : placesOf(all)), [all, shown === all]);

  const at = usePlaceAt(view, follows);
  const paragraph = (at === null ? undefined : all[placeOfAll.get(at) ?? -1]) ?? null;
  return {
    all,
    shown,
    mentions,
    placeOf,
    chosen,
    choose,
    paragraph,
    at,
    current: view?.current ?? null,
    view,
  };
}

function placesOf(paragraphs: readonly ListedParagraph[]): ReadonlyMap<number, number> {
  return new Map(
    paragraphs.flatMap((one, place) => mentionsIn(one).map(({ id }) => [id, place] as const)),
  );
}

/** Follows the page. Once the reader scrolls the list, it follows only mentions that they go to. */
function usePlaceAt(view: PageView | null, follows: boolean): number | null {
  const place = useRef<{ at: number | null; current: number | null }>({ at: null, current: null });
  if (!view) place.current = { at: null, current: null };
  else {
    const went = view.current !== place.current.current;
    const own = went ? view.current : place.current.at;
    place.current = { at: follows ? view.at : own, current: view.current };
  }
  return place.current.at;
}
