/** Messages between a page and the side panel that shows it. The page's text goes nowhere else. */
import * as v from 'valibot';
import { listOf } from './list-of';

/**
 * Largest number of mentions in one message; a panel asks for the next ones when its reader gets
 * there.
 */
export const MOST_LISTED = 2000;

/** Longest text of a passage, in UTF-16 units. */
const MOST_TEXT = 2_000_000;

/** In UTF-16 units. */
export const LONGEST_TITLE = 300;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const name = v.pipe(v.string(), v.maxLength(100));

const ListedMentionSchema = v.object({
  /** Identifies the mention for as long as it is on the page. */
  id: count,
  concept: name,
  /** Its highlight key. */
  key: name,
  /** UTF-16 offsets into the passage's text, end exclusive. */
  start: count,
  end: count,
  /** Whether it is marked on the page; repeats are not. */
  marked: v.boolean(),
  /** Its place on the page, from the first mention (0) to the last (1). */
  position: share,
});
/** A mention as the panel lists it. */
export type ListedMention = v.InferOutput<typeof ListedMentionSchema>;

const ListedPassageSchema = v.pipe(
  v.object({
    /** Counted from 1 in the article; null for headings, cells and captions. */
    paragraph: v.nullable(count),
    text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
    /** Its mentions, in reading order. */
    mentions: v.pipe(listOf(ListedMentionSchema, MOST_LISTED), v.minLength(1)),
  }),
  v.check(
    ({ text, mentions }) => mentions.every(({ start, end }) => start < end && end <= text.length),
    'expected mentions within the text',
  ),
);
/** A part of the page's text with mentions: a whole paragraph, unless it is very long. */
export type ListedPassage = v.InferOutput<typeof ListedPassageSchema>;

const ReadingListSchema = v.object({
  /** The document's title, or what stands for one. */
  title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  /** Number of mentions before these. */
  from: count,
  /** Number of mentions on the page. */
  total: count,
  /** Number of paragraphs of the article. */
  paragraphs: count,
  passages: listOf(ListedPassageSchema, MOST_LISTED),
});
/** Mentions in reading order, up to `MOST_LISTED`. */
export type ReadingList = v.InferOutput<typeof ReadingListSchema>;

const PageViewSchema = v.object({
  /** Upper and lower edge of the viewport on the scale of `ListedMention.position`, from 0 to 1. */
  from: share,
  to: share,
  /**
   * The mention that the reader is at: the current one if it is in view, otherwise the one at
   * reading height.
   */
  at: v.nullable(count),
  /** The mention that the reader went to, by key or in the panel. */
  current: v.nullable(count),
});
/** The part of the page that is in view. */
export type PageView = v.InferOutput<typeof PageViewSchema>;

/** Messages from a page to a panel. */
export const ToPanelSchema = v.variant('type', [
  v.object({ type: v.literal('list'), list: ReadingListSchema }),
  v.object({ type: v.literal('view'), view: PageViewSchema }),
]);
export type ToPanel = v.InferOutput<typeof ToPanelSchema>;

/**
 * Messages from a panel to a page. They are not checked: the browser says that the sender is the
 * extension.
 */
export type FromPanel =
  /** Asks for the mentions from this one on. */
  | { readonly type: 'list-wanted'; readonly from: number }
  | { readonly type: 'go-to'; readonly id: number };
