/** What a page tells a side panel that listens to it. The page's text goes no further than that. */

/** A mention as the panel lists it. */
export interface ListedMention {
  /** Names it for as long as it stands on the page. */
  readonly id: number;
  readonly concept: string;
  /** What paints it: an issue's id, or `people`, `institutions`, `countries`, `pact`. */
  readonly key: string;
  /** UTF-16 offsets in its passage's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** It is marked on the page; others are repeats that a reader can do without. */
  readonly marked: boolean;
  /** Where a reader sees it between the first mention (0) and the last (1). */
  readonly position: number;
}

/** A stretch of the page's own text around mentions: a whole paragraph, unless it is very long. */
export interface ListedPassage {
  /** Counted from 1 in the article; null for what is no paragraph of it: headings, cells, captions. */
  readonly paragraph: number | null;
  readonly text: string;
  /** In reading order. */
  readonly mentions: readonly ListedMention[];
}

/** Mentions in reading order, or as many of them as one message holds. */
export interface ReadingList {
  /** How many mentions stand before these. */
  readonly from: number;
  /** Mentions on the page. */
  readonly total: number;
  /** Paragraphs of the article. */
  readonly paragraphs: number;
  readonly passages: readonly ListedPassage[];
}

/** The part of the page that its reader sees. */
export interface PageView {
  /** Upper and lower edge on the scale of `ListedMention.position`, from 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** The mention that is being read: the current one where it is in view, else the one at reading height. */
  readonly at: number | null;
  /** The mention that the reader went to, by key or in the panel. */
  readonly current: number | null;
}

/** From page to panel. */
export type ToPanel =
  | { readonly type: 'list'; readonly list: ReadingList }
  | { readonly type: 'view'; readonly view: PageView };

/** From panel to page. */
export type FromPanel =
  /** Asks for the mentions from this one on. */
  | { readonly type: 'list-wanted'; readonly from: number }
  | { readonly type: 'go-to'; readonly id: number };
