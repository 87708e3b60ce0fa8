import type { Relevance } from '../../matching/types';
import type { PageHead, Weighed } from '../engine/background-engine';
import { MOST_UNITS, type Matched } from '../engine/engine';
import { partOf } from '../text/block-matcher';

/** A page's own title and description. */
export interface Head {
  readonly title: string;
  readonly description: string;
}

/** Titles and descriptions are cut at this length, in UTF-16 units. */
const MOST_OF_HEAD = 1000;

/** A page that was weighed. */
export interface WeighedPage {
  readonly relevance: Relevance;
  /** The mentions of the first `count` blocks; null if the page is not to be marked. */
  readonly first: { readonly count: number; readonly matched: Matched } | null;
  /** Ids of the packs that it is to be marked with, in the reader's order. */
  readonly packs: readonly string[];
}

/** Requests the relevance of a page from the background. */
export interface Weigher {
  weigh(head: PageHead, texts: readonly string[]): Promise<Weighed>;
}

/**
 * Weighs a page by its beginning. If that is not relevant, weighs once more as much of the page as
 * one request may hold: the end of a very long page would take too long.
 *
 * @param engine the background
 * @param head the page's title and description
 * @param blocks all blocks of the page, in document order
 * @param markAnyway whether the reader wants the page marked even if it is not relevant
 * @throws EngineGone if the extension is gone
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
    const { relevance, matched, packs } = await engine.weigh(head, texts.slice(0, count));
    return { relevance, first: matched && { count, matched }, packs };
  };
  const count = partOf(blocks);
  const weighed = await weigh(count);
  const isDone = weighed.first !== null || count === blocks.length;
  return isDone ? weighed : weigh(partOf(blocks, 0, MOST_UNITS));
}
