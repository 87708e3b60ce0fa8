import type { Mention } from '../../matching/types';

export { MOST_BLOCKS, MOST_UNITS } from '../../matching/request-limits';

/**
 * Length of a part of a page's text, in UTF-16 units: so short that text in view is matched without
 * delay.
 */
export const PART_UNITS = 64 * 1024;

/** Finds mentions for a page, and keeps the page's facts. */
export interface Engine {
  /**
   * Requests are answered in order, one at a time. If the background ends, the request is sent
   * again.
   *
   * @param texts of blocks, at most `MOST_UNITS` and `MOST_BLOCKS` together
   * @throws EngineGone if the extension is no longer there, or the annotator has stopped
   */
  match(texts: readonly string[]): Promise<Matched>;
}

/** The answer to one request. */
export interface Matched {
  /** One list for each text: sorted, without overlaps, in UTF-16 units of the text. */
  readonly mentions: readonly (readonly Mention[])[];
  /**
   * Indexes of texts that may have other mentions if the page's facts grow, or its date changes.
   */
  readonly open: readonly number[];
  /**
   * Whether the page's facts grew, or its date changed: then open texts of earlier requests must be
   * matched again.
   */
  readonly grew: boolean;
  /** Time that the background spent on it, ms. */
  readonly ms: number;
}

/** Thrown if no background will answer this page any more. */
export class EngineGone extends Error {
  override readonly name = 'EngineGone';
}
