import type { PanelConnection } from '../messages/panel-port';
import type { Relevance } from '../matching/types';
import type { NameFilter } from '../matching/names/name-filter';
import type { PackNames } from '../settings/pack-names';
import type { Settings } from '../settings/settings';
import type { AnnotationOrder } from './annotation-order';
import type { Annotator } from './annotator';
import type { PlacedMention } from './text/mentions/placed-mention';

/** As `searchByFilterHere`, in a script that is injected only if it is needed. */
type FilterSearch = (
  filter: NameFilter,
  trees: readonly ShadowRoot[],
  onEnd: (isHit: boolean) => void,
) => void;

/** State that the extension's scripts in one page share. */
interface Shared {
  hasSentinel?: boolean;
  annotator?: Annotator | undefined;
  session?: SessionHere | undefined;
  order?: AnnotationOrder;
  verdict?: Relevance | undefined;
  /** What the sentinel searches for besides the names of the bundled pack. */
  names?: PackNames;
  onNames?: (names: PackNames) => void;
  /** Searches the page by a filter; there only if a pack needs it. */
  filterSearch?: FilterSearch;
}

/** The page session as seen by the other scripts of the page; it lives in the script of cards. */
export interface SessionHere {
  apply(settings: Settings): void;
  step(by: 1 | -1, fromEdge?: boolean): void;
  /** @returns index of the current mention among some mentions; -1 if it is none of them */
  placeIn(mentions: readonly PlacedMention[]): number;
  leavePlace(): void;
  toggleCard(): void;
  jumpTo(concept: string): void;
  unpin(concept: string): void;
  showCard(concept: string): void;
  acceptPanel(panel: PanelConnection): void;
  /** @param events pointer events from before the session began, in order */
  takeOver(events: readonly PointerEvent[]): void;
}

/** Key of the state in the extension's isolated world, which pages cannot read. */
const NAME = 'pactlight';

function shared(): Shared {
  const world = globalThis as { [key: symbol]: Shared | undefined };
  return (world[Symbol.for(NAME)] ??= {});
}

/** @returns whether the page had a sentinel already; sets the flag */
export function hadSentinelHere(): boolean {
  const had = shared().hasSentinel === true;
  shared().hasSentinel = true;
  return had;
}

/** @returns the annotator of this page, or undefined if there is none */
export function annotatorHere(): Annotator | undefined {
  return shared().annotator;
}

/** @param annotator that is kept here until it stops */
export function setAnnotatorHere(annotator: Annotator): void {
  shared().annotator = annotator;
  annotator.stopped.addEventListener('abort', () => {
    shared().annotator = undefined;
  });
}

/** @returns the page session, or undefined before the script of cards is loaded */
export function sessionHere(): SessionHere | undefined {
  return shared().session;
}

/** @param session undefined after it has ended */
export function setSessionHere(session: SessionHere | undefined): void {
  shared().session = session;
}

/**
 * @returns the order that the background left before it injected the annotator; undefined if there
 *   is none
 */
export function orderHere(): AnnotationOrder | undefined {
  return shared().order;
}

/**
 * Function and arguments that the background injects to leave an order in a page. The function is
 * serialized, so it may use nothing else of this module.
 */
export function orderForPage(order: AnnotationOrder): {
  func: (name: string, order: AnnotationOrder) => void;
  args: [string, AnnotationOrder];
} {
  return {
    func: (name, left) => {
      const world = globalThis as { [key: symbol]: { order?: unknown } | undefined };
      (world[Symbol.for(name)] ??= {}).order = left;
    },
    args: [NAME, order],
  };
}

/**
 * As `orderForPage`, for the names of packs that the reader has added, which the sentinel searches
 * for.
 */
export function namesForPage(names: PackNames): {
  func: (name: string, names: PackNames) => void;
  args: [string, PackNames];
} {
  return {
    func: (name, left) => {
      type Left = { names?: unknown; onNames?: (names: unknown) => void };
      const world = globalThis as { [key: symbol]: Left | undefined };
      const here = (world[Symbol.for(name)] ??= {});
      here.names = left;
      here.onNames?.(left);
    },
    args: [NAME, names],
  };
}

/**
 * @param onChange called with the names that the background has left, and after it leaves others
 */
export function onNames(onChange: (names: PackNames) => void): void {
  const here = shared();
  here.onNames = onChange;
  if (here.names) onChange(here.names);
}

/**
 * Searches the page for names of packs whose names are in a filter.
 *
 * @param trees open shadow trees of the page
 * @param onEnd called once, with whether the page may name enough of them
 */
export function searchByFilterHere(
  trees: readonly ShadowRoot[],
  onEnd: (isHit: boolean) => void,
): void {
  const { names, filterSearch } = shared();
  if (names?.filter && filterSearch) filterSearch(names.filter, trees, onEnd);
  else onEnd(false);
}

/** @param search kept for the sentinel */
export function setFilterSearchHere(search: FilterSearch): void {
  shared().filterSearch = search;
}

/** @returns the page's relevance, or undefined before it was weighed */
export function verdictHere(): Relevance | undefined {
  return shared().verdict;
}

/** @param verdict undefined if the page has to be weighed again */
export function setVerdictHere(verdict: Relevance | undefined): void {
  shared().verdict = verdict;
}
