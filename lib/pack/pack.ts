/**
 * The types of a pack's files. Terms are those of SKOS (https://www.w3.org/TR/skos-reference/) if
 * it has them. `docs/pack-format.md` explains every field; `data/schema/` has the JSON Schemas.
 */
import type { ConceptId, IssueId, SourceId, StatementId } from './ids';
import type { LabelFile } from './labels';
import type { RelevanceRules } from './relevance-rules';

export type * from './ids';
export type * from './labels';
export type * from './relevance-rules';

/** Text by BCP 47 language tag, as in JSON-LD language maps; never empty. */
export type LanguageMap = { readonly [language: string]: string };

/** A text in English, or in several languages. */
export type OwnText = string | LanguageMap;

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Types of concepts that have an icon, a group and words of their own. Packs may have others. */
const CONCEPT_TYPES = ['pact', 'country', 'person', 'organization', 'term'] as const;
export type ConceptType = (typeof CONCEPT_TYPES)[number];

/** @returns whether a concept's type is one of `CONCEPT_TYPES` */
export function isConceptType(type: string): type is ConceptType {
  return (CONCEPT_TYPES as readonly string[]).includes(type);
}

/** A paragraph of a source. Paragraphs are separated by blank lines and counted from 1. */
export interface Citation {
  readonly source: SourceId;
  readonly paragraph: number;
}

/** Only `formatVersion`, `id` and `prefLabel` are in every pack; lists are empty by default. */
export interface PackManifest {
  readonly formatVersion: 1 | 2;
  readonly id: string;
  readonly prefLabel: LanguageMap;
  readonly definition?: LanguageMap;
  readonly license?: string;
  /** BCP 47: the language of texts and labels that are plain strings. Default: English. */
  readonly language?: string;
  /** BCP 47: the languages of every text. Default: English only. */
  readonly languages?: readonly string[];
  /** The concept that the pack is about, if it is about one. */
  readonly subject?: ConceptId;
  /** The countries whose positions are stated. A reader sees them in the order of their labels. */
  readonly parties: readonly ConceptId[];
  /** The period that the pack covers, as readers see it: "Feb–Apr 2014". */
  readonly period?: LanguageMap;
  /** Figures at the top of the subject's card. */
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly figure: string;
  readonly label: LanguageMap;
  readonly citation: Citation;
}

export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly published: IsoDate;
  /** How title, address and date are known. */
  readonly basis: string;
  /** Number of paragraphs, furniture included. */
  readonly paragraphs: number;
  /** Paragraphs that are furniture (adverts, links to other stories): counted, never cited. */
  readonly furniture?: readonly number[];
  /** What a reader should know of the publisher: "A newsletter of the National Chicken Council." */
  readonly editorialNote?: LanguageMap;
}

export interface Issue {
  readonly id: IssueId;
  readonly prefLabel: LanguageMap;
  /** For axis labels and legends: "Farm". */
  readonly shortLabel: LanguageMap;
  /** What the issue covers, in a few words. */
  readonly definition?: LanguageMap;
}

export interface Role {
  readonly label: LanguageMap;
  /** The day on which, by the sources, the person or country had the role. */
  readonly asOf: IsoDate;
  readonly citation: Citation;
}

export interface Concept {
  readonly id: ConceptId;
  /** One of `CONCEPT_TYPES`, or any other word, which cards show as it is. */
  readonly type?: string;
  /** One sentence of our own that says what this is, supported by `citations`. */
  readonly definition?: LanguageMap;
  /** A page about it, http or https; a card links to it. */
  readonly url?: string;
  readonly citations?: readonly Citation[];
  /** A card shows the first. */
  readonly roles?: readonly Role[];
  /** The country whose flag is on the card. */
  readonly country?: ConceptId;
  /** Set if this person or body states its country's position (not for private voices). */
  readonly speaksFor?: ConceptId;
  /** The issue whose switch and stroke a term has. */
  readonly issue?: IssueId;
  readonly broader?: readonly ConceptId[];
  /** Related concepts for a reader to open next, the best first. */
  readonly related?: readonly ConceptId[];
  /** ISO 3166-1 alpha-2, for countries. */
  readonly flag?: string;
  /** What the sources get wrong or do not say about it; shown to readers. */
  readonly editorialNote?: LanguageMap;
}

