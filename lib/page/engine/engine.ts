import type { Mention } from '../../matching/types';

export { MOST_BLOCKS, MOST_UNITS } from '../../matching/request-limits';

/** Text of one part of a page, in UTF-16 units: little enough that what is in view is not waited for. */
export const PART_UNITS = 64 * 1024;

/** Finds mentions for a page, wherever labels are kept. Holds what the page has told so far. */
export interface Engine {
  /**
   * Requests are answered in order, one at a time. Resolves whatever happens to the background,
   * which is asked again.
   *
   * @param texts of blocks, at most `MOST_UNITS` and `MOST_BLOCKS` together
   * @throws EngineGone if the extension is no longer there, or the annotator has stopped
   */
  match(texts: readonly string[]): Promise<Matched>;
}

/** The answer to one request. */
export interface Matched {
  /** One list a text: sorted, none over another, in UTF-16 units of the text. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Indexes of texts that may have other mentions when the page's facts grow, or its date is another. */
  readonly open: readonly number[];
  /** The page's facts grew, or its date is another: texts of earlier requests that came open must be matched again. */
  readonly grew: boolean;
  /** What the background worked on it, ms. */
  readonly ms: number;
}

/** Nobody will answer this page any more. */
export class EngineGone extends Error {
  override readonly name = 'EngineGone';
}
