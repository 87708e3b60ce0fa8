import type { ListedPassage, ReadingList } from './reading-list';

/** A document of a tab, if several have mentions: its page or one of its frames. */
export interface ListedDocument {
  readonly title: string;
  /** Number of paragraphs of its article. */
  readonly paragraphs: number;
}

export interface PagePassage extends ListedPassage {
  readonly document?: ListedDocument;
}

/** The list that a page has sent to the panel so far. */
export interface PageList {
  /** The document's title, or what stands for one. */
  readonly title: string;
  readonly passages: readonly PagePassage[];
  /** Number of mentions in `passages`. */
  readonly listed: number;
  /** Number of mentions on the page. */
  readonly total: number;
  /** Number of paragraphs of the article. */
  readonly paragraphs: number;
}

/**
 * Appends the next part of the list.
 *
 * @param known the list so far; null before the first part
 * @returns the longer list; `known` itself if the part is not the one that follows it
 */
export function withMore(
  known: PageList | null,
  { from, title, passages, total, paragraphs }: ReadingList,
): PageList | null {
  if (from !== 0 && from !== known?.listed) return known;
  const before = from === 0 ? [] : known!.passages;
  const all = [...before, ...passages];
  return {
    title,
    passages: all,
    listed: all.reduce((sum, { mentions }) => sum + mentions.length, 0),
    total,
    paragraphs,
  };
}
