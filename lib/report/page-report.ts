/** What a page's scripts report of it, and what the popup shows. */
import type { Relevance } from '../matching/types';

/** All mentions of one concept on a page. */
export interface ConceptMentions {
  readonly concept: string;
  /** What paints them: an issue's id, or `people`, `institutions`, `countries`, `pact`. */
  readonly key: string;
  readonly count: number;
  /** Where each stands in the page's text, from 0 (start) to 1 (end), in reading order. */
  readonly positions: readonly number[];
}

/** The form of a page's date. */
export const PAGE_DATE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/;

/** When a page was published, by its own word. */
export interface PageDate {
  /** `YYYY-MM-DD`, or `YYYY-MM` where the page gives no day; as the page writes it, in its own time zone. */
  readonly date: string;
  /** How it is known: https://json-ld.org, a `meta` element, one that holds the date, words beside the heading, the page's address. */
  readonly basis: 'json-ld' | 'meta' | 'time' | 'text' | 'address';
}

export interface PageReport {
  readonly title: string;
  /** As `URL.host` gives it. */
  readonly host: string;
  /** When it was published, where it says so. */
  readonly date: PageDate | null;
  readonly mentions: readonly ConceptMentions[];
  /** The sum of all counts. */
  readonly total: number;
  /** Why the page is annotated; not relevant where the reader asked for it anyway. */
  readonly relevance: Relevance | null;
}

/** The state of a tab's page, as the popup tells it. */
export type PageState =
  | { readonly state: 'annotated'; readonly report: PageReport }
  /** Read, and found not to be about the subject. */
  | { readonly state: 'not-relevant'; readonly relevance: Relevance }
  /** The reader turned this site, or everything, off. */
  | { readonly state: 'off' }
  /** No script may run here: the browser's own pages, stores. */
  | { readonly state: 'cannot' }
  /** Not judged yet. */
  | { readonly state: 'loading' };
