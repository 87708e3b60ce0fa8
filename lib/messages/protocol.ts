import * as v from 'valibot';
import type { CardWords } from '../i18n/card-words';
import type { CardView } from '../knowledge/views';
import type { Settings } from '../settings/definitions';
import { PAGE_DATE, type PageAnswer } from '../report/page-report';

const conceptId = v.pipe(v.string(), v.maxLength(100));
const issueId = v.pipe(v.string(), v.maxLength(100));

/** What a page's scripts tell or ask the background. Arrives from content scripts only. */
export const FromPageSchema = v.variant('type', [
  /** The sentinel: a name of the subject is on this page, so it should be weighed. */
  v.object({ type: v.literal('annotator-wanted') }),
  /** The sentinel: the page has a frame that is large enough to hold an article. */
  v.object({ type: v.literal('frames-here') }),
  /** The annotator: the reader's hand has come to a page with marks, or something asks for a card. */
  v.object({ type: v.literal('cards-wanted') }),
  /** The annotator, once it listens: what has the reader chosen? Changes come as they are made. */
  v.object({ type: v.literal('settings-wanted') }),
  /** The reader script: how is a step to a mention of this concept said in the interface's language? */
  v.object({ type: v.literal('step-words-wanted'), concept: conceptId }),
  /** The annotator: so many mentions are marked now. */
  v.object({
    type: v.literal('page-annotated'),
    total: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
  /**
   * The annotator: the pointer rests on a mention of this concept, beside mentions of these highlight
   * keys, on a page published then.
   */
  v.object({
    type: v.literal('card-wanted'),
    concept: conceptId,
    keys: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(20)),
    pageDate: v.nullable(v.pipe(v.string(), v.regex(PAGE_DATE))),
  }),
  /** The cards script, once a language: which words stand in cards beside what a card says? */
  v.object({ type: v.literal('card-words-wanted') }),
  /** The cards script: the reader said of these words that they are not this concept, or took that back. */
  v.object({
    type: v.picklist(['reject-mention', 'unreject-mention']),
    concept: conceptId,
    text: v.pipe(v.string(), v.maxLength(200)),
    /** On all sites, not on the page's alone. */
    everywhere: v.boolean(),
  }),
  /** The reader script: nothing is to be marked on this page's site any more. */
  v.object({ type: v.literal('turn-site-off') }),
  /** The reader script: the reader asks for the options. */
  v.object({ type: v.literal('open-options') }),
  /** The reader script: the reader pinned or unpinned a card. */
  v.object({ type: v.literal('pin-concept'), concept: conceptId, on: v.boolean() }),
  /** The annotator: the reader asks for all positions of a country, or for those on one issue first. */
  v.object({ type: v.literal('open-positions'), concept: conceptId, issue: v.optional(issueId) }),
]);
export type FromPage = v.InferOutput<typeof FromPageSchema>;

/** What the popup and the panel ask the background. Arrives from the extension's own pages only. */
export const FromPopupSchema = v.variant('type', [
  v.object({ type: v.literal('annotate-anyway'), tab: v.pipe(v.number(), v.integer()) }),
  /** A side panel: was something looked up in its window that it has not shown yet? */
  v.object({ type: v.literal('look-up-wanted'), window: v.pipe(v.number(), v.integer()) }),
]);
export type FromPopup = v.InferOutput<typeof FromPopupSchema>;

/**
 * What extension pages and the background tell or ask a page's scripts. Not checked again where it
 * arrives: the browser says that it comes from the extension itself, and of the same version.
 */
export type ToPage =
  | { readonly type: 'page-state' }
  /** How many mentions are marked here? */
  | { readonly type: 'total-wanted' }
  /** Where is the reader among this document's mentions, or among those of one concept? */
  | { readonly type: 'place-wanted'; readonly concept: string | null }
  /** The reader has gone on to another document of the tab. */
  | { readonly type: 'leave-place' }
  | { readonly type: 'judge-again' }
  | { readonly type: 'settings-changed'; readonly settings: Settings }
  /** @param fromEdge the reader comes from another document of the tab: the first or last mention is next. */
  | { readonly type: 'step-mention'; readonly by: 1 | -1; readonly fromEdge?: boolean }
  | { readonly type: 'toggle-card' }
  /** The reader unpinned a concept, in the panel or on another page. */
  | { readonly type: 'unpin'; readonly concept: string }
  /** The reader had asked for marks on a page that is not about the subject, and wants them no more. */
  | { readonly type: 'stop-marking' }
  | { readonly type: 'jump-to'; readonly concept: string };

/** Where a reader is in one document of a tab. */
export interface ReaderPlace {
  /** Of mentions that a step leads to. */
  readonly count: number;
  /** Index of the one that the reader is at; -1 if at none. */
  readonly at: number;
}

/** The answer to each message that has one. */
export interface Answers {
  /** Sent once handled, whether or not the site is on. */
  'annotator-wanted': true;
  /** Sent when the sentinel is in them. */
  'frames-here': true;
  /** Sent when the script has run. */
  'cards-wanted': true;
  'card-wanted': CardView | null;
  'card-words-wanted': CardWords;
  'settings-wanted': Settings;
  /** What it leads to and which keys open its card, with the placeholders `{place}` and `{total}`. */
  'step-words-wanted': string | null;
  'page-state': PageAnswer | undefined;
  'total-wanted': number | undefined;
  'place-wanted': ReaderPlace | undefined;
  'look-up-wanted': string | null;
}

/** What the background sends back to every message: its answer, or why it gives none. */
export type Reply<Answer> = { readonly answer: Answer } | { readonly refused: string };

export type AnswerTo<Message extends { type: string }> = Message['type'] extends keyof Answers
  ? Answers[Message['type']]
  : void;
