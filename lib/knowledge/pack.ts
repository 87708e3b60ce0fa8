/**
 * The types of a knowledge pack, as its files state it. The words are those of SKOS
 * (https://www.w3.org/TR/skos-reference/) where SKOS has them. `docs/pack-format.md` explains
 * every field; `data/schema/` holds the JSON Schemas that a pack is checked against.
 */

/** Text by BCP 47 language tag, as in JSON-LD language maps. `en` is always there. */
export type LanguageMap = { readonly en: string } & { readonly [language: string]: string };

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

export type ConceptId = string;
export type IssueId = string;
export type SourceId = string;
export type StatementId = string;

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
  /** The concept that the whole pack is about. */
  readonly subject: ConceptId;
  /** The countries whose positions are told. A reader sees them in the order of their labels. */
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
  /** Set where this person or body states its country's position (not for private voices). */
  readonly speaksFor?: ConceptId;
  /** The issue whose switch and stroke a term has. */
  readonly issue?: IssueId;
  readonly broader?: readonly ConceptId[];
  /** Other concepts worth a reader's next step, the best first. */
  readonly related?: readonly ConceptId[];
  /** ISO 3166-1 alpha-2, for countries. */
  readonly flag?: string;
  /** What the sources get wrong or leave unsaid about it, told to the reader. */
  readonly editorialNote?: LanguageMap;
}

export type StatementKind =
  | 'wants' | 'offers' | 'refuses' | 'promises' | 'expects' | 'reports' | 'agreed' | 'did';

/** Who said it, and how the source names them. */
export type Speaker =
  | { readonly as: 'named'; readonly concept: ConceptId }
  | { readonly as: 'unnamed'; readonly label: LanguageMap }
  | { readonly as: 'joint-statement'; readonly label: LanguageMap; readonly concepts: readonly ConceptId[] }
  | { readonly as: 'body'; readonly concept: ConceptId }
  | { readonly as: 'analysts'; readonly label: LanguageMap; readonly concept?: ConceptId }
  | { readonly as: 'outlet' };

export interface Statement extends Citation {
  readonly id: StatementId;
  /**
   * Whose position, act or report this is, never empty. The pack's subject stands for all parties
   * together. The statement's own source stands here where the outlet judges or tells the state of
   * things on its own account, or hears it from people who are no concept of the pack.
   */
  readonly holders: readonly (ConceptId | SourceId)[];
  readonly issue: IssueId;
  readonly kind: StatementKind;
  /**
   * A whole sentence in our own words that stands alone: it names its holder. A quotation of at
   * most eight words stands between “ and ”.
   */
  readonly text: LanguageMap;
  readonly speaker: Speaker;
  /** The day it was said or done, where the source lets one tell. */
  readonly said?: IsoDate;
  /** How `said` was told from words like "Friday" or "last month". */
  readonly saidBasis?: string;
  /** The source's own reservation, kept: "reportedly", "some in Congress". */
  readonly hedge?: LanguageMap;
  /** Other concepts whose cards show the statement. */
  readonly about: readonly ConceptId[];
}

export interface DisagreementSide {
  readonly label: LanguageMap;
  readonly statements: readonly StatementId[];
}

export interface Disagreement {
  readonly id: string;
  readonly question: LanguageMap;
  /** One neutral sentence on where the sides part. */
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
  /** How the date was told from the sources' words. */
  readonly dateBasis: string;
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
  readonly disagreements: readonly Disagreement[];
  readonly events: readonly TimelineEvent[];
  /** By language: what `labels/<language>.json` holds. */
  readonly labels: { readonly [language: string]: LabelFile };
  /** What `relevance.json` holds. */
  readonly relevance: RelevanceRules;
}

/** One language's labels of every concept that has any. */
export type LabelFile = { readonly [concept: ConceptId]: ConceptLabels };

export interface ConceptLabels {
  readonly prefLabel?: string;
  readonly altLabel?: readonly Label[];
  /** Misspellings and slips that pages really carry: matched, never shown. */
  readonly hiddenLabel?: readonly Label[];
  /** For people: the parts from which pages build names. */
  readonly name?: PersonName;
  /**
   * Concepts of which one, named on a page about the subject, is introduction enough: for a family
   * name, or for words that count only near others ("rice" once the page trades in wheat).
   */
  readonly establishedBy?: readonly ConceptId[];
  /** Longer names that hold one of the labels and mean something else: "Washington Post". */
  readonly otherSense?: readonly string[];
  /** Names of something else: a page that has one must introduce the concept by a longer label. */
  readonly rival?: readonly string[];
}

