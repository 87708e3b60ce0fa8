/**
 * What matching takes and gives. A mention is an annotation in the sense of the W3C Web
 * Annotation model (https://www.w3.org/TR/annotation-model/): a body (the concept) and a target
 * selected by text position. All offsets are UTF-16 code units, end exclusive.
 */

/** Ends a block inside a text of several blocks; no mention reaches across it. */
export const BLOCK_BREAK = '\u2029';

/** A span that a label of the lexicon fits, before the page as a whole has been heard. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Index into the lexicon's senses. */
  readonly sense: number;
}

/** One text, read once: independent of every other text of the page. */
export interface Scan {
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly concept: string;
  /** What paints it: an issue's id, or `people`, `institutions`, `countries`, `pact`. */
  readonly key: string;
  /** A country or pact of which nothing is stated: its card says no more than that. */
  readonly quiet?: true;
  readonly evidence: Evidence;
}

/** Why a mention is believed, in a form that a card can put into words. */
export type Evidence =
  /** The text carries a label that can mean nothing else here. */
  | { readonly because: 'label'; readonly label: string }
  /** A part of a name; the page gives the whole name elsewhere. */
  | { readonly because: 'introduced'; readonly label: string; readonly introduction: string }
  /** An everyday word; the page around it is about the subject. */
  | { readonly because: 'subject'; readonly label: string };

/** What a page says of itself, for judging relevance. */
export interface PageSummary {
  readonly title: string;
  readonly description: string;
  /** The page's whole text, or as much of it as is weighed. */
  readonly text: string;
  /** UTF-16 units of the whole text, if `text` is a part of it. */
  readonly length?: number;
}

/** One piece of evidence for or against, in words that the popup can show. */
export interface RelevanceReason {
  readonly id: string;
  /** What was found, as it stands on the page. */
  readonly found: readonly string[];
  readonly weight: number;
}

export interface Relevance {
  readonly relevant: boolean;
  readonly score: number;
  readonly threshold: number;
  readonly reasons: readonly RelevanceReason[];
}
