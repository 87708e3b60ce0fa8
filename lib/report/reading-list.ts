/** What a page and a side panel that shows it send each other. The page's text goes no further than that. */
import * as v from 'valibot';
import { listOf } from './list-of';

/** Mentions in one message at most; a panel asks for the next ones when its reader gets there. */
export const MOST_LISTED = 2000;

/** Around so many mentions no more text is kept, in UTF-16 units. */
const MOST_TEXT = 2_000_000;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const name = v.pipe(v.string(), v.maxLength(100));

const ListedMentionSchema = v.object({
  /** Identifies it for as long as it is on the page. */
  id: count,
  concept: name,
  /** What paints it: an issue's id or a group of names. */
  key: name,
  /** UTF-16 offsets in its passage's text, end exclusive. */
  start: count,
  end: count,
  /** It is marked on the page; others are repeats that a reader can do without. */
  marked: v.boolean(),
  /** Where a reader sees it between the first mention (0) and the last (1). */
  position: share,
});
/** A mention as the panel lists it. */
export type ListedMention = v.InferOutput<typeof ListedMentionSchema>;

const ListedPassageSchema = v.pipe(
  v.object({
    /** Counted from 1 in the article; null for what is no paragraph of it: headings, cells, captions. */
    paragraph: v.nullable(count),
    text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
    /** In reading order. */
    mentions: v.pipe(listOf(ListedMentionSchema, MOST_LISTED), v.minLength(1)),
  }),
  v.check(
    ({ text, mentions }) => mentions.every(({ start, end }) => start < end && end <= text.length),
    'expected mentions within the text',
  ),
);
/** A stretch of the page's own text around mentions: a whole paragraph, unless it is very long. */
export type ListedPassage = v.InferOutput<typeof ListedPassageSchema>;

const ReadingListSchema = v.object({
  /** How many mentions come before these. */
  from: count,
  /** Mentions on the page. */
  total: count,
  /** Paragraphs of the article. */
  paragraphs: count,
  passages: listOf(ListedPassageSchema, MOST_LISTED),
});
/** Mentions in reading order, or as many of them as one message holds. */
export type ReadingList = v.InferOutput<typeof ReadingListSchema>;

const PageViewSchema = v.object({
  /** Upper and lower edge on the scale of `ListedMention.position`, from 0 to 1. */
  from: share,
  to: share,
  /** The mention that is being read: the current one if it is in view, else the one at reading height. */
  at: v.nullable(count),
  /** The mention that the reader went to, by key or in the panel. */
  current: v.nullable(count),
});
/** The part of the page that its reader sees. */
export type PageView = v.InferOutput<typeof PageViewSchema>;

/** From page to panel. */
export const ToPanelSchema = v.variant('type', [
  v.object({ type: v.literal('list'), list: ReadingListSchema }),
  v.object({ type: v.literal('view'), view: PageViewSchema }),
]);
export type ToPanel = v.InferOutput<typeof ToPanelSchema>;

/** From panel to page. Not checked again there: the browser says that it comes from the extension itself. */
export type FromPanel =
  /** Asks for the mentions from this one on. */
  | { readonly type: 'list-wanted'; readonly from: number }
  | { readonly type: 'go-to'; readonly id: number };
