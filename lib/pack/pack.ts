/**
 * The types of a knowledge pack, as its files state it. The words are those of SKOS
 * (https://www.w3.org/TR/skos-reference/) if SKOS has them. `docs/pack-format.md` explains
 * every field; `data/schema/` holds the JSON Schemas that a pack is checked against.
 */
import type { ConceptId, IssueId, SourceId, StatementId } from './ids';
import type { LabelFile } from './labels';
import type { RelevanceRules } from './relevance-rules';

export type * from './ids';
export type * from './labels';
export type * from './relevance-rules';

/** Text by BCP 47 language tag, as in JSON-LD language maps. `en` is always there. */
export type LanguageMap = { readonly en: string } & { readonly [language: string]: string };

/** A text that may be in English only, without its language. */
export type OwnText = string | LanguageMap;

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

export type ConceptType = 'pact' | 'country' | 'person' | 'organization' | 'term';

/** Where something is written: a block of a source's text, counted from 1 between blank lines. */
export interface Citation {
  readonly source: SourceId;
  readonly paragraph: number;
}

export interface PackManifest {
  readonly formatVersion: 1;
  readonly id: string;
  readonly prefLabel: LanguageMap;
  readonly definition: LanguageMap;
  readonly license: string;
  /** BCP 47: the languages that every text is in. Left out: English alone is sure. */
  readonly languages?: readonly string[];
  /** The concept that the whole pack is about. */
  readonly subject: ConceptId;
  /** The countries whose positions are stated. A reader sees them in the order of their labels. */
  readonly parties: readonly ConceptId[];
  /** The years or months that the knowledge speaks of, as a reader sees it: "Feb–Apr 2014". */
  readonly period: LanguageMap;
  /** Figures that the subject's card leads with. */
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
  /** Number of blocks of the source's text, furniture included. */
  readonly paragraphs: number;
  /** Blocks that are the page's furniture (adverts, links to other stories): counted, never cited. */
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
  readonly definition: LanguageMap;
}

export interface Role {
  readonly label: LanguageMap;
  /** The day for which the sources give the role. */
  readonly asOf: IsoDate;
  readonly citation: Citation;
}

export interface Concept {
  readonly id: ConceptId;
  readonly type: ConceptType;
  /** One sentence of our own on what this is, resting on `citations`. */
  readonly definition?: LanguageMap;
  readonly citations?: readonly Citation[];
  /** The first is the one that a card shows. */
  readonly roles?: readonly Role[];
  /** The country whose flag the card shows. */
  readonly country?: ConceptId;
  /** Set if this person or body states its country's position (not for private voices). */
  readonly speaksFor?: ConceptId;
  /** The issue whose switch and stroke a term has. */
  readonly issue?: IssueId;
  readonly broader?: readonly ConceptId[];
  /** Other concepts worth a reader's next step, the best first. */
  readonly related?: readonly ConceptId[];
  /** ISO 3166-1 alpha-2, for countries. */
  readonly flag?: string;
  /** What the sources get wrong or leave unsaid about it; shown to the reader. */
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

/** The kinds of statement that state a position. The others are acts and reports. */
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
   * Whose position, act or report this is, never empty. The pack's subject means all parties
   * together. The statement's own source is here if the outlet judges or reports the state of
   * things on its own account, or hears it from people who are no concept of the pack.
   */
  readonly holders: readonly (ConceptId | SourceId)[];
  readonly issue: IssueId;
  readonly kind: StatementKind;
  /**
   * A whole sentence in our own words that needs no context: it names its holder. A quotation of at
   * most eight words is between “ and ”.
   */
  readonly text: LanguageMap;
  readonly speaker: Speaker;
  /** The day it was said or done, if the source says it. */
  readonly said?: IsoDate;
  /** How `said` follows from words like "Friday" or "last month". */
  readonly saidBasis?: OwnText;
  /** The source's own reservation, kept: "reportedly", "some in Congress". */
  readonly hedge?: LanguageMap;
  /** The agreement that the statement is about, if it is not the pack's subject. */
  readonly agreement?: ConceptId;
  /** How a doubtful passage of the source was read; shown to the reader. */
  readonly editorialNote?: LanguageMap;
  /** Other concepts whose cards show the statement. */
  readonly about: readonly ConceptId[];
}

/** What a country wants on an issue, in one line of our own, and the statements that carry it. */
export interface Position {
  readonly country: ConceptId;
  readonly issue: IssueId;
  /** Begins with a verb, has no subject and no full stop: "Keep tariffs on five farm groups". */
  readonly text: LanguageMap;
  /** The most telling first. */
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
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: as exact as the sources are. */
  readonly date: string;
  readonly endDate?: string;
  /**
   * Where the sources give bounds and no date. `latest`: on `date` or before. `between`: at some
   * time from `date` to `endDate`, and not for all of it.
   */
  readonly dateIs?: 'latest' | 'between';
  /** How the date follows from the sources' words. */
  readonly dateBasis: OwnText;
  readonly prefLabel: LanguageMap;
  readonly statements: readonly StatementId[];
  readonly citations?: readonly Citation[];
  /** The sources announce it; none of them reports it as past. */
  readonly planned?: boolean;
}

/** A whole pack, read from its folder, validated and with labels joined in. */
export interface Pack {
  readonly manifest: PackManifest;
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
  readonly concepts: readonly Concept[];
  readonly statements: readonly Statement[];
  readonly positions: readonly Position[];
  readonly disagreements: readonly Disagreement[];
  readonly events: readonly TimelineEvent[];
  /** By language, then by concept or issue: what readers also type for it. No page is marked by them. */
  readonly searchWords: {
    readonly [language: string]: { readonly [id: ConceptId | IssueId]: readonly string[] };
  };
  /** By language: what `labels/<language>.json` holds. */
  readonly labels: { readonly [language: string]: LabelFile };
  /** What `relevance.json` holds. */
  readonly relevance: RelevanceRules;
}
