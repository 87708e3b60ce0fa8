/**
 * What a page's scripts report of it, and what popup and panel show. A page's process may have been taken
 * over by the page: whatever it sends is words and numbers of bounded size.
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

export const PageAnswerSchema = v.variant('state', [
  v.object({ state: v.literal('annotated'), report: PageReportSchema }),
  /** Read, and found not to be about the subject. */
  v.object({ state: v.literal('not-relevant'), relevance: RelevanceSchema }),
  /** The reader has turned off this site, or everything. */
  v.object({ state: v.literal('off') }),
  /** Not judged yet. */
  v.object({ state: v.literal('loading') }),
]);
/** What a page's scripts answer if they are asked about it. */
export type PageAnswer = v.InferOutput<typeof PageAnswerSchema>;

/** Why a page cannot be marked. */
export type Obstacle =
  /** The browser's own page, or an empty tab. */
  | { readonly reason: 'browser-page' }
  /** A store for extensions, which browsers keep extensions out of. */
  | { readonly reason: 'store' }
  /** A page of an extension. */
  | { readonly reason: 'extension-page' }
  /** The browser's reading view of an article. */
  | { readonly reason: 'reading-view' }
  /** A page of the web in whose place the browser shows one of its own, such as an error page. */
  | { readonly reason: 'closed' }
  /** A file on the reader's device. */
  | { readonly reason: 'file' }
  | { readonly reason: 'pdf' }
  /** Data, a picture or a frameset: the browser shows no text that could be marked. */
  | { readonly reason: 'no-article' }
  /** Most of what is shown is a frame. `address` is the frame's, empty if it has none on the web. */
  | { readonly reason: 'frame'; readonly address: string }
  /** The browser lets Pactlight read some sites or none. `host` is null if the tab's is not known. */
  | { readonly reason: 'no-access'; readonly host: string | null }
  /** The page has given no answer for a long time. */
  | { readonly reason: 'no-answer' };

/** The state of a tab's page, as popup and panel show it. */
export type PageState = PageAnswer | ({ readonly state: 'cannot' } & Obstacle);
