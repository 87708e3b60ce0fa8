import type { Relevance } from '../matching/types';

/** What the sentinel may ask of an annotator in the same page. */
export interface Presence {
  stop(): void;
}

/** What sentinel and annotator of one page know of each other. */
interface Shared {
  annotator?: Presence | undefined;
  verdict?: Relevance | undefined;
}

/** Both scripts run in the extension's isolated world, which pages cannot see into. */
const KEY = Symbol.for('pactlight');

function shared(): Shared {
  const world = globalThis as { [KEY]?: Shared };
  return (world[KEY] ??= {});
}

/** @returns the annotator of this page, or undefined where none is at work */
export function annotatorHere(): Presence | undefined {
  return shared().annotator;
}

/** @param presence the annotator now at work, or undefined when it has stopped */
export function setAnnotatorHere(presence: Presence | undefined): void {
  shared().annotator = presence;
}

/** @returns what the sentinel found last, or undefined before it has looked */
export function verdictHere(): Relevance | undefined {
  return shared().verdict;
}

export function setVerdictHere(verdict: Relevance): void {
  shared().verdict = verdict;
}