/** A plain string, or a label with conditions (SKOS-XL: a label that is a resource). */
export type Label = string | ConditionalLabel;

/** Names in a language other than English add to the English ones, so all parts may be left out. */
export interface PersonName {
  readonly given?: readonly string[];
  readonly family?: string;
  /** Titles that, before the family name, name this very person: "Ambassador" for Ambassador Froman. */
  readonly titles?: readonly string[];
  /** Titles that fit the person but name nobody by themselves: "Mr." */
  readonly courtesy?: readonly string[];
  /** Other people bear the family name as their given name: "Abe Lincoln". */
  readonly familyIsGiven?: boolean;
}

/** Words, or `@name` for a vocabulary of `relevance.json`. Matched without regard to capitals. */
export type Words = readonly string[];

/** Conditions under which a label refers to its concept; see `docs/pack-format.md`. */
export interface ConditionalLabel {
  readonly literalForm: string;
  /** `proper` (default; `any` for terms): capitals of the label must be capitals in the text. */
  readonly case?: 'any' | 'proper' | 'exact';
  /** Whether the plural is a label too. Default: true for terms in English. */
  readonly plural?: boolean;
  /** `introduction`: the page has an unconditional label of the concept; `subject`: it is about the subject. */
  readonly needs?: 'introduction' | 'subject';
  /** A vocabulary of which a word must stand close by in the same block. */
  readonly near?: string;
  /** Once near such a word, the label counts anywhere on the page: "food words where the page trades in them". */
  readonly nearOnce?: boolean;
  /** One of these must stand right before or, where both are given, one of `followedBy` right after. */
  readonly precededBy?: Words;
  readonly followedBy?: Words;
  readonly notPrecededBy?: Words;
  readonly notFollowedBy?: Words;
  /** In a passage set in capitals, the words after which it is another word: "CONTACT US". */
  readonly notAfterInCapitals?: Words;
  /** Not where a name-like capitalised word stands right before: "Susan Rice". */
  readonly notAfterName?: boolean;
  /** Short for the concept: a page that spells it out otherwise means another thing. */
  readonly abbreviates?: boolean;
  /** Only where the words around are of the label's own language. */
  readonly inLanguage?: boolean;
  /** It introduces the concept for the rest of the page although it has conditions. */
  readonly introduces?: boolean;
}

/** Weighted evidence that a page is about the pack's subject; see `docs/pack-format.md`. */
export interface RelevanceRules {
  /** The score from which a page is about the subject. */
  readonly threshold: number;
  /** Text that any relevant page holds one of, in small letters: most pages are done with after this. */
  readonly probe: Words;
  readonly weights: {
    /** The subject's full name, once. */
    readonly name: number;
    /** Each further full name or abbreviation, so many times at most. */
    readonly repeat: number;
    readonly repeatMost: number;
    readonly title: number;
    readonly description: number;
    /** Each different word of the `subject` vocabulary near the subject or its officials. */
    readonly word: number;
    readonly wordMost: number;
    /** Each different official, and each different leader. */
    readonly official: number;
    readonly leader: number;
    readonly peopleMost: number;
    /** The abbreviation is spelt out otherwise. */
    readonly otherExpansion: number;
    /** Another pact is named and this one is not, or hardly. */
    readonly otherPact: number;
    /** The abbreviation stands there without its full name or anything else of the subject. */
    readonly unexplained: number;
    /** Few mentions on a long page, none of them in its title or description. */
    readonly passing: number;
  };
  /** A page is long, and a mention passing, from so many characters a mention. */
  readonly passingLength: number;
  /** The beginnings of the subject's names that can mean nothing else, its successors' included. */
  readonly names: Words;
  /** People that hardly any other news names, by the names that pages use. */
  readonly officials: Words;
  /** People that much other news names as well. */
  readonly leaders: Words;
  readonly otherPacts: Words;
  /** Words of the subject's field; evidence of relevance. */
  readonly subject: Words;
  /** Lists that conditions of labels name. */
  readonly vocabularies: { readonly [name: string]: Words };
  /** By language: everyday words that tell it, and whether accents tell words apart. */
  readonly languages: { readonly [language: string]: LanguageTraits };
}

export interface LanguageTraits {
  readonly words: Words;
  readonly accents?: 'exact';
}
