/** What the sentinel may ask of an annotator in the same page. */
export interface Presence {
  stop(): void;
}

/** Both scripts run in the extension's isolated world, which pages cannot see into. */
const KEY = Symbol.for('pactlight.annotator');

type Shared = { [KEY]?: Presence | undefined };

/** @returns the annotator of this page, or undefined where none is at work */
export function annotatorHere(): Presence | undefined {
  return (globalThis as Shared)[KEY];
}

/** @param presence the annotator now at work, or undefined when it has stopped */
export function setAnnotatorHere(presence: Presence | undefined): void {
  (globalThis as Shared)[KEY] = presence;
}
