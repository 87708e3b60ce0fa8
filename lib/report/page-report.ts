/**
 * What a page's scripts report of it, and what the popup shows. A page's process may have been taken
 * over by the page: whatever it says is words and numbers, and neither is without end.
 */
import * as v from 'valibot';
import type { Relevance } from '../matching/types';
import { listOf } from './list-of';

/** In UTF-16 units; pages cut their titles to less. */
const LONGEST = 1000;

/** Concepts, reasons and places that one page can have. */
const MOST = 100_000;

const words = v.pipe(v.string(), v.maxLength(LONGEST));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const figure = v.pipe(v.number(), v.finite());

const ConceptMentionsSchema = v.object({
  concept: words,
  /** What paints them: an issue's id or a group of names. */
  key: words,
  count: amount,
  /** The position of each in the page's text, from 0 (start) to 1 (end), in reading order. */
  positions: listOf(amount, MOST),
});
/** All mentions of one concept on a page. */
export type ConceptMentions = v.InferOutput<typeof ConceptMentionsSchema>;

/** The form of a page's date. */
export const PAGE_DATE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/;

/**
 * How a page's date is known: https://json-ld.org, a `meta` element, one that holds the date, words beside
 * the heading, the page's address.
 */
export const DATE_BASES = ['json-ld', 'meta', 'time', 'text', 'address'] as const;

const PageDateSchema = v.object({
  /** `YYYY-MM-DD`, or `YYYY-MM` if the page gives no day; as the page writes it, in its own time zone. */
  date: v.pipe(v.string(), v.regex(PAGE_DATE)),
  basis: v.picklist(DATE_BASES),
});
/** When a page was published, by its own word. */
export type PageDate = v.InferOutput<typeof PageDateSchema>;

const RelevanceSchema: v.GenericSchema<unknown, Relevance> = v.object({
  relevant: v.boolean(),
  score: figure,
  threshold: figure,
  reasons: listOf(v.object({ id: words, found: listOf(words, MOST), weight: figure }), MOST),
});

const PageReportSchema = v.object({
  title: words,
  /** As `URL.host` gives it. */
  host: words,
  /** When it was published, if it says so. */
  date: v.nullable(PageDateSchema),
  mentions: listOf(ConceptMentionsSchema, MOST),
  /** The sum of all counts. */
  total: amount,
  /** Why the page is annotated; not relevant if the reader asked for it anyway. */
  relevance: v.nullable(RelevanceSchema),
});
export type PageReport = v.InferOutput<typeof PageReportSchema>;

export const PageStateSchema = v.variant('state', [
  v.object({ state: v.literal('annotated'), report: PageReportSchema }),
  /** Read, and found not to be about the subject. */
  v.object({ state: v.literal('not-relevant'), relevance: RelevanceSchema }),
  /** The reader turned this site, or everything, off. */
  v.object({ state: v.literal('off') }),
  /** No script may run here: the browser's own pages, stores. */
  v.object({ state: v.literal('cannot') }),
  /** Not judged yet. */
  v.object({ state: v.literal('loading') }),
]);
/** The state of a tab's page, as popup and panel show it. */
export type PageState = v.InferOutput<typeof PageStateSchema>;