export type StatementKind =
  | 'wants'
  | 'offers'
  | 'refuses'
  | 'promises'
  | 'expects'
  | 'reports'
  | 'agreed'
  | 'did';

/** Kinds of statements that state a position. The others are acts and reports. */
export const POSITION_KINDS: ReadonlySet<StatementKind> = new Set([
  'wants',
  'refuses',
  'offers',
  'promises',
  'expects',
]);

/** Who said it, and how the source names them. */
export type Speaker =
  | { readonly as: 'named'; readonly concept: ConceptId }
  | { readonly as: 'unnamed'; readonly label: LanguageMap }
  | {
      readonly as: 'joint-statement';
      readonly label: LanguageMap;
      readonly concepts: readonly ConceptId[];
    }
  | { readonly as: 'body'; readonly concept: ConceptId }
  | { readonly as: 'analysts'; readonly label: LanguageMap; readonly concept?: ConceptId }
  | { readonly as: 'outlet' };

export interface Statement extends Citation {
  readonly id: StatementId;
  /**
   * Whose position, act or report this is; never empty. The pack's subject means all parties
   * together. The statement's source is a holder if it gives its own judgement or report, or relays
   * one of people who are not concepts of the pack.
   */
  readonly holders: readonly (ConceptId | SourceId)[];
  readonly issue: IssueId;
  readonly kind: StatementKind;
  /**
   * A sentence in our own words that needs no context and names its holder. Quotations are between
   * “ and ” and have at most eight words.
   */
  readonly text: LanguageMap;
  readonly speaker: Speaker;
  /** The day it was said or done, if the source says it. */
  readonly said?: IsoDate;
  /** How `said` follows from the source's words, such as "Friday" or "last month". */
  readonly saidBasis?: OwnText;
  /** The source's own reservation: "reportedly", "some in Congress". */
  readonly hedge?: LanguageMap;
  /** The agreement that the statement is about, if it is not the pack's subject. */
  readonly agreement?: ConceptId;
  /** How an unclear passage of the source was read; shown to readers. */
  readonly editorialNote?: LanguageMap;
  /** Other concepts whose cards show the statement. */
  readonly about: readonly ConceptId[];
}

/** What a country wants on an issue, in one line of our own, with the statements that prove it. */
export interface Position {
  readonly country: ConceptId;
  readonly issue: IssueId;
  /** Starts with a verb, without subject or full stop: "Keep tariffs on five farm groups". */
  readonly text: LanguageMap;
  /** The clearest first. */
  readonly statements: readonly StatementId[];
}

export interface DisagreementSide {
  readonly label: LanguageMap;
  readonly statements: readonly StatementId[];
}

export interface Disagreement {
  readonly id: string;
  readonly question: LanguageMap;
  /** One neutral sentence on what the sides disagree about. */
  readonly definition: LanguageMap;
  readonly issue: IssueId;
  readonly about: readonly ConceptId[];
  readonly sides: readonly DisagreementSide[];
}

export interface TimelineEvent {
  readonly id: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, with the precision of the sources. */
  readonly date: string;
  readonly endDate?: string;
  /**
   * If the sources give bounds instead of a date. `latest`: on `date` or before. `between`: at some
   * time from `date` to `endDate`, not the whole time.
   */
  readonly dateIs?: 'latest' | 'between';
  /** How the date follows from the sources' words. */
  readonly dateBasis: OwnText;
  readonly prefLabel: LanguageMap;
  readonly statements: readonly StatementId[];
  readonly citations?: readonly Citation[];
  /** The sources announce the event; none reports it as past. */
  readonly planned?: boolean;
}

/** A complete pack, read from its folder and validated. */
export interface Pack {
  readonly manifest: PackManifest;
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
  readonly concepts: readonly Concept[];
  readonly statements: readonly Statement[];
  readonly positions: readonly Position[];
  readonly disagreements: readonly Disagreement[];
  readonly events: readonly TimelineEvent[];
  /**
   * Further words for search only, by language, then by concept or issue. They mark nothing on
   * pages.
   */
  readonly searchWords: {
    readonly [language: string]: { readonly [id: ConceptId | IssueId]: readonly string[] };
  };
  /** Contents of `labels/<language>.json`, by language. */
  readonly labels: { readonly [language: string]: LabelFile };
  /** Contents of `relevance.json`; without them a default decides. */
  readonly relevance?: RelevanceRules;
}
