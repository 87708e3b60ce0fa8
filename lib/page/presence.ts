import type { Relevance } from '../matching/types';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import type { Annotator } from './annotator';

/** What the extension's scripts in one page know of each other. */
interface Shared {
  hasSentinel?: boolean;
  annotator?: Annotator | undefined;
  reader?: ReaderHere | undefined;
  settings?: Settings;
  verdict?: Relevance | undefined;
}

/** What attends to the reader, as far as others in the page may ask it for something. */
export interface ReaderHere {
  showCard(concept: string): void;
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

/** @returns what attends to the reader already, or undefined */
export function readerHere(): ReaderHere | undefined {
  return shared().reader;
}

/** @param reader undefined when it has gone */
export function setReaderHere(reader: ReaderHere | undefined): void {
  shared().reader = reader;
}

/** @returns what the background has left before it injected the annotator */
export function settingsHere(): Settings {
  return shared().settings ?? DEFAULT_SETTINGS;
}

/**
 * What the background runs in a page to leave settings there, with its arguments: the function
 * is sent as text and knows nothing of this module.
 */
export function settingsForPage(settings: Settings): {
  func: (name: string, settings: Settings) => void;
  args: [string, Settings];
} {
  return {
    func: (name, left) => {
      const world = globalThis as { [key: symbol]: { settings?: unknown } | undefined };
      (world[Symbol.for(name)] ??= {}).settings = left;
    },
    args: [NAME, settings],
  };
}

/** @returns what the sentinel found last, or undefined before it has looked */
export function verdictHere(): Relevance | undefined {
  return shared().verdict;
}

/** @param verdict what the sentinel has found */
export function setVerdictHere(verdict: Relevance): void {
  shared().verdict = verdict;
}
