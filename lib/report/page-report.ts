/**
 * What a page's scripts report, and what popup and panel show. A hostile page may have taken over
 * its scripts' process, so every field is text or a number of limited size.
 */
import * as v from 'valibot';
import type { Relevance } from '../matching/types';
import { MOST_PACKS } from '../matching/request-limits';
import { listOf } from './list-of';

/** Longest text, in UTF-16 units; our scripts cut titles to less. */
const LONGEST = 1000;

/** Largest number of concepts, reasons or positions of one page. */
const MOST = 100_000;

const words = v.pipe(v.string(), v.maxLength(LONGEST));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const figure = v.pipe(v.number(), v.finite());

const ConceptMentionsSchema = v.object({
  concept: words,
  /** Their highlight key. */
  key: words,
  count: amount,
  /** Position of each mention in the page's text, from 0 (start) to 1 (end), in reading order. */
  positions: listOf(amount, MOST),
});
/** All mentions of one concept on a page. */
export type ConceptMentions = v.InferOutput<typeof ConceptMentionsSchema>;

/** The form of a page's date. */
export const PAGE_DATE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/;

/**
 * Where a page's date is from: JSON-LD (https://json-ld.org), a `meta` element, a `time` element,
 * words near the heading, the page's address.
 */
export const DATE_BASES = ['json-ld', 'meta', 'time', 'text', 'address'] as const;

const PageDateSchema = v.object({
  /** `YYYY-MM-DD`, or `YYYY-MM` if the page has no day; in the page's own time zone. */
  date: v.pipe(v.string(), v.regex(PAGE_DATE)),
  basis: v.picklist(DATE_BASES),
});
/** When a page was published, as the page says. */
export type PageDate = v.InferOutput<typeof PageDateSchema>;

const RelevanceSchema: v.GenericSchema<unknown, Relevance> = v.object({
  pack: v.exactOptional(words),
  relevant: v.boolean(),
  score: figure,
  threshold: figure,
  reasons: listOf(v.object({ id: words, found: listOf(words, MOST), weight: figure }), MOST),
});

const PageReportSchema = v.object({
  title: words,
  /** The page's host, as in `URL.host`. */
  host: words,
  /** When the page was published; null if it does not say so. */
  date: v.nullable(PageDateSchema),
  mentions: listOf(ConceptMentionsSchema, MOST),
  /** Number of mentions: the sum of all counts. */
  total: amount,
  /**
   * Relevance of the page; not relevant if it is annotated only because the reader asked for it.
   */
  relevance: v.nullable(RelevanceSchema),
  /** Ids of the packs that the page is marked with, in the reader's order. */
  packs: listOf(words, MOST_PACKS),
});
export type PageReport = v.InferOutput<typeof PageReportSchema>;

export const PageAnswerSchema = v.variant('state', [
  v.object({ state: v.literal('annotated'), report: PageReportSchema }),
  /** The page was read and is not about the subject. */
  v.object({ state: v.literal('not-relevant'), relevance: RelevanceSchema }),
  /** The reader has turned off this site, or all marks. */
  v.object({ state: v.literal('off') }),
  /** Relevance is not decided yet. */
  v.object({ state: v.literal('loading') }),
]);
/** Answer of a page's scripts to `page-state`. */
export type PageAnswer = v.InferOutput<typeof PageAnswerSchema>;

/** Why a page cannot be marked. */
export type Obstacle =
  /** The browser's own page, or an empty tab. */
  | { readonly reason: 'browser-page' }
  /** An extension store: browsers allow no extension there. */
  | { readonly reason: 'store' }
  /** A page of an extension. */
  | { readonly reason: 'extension-page' }
  /** The browser's reading view of an article. */
  | { readonly reason: 'reading-view' }
  /** The browser shows one of its own pages, such as an error page, in place of a web page. */
  | { readonly reason: 'closed' }
  /** A file on the reader's device. */
  | { readonly reason: 'file' }
  /** A PDF viewer. `isReadable` is false if the file cannot be taken from the tab: the browser allows no script in it, or it is private. */
  | { readonly reason: 'pdf'; readonly isReadable: boolean }
  /** Data, a picture or a frameset: there is no text that could be marked. */
  | { readonly reason: 'no-article' }
  /** A frame fills most of the page. `address` is the frame's, empty if it is not on the web. */
  | { readonly reason: 'frame'; readonly address: string }
  /** The reader has not allowed Pactlight on this site. `host` is null if it is not known. */
  | { readonly reason: 'no-access'; readonly host: string | null }
  /** The page has not answered for a long time. */
  | { readonly reason: 'no-answer' };

/** The state of a tab's page, as popup and panel show it. */
export type PageState = PageAnswer | ({ readonly state: 'cannot' } & Obstacle);
