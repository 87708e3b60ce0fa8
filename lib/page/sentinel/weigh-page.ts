import type { Relevance } from '../../matching/types';
import type { PageHead, Weighed } from '../engine/background-engine';
import { MOST_UNITS, type Matched } from '../engine/engine';
import { partOf } from '../text/block-matcher';

/** What a page says of itself beside its text. */
export interface Head {
  readonly title: string;
  readonly description: string;
}

/** Titles and descriptions are weighed as far as this, in UTF-16 units. */
const MOST_OF_HEAD = 1000;

/** A page that was weighed. */
export interface WeighedPage {
  readonly relevance: Relevance;
  /** The mentions of the first `count` blocks; null if the page is not to be marked. */
  readonly first: { readonly count: number; readonly matched: Matched } | null;
}

/** Asks the background what a page is about. */
export interface Weigher {
  weigh(head: PageHead, texts: readonly string[]): Promise<Weighed>;
}

/**
 * Weighs a page by its beginning; if that does not do, once more by as much of it as one request
 * may hold, so that the end of a page of a million words is not waited for.
 *
 * @param engine the background
 * @param head the page's own words
 * @param blocks all of the page's, in document order
 * @param markAnyway the reader wants it marked whatever it is about
 * @throws EngineGone if nobody answers any more
 */
export async function weighPage(
  engine: Weigher,
  { title, description }: Head,
  blocks: readonly { readonly text: string }[],
  markAnyway: boolean,
): Promise<WeighedPage> {
  const texts = blocks.map(({ text }) => text);
  const head = {
    title: title.slice(0, MOST_OF_HEAD),
    description: description.slice(0, MOST_OF_HEAD),
    length: texts.reduce((sum, { length }) => sum + length, 0),
    markAnyway,
  };
  const weigh = async (count: number): Promise<WeighedPage> => {
    const { relevance, matched } = await engine.weigh(head, texts.slice(0, count));
    return { relevance, first: matched && { count, matched } };
  };
  const count = partOf(blocks);
  const weighed = await weigh(count);
  const isDone = weighed.first !== null || count === blocks.length;
  return isDone ? weighed : weigh(partOf(blocks, 0, MOST_UNITS));
}
