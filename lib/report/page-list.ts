import type { ListedPassage, ReadingList } from './reading-list';

/** What a page has sent the panel so far. */
export interface PageList {
  readonly passages: readonly ListedPassage[];
  /** Mentions in `passages`. */
  readonly listed: number;
  /** Mentions on the page. */
  readonly total: number;
  /** Paragraphs of the article. */
  readonly paragraphs: number;
}

/**
 * Adds what the page sent to what is known of it.
 *
 * @param known null before the page has sent anything
 * @returns `known` itself if the part sent is not the one asked for
 */
export function withMore(
  known: PageList | null,
  { from, passages, total, paragraphs }: ReadingList,
): PageList | null {
  if (from !== 0 && from !== known?.listed) return known;
  const before = from === 0 ? [] : known!.passages;
  const all = [...before, ...passages];
  return {
    passages: all,
    listed: all.reduce((sum, { mentions }) => sum + mentions.length, 0),
    total,
    paragraphs,
  };
}
