/**
 * What goes into matching and comes out. A mention is an annotation in the sense of the W3C Web
 * Annotation model (https://www.w3.org/TR/annotation-model/): a body (the concept) and a target
 * selected by text position. All offsets are UTF-16 code units, end exclusive.
 */

/** Ends a block inside a text of several blocks; no mention crosses it. */
export const BLOCK_BREAK = '\u2029';

/** A place in a text that carries a label, before the facts of the page decide whether it is a mention. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Index into the lexicon's senses. */
  readonly sense: number;
}

/** What one text has by itself, whatever the rest of the page. */
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
  /** A country or pact without a statement of its own: its card says no more than that. */
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

/** What relevance is judged by. */
export interface PageSummary {
  readonly title: string;
  readonly description: string;
  /** The page's whole text, or as much of it as is judged. */
  readonly text: string;
  /** UTF-16 units of the whole text, if `text` is a part of it. */
  readonly length?: number;
}

/** One piece of evidence for or against, in words that the popup can show. */
export interface RelevanceReason {
  readonly id: string;
  /** What was found, as the page has it. */
  readonly found: readonly string[];
  readonly weight: number;
}

export interface Relevance {
  /** Id of the pack that the page is or is not about; none if only one is asked. */
  readonly pack?: string;
  readonly relevant: boolean;
  readonly score: number;
  readonly threshold: number;
  readonly reasons: readonly RelevanceReason[];
}
