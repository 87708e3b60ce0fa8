import * as v from 'valibot';
import type { CardWords } from '../i18n/card-words';
import type { CardView } from '../knowledge/views';
import type { Settings } from '../settings/definitions';
import { PAGE_DATE, type PageAnswer } from '../report/page-report';

/** An added pack's id, a slash, and an id in that pack. */
const LONGEST_ID = 201;
const conceptId = v.pipe(v.string(), v.maxLength(LONGEST_ID));
const issueId = v.pipe(v.string(), v.maxLength(LONGEST_ID));

/** Most concepts whose names an extension page may ask for at once. */
const MOST_NAMES = 500;

/** Messages of content scripts to the background. */
export const FromPageSchema = v.variant('type', [
  /** The sentinel: a name of the subject is on this page, so it should be weighed. */
  v.object({ type: v.literal('annotator-wanted') }),
  /** The sentinel: the page has a frame that is large enough to hold an article. */
  v.object({ type: v.literal('frames-here') }),
  /**
   * The annotator: the first pointer or keyboard input on a page with marks, or a request for a
   * card.
   */
  v.object({ type: v.literal('cards-wanted') }),
  /** The annotator, once it listens for changes: what are the reader's settings? */
  v.object({ type: v.literal('settings-wanted') }),
  /**
   * The cards script: what does a screen reader announce after a step to a mention of this concept?
   */
  v.object({ type: v.literal('step-words-wanted'), concept: conceptId }),
  /** The annotator: the number of mentions that are marked now. */
  v.object({
    type: v.literal('page-annotated'),
    total: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
  /**
   * The cards script: the card of this concept, whose mention has mentions of these highlight keys
   * near it, on a page published at this date.
   */
  v.object({
    type: v.literal('card-wanted'),
    concept: conceptId,
    keys: v.pipe(v.array(issueId), v.maxLength(20)),
    pageDate: v.nullable(v.pipe(v.string(), v.regex(PAGE_DATE))),
  }),
  /**
   * The cards script, once for each language: the card's own words, such as those of its buttons.
   */
  v.object({ type: v.literal('card-words-wanted') }),
  /**
   * The cards script: the reader rejected these words as a mention of this concept, or took that
   * back.
   */
  v.object({
    type: v.picklist(['reject-mention', 'unreject-mention']),
    concept: conceptId,
    text: v.pipe(v.string(), v.maxLength(200)),
    /** On all sites, not only on the page's. */
    everywhere: v.boolean(),
  }),
  /** The cards script: the reader turns marks off for this page's site. */
  v.object({ type: v.literal('turn-site-off') }),
  /** The cards script: the reader opens the options. */
  v.object({ type: v.literal('open-options') }),
  /** The cards script: the reader pinned or unpinned a card. */
  v.object({ type: v.literal('pin-concept'), concept: conceptId, on: v.boolean() }),
  /** The cards script: the reader opens all positions of a country; those on `issue` come first. */
  v.object({ type: v.literal('open-positions'), concept: conceptId, issue: v.optional(issueId) }),
]);
export type FromPage = v.InferOutput<typeof FromPageSchema>;

/**
 * Messages of the popup and the panel to the background, accepted only from the extension's own
 * pages.
 */
export const FromPopupSchema = v.variant('type', [
  v.object({ type: v.literal('annotate-anyway'), tab: v.pipe(v.number(), v.integer()) }),
  /** Popup or panel opens on this tab: is there text in its page that the sentinel did not look at? */
  v.object({ type: v.literal('closer-look-wanted'), tab: v.pipe(v.number(), v.integer()) }),
  /** A side panel: what was looked up in its window and is not shown yet? */
  v.object({ type: v.literal('look-up-wanted'), window: v.pipe(v.number(), v.integer()) }),
  /** What are these concepts of added packs called? */
  v.object({
    type: v.literal('concept-names-wanted'),
    concepts: v.pipe(v.array(conceptId), v.maxLength(MOST_NAMES)),
  }),
  /** What is known of this concept of an added pack? */
  v.object({ type: v.literal('concept-view-wanted'), concept: conceptId }),
]);
export type FromPopup = v.InferOutput<typeof FromPopupSchema>;

/**
 * Messages of the background and extension pages to a page's scripts. They are not checked: the
 * browser says that the sender is the extension itself, and it is of the same version.
 */
export type ToPage =
  | { readonly type: 'page-state' }
  /** How many mentions are marked here? */
  | { readonly type: 'total-wanted' }
  /** Where is the reader among this document's mentions, or among those of one concept? */
  | { readonly type: 'place-wanted'; readonly concept: string | null }
  /** The reader stepped on to another document of the tab. */
  | { readonly type: 'leave-place' }
  | { readonly type: 'judge-again' }
  | { readonly type: 'settings-changed'; readonly settings: Settings }
  /** Packs were added, removed or put in another order; an annotated page stops and answers. */
  | { readonly type: 'packs-changed' }
  /**
   * `fromEdge`: the reader comes from another document of the tab, so the first or last mention is
   * next.
   */
  | { readonly type: 'step-mention'; readonly by: 1 | -1; readonly fromEdge?: boolean }
  | { readonly type: 'toggle-card' }
  /** The reader unpinned a concept, in the panel or on another page. */
  | { readonly type: 'unpin'; readonly concept: string }
  /** The reader takes back a request for marks on a page that is not about the subject. */
  | { readonly type: 'stop-marking' }
  | { readonly type: 'jump-to'; readonly concept: string };

/** Where a reader is in one document of a tab. */
export interface ReaderPlace {
  /** Number of mentions that can be stepped to. */
  readonly count: number;
  /** Index of the one that the reader is at; -1 if at none. */
  readonly at: number;
}

/** The answer to each message that has one. */
export interface Answers {
  /** Sent once handled, whether or not the site is on. */
  'annotator-wanted': true;
  /** Sent once the sentinel is injected into them. */
  'frames-here': true;
  /** Sent when the script has run. */
  'cards-wanted': true;
  'card-wanted': CardView | null;
  'card-words-wanted': CardWords;
  'settings-wanted': Settings;
  /**
   * Announces the mention: its concept and the keys for its card, with `{place}` and `{total}` to
   * fill in.
   */
  'step-words-wanted': string | null;
  'page-state': PageAnswer | undefined;
  'total-wanted': number | undefined;
  'place-wanted': ReaderPlace | undefined;
  'look-up-wanted': string | null;
  /** By concept; without those whose pack is off or gone. */
  'concept-names-wanted': { readonly [concept: string]: string };
  'concept-view-wanted': CardView | null;
  /** Whether the reader had asked for marks on this page. */
  'packs-changed': { readonly markAnyway: boolean } | undefined;
}

/** The background's reply to every message: its answer, or why it refuses. */
export type Reply<Answer> = { readonly answer: Answer } | { readonly refused: string };

export type AnswerTo<Message extends { type: string }> = Message['type'] extends keyof Answers
  ? Answers[Message['type']]
  : void;
