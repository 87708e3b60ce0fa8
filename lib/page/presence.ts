import type { PanelConnection } from '../messages/panel-port';
import type { Relevance } from '../matching/types';
import type { Settings } from '../settings/settings';
import type { AnnotationOrder } from './annotation-order';
import type { Annotator } from './annotator';
import type { PlacedMention } from './text/mentions/placed-mention';

/** What the extension's scripts in one page know of each other. */
interface Shared {
  hasSentinel?: boolean;
  annotator?: Annotator | undefined;
  session?: SessionHere | undefined;
  order?: AnnotationOrder;
  verdict?: Relevance | undefined;
  /** Names that the page's text is looked through for, beside those of the bundled pack. */
  names?: readonly string[];
  onNames?: (names: readonly string[]) => void;
}

/** The page session as others in the page know it: the script of cards holds it. */
export interface SessionHere {
  apply(settings: Settings): void;
  step(by: 1 | -1, fromEdge?: boolean): void;
  /** @returns index of the reader's place among some mentions; -1 if it is at none of them */
  placeIn(mentions: readonly PlacedMention[]): number;
  leavePlace(): void;
  toggleCard(): void;
  jumpTo(concept: string): void;
  unpin(concept: string): void;
  showCard(concept: string): void;
  acceptPanel(panel: PanelConnection): void;
  /** @param events what the reader's hand did before the session began, in order */
  takeOver(events: readonly PointerEvent[]): void;
}

/** All of them run in the extension's isolated world, which pages cannot see into. */
const NAME = 'pactlight';

function shared(): Shared {
  const world = globalThis as { [key: symbol]: Shared | undefined };
  return (world[Symbol.for(NAME)] ??= {});
}

/** @returns whether a sentinel watches this page already; from now on one does */
export function hadSentinelHere(): boolean {
  const had = shared().hasSentinel === true;
  shared().hasSentinel = true;
  return had;
}

/** @returns the annotator of this page, or undefined where none is at work */
export function annotatorHere(): Annotator | undefined {
  return shared().annotator;
}

/** @param annotator now at work; until it stops */
export function setAnnotatorHere(annotator: Annotator): void {
  shared().annotator = annotator;
  annotator.stopped.addEventListener('abort', () => {
    shared().annotator = undefined;
  });
}

/** @returns what the reader does here, or undefined before the script of cards has come */
export function sessionHere(): SessionHere | undefined {
  return shared().session;
}

/** @param session undefined when it has ended */
export function setSessionHere(session: SessionHere | undefined): void {
  shared().session = session;
}

/** @returns what the background has left before it injected the annotator; undefined if it has left nothing */
export function orderHere(): AnnotationOrder | undefined {
  return shared().order;
}

/**
 * What the background runs in a page to leave an order there, with its arguments: the function is
 * sent as text and knows nothing of this module.
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

/** As `orderForPage`: leaves names of packs that the reader has brought, for the sentinel. */
export function namesForPage(names: readonly string[]): {
  func: (name: string, names: readonly string[]) => void;
  args: [string, readonly string[]];
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

/** @param heard called with the names that the background has left, or leaves later */
export function onNames(heard: (names: readonly string[]) => void): void {
  const here = shared();
  here.onNames = heard;
  if (here.names) heard(here.names);
}

/** @returns what the page was found to be about, or undefined before it was weighed */
export function verdictHere(): Relevance | undefined {
  return shared().verdict;
}

/** @param verdict undefined if the page has to be weighed anew */
export function setVerdictHere(verdict: Relevance | undefined): void {
  shared().verdict = verdict;
}
