/**
 * View models: the data of a card or a list of the popup, in the reader's language, as plain JSON.
 * The background builds a card's view and sends it to the page, which gets nothing else of the
 * pack.
 */
import type { ConceptId, IssueId, StatementId } from '../../pack/pack';
import type { Mark } from '../../strokes/strokes';

/** An SVG element: its name, its attributes, its children. */
export type FlagShape = readonly [
  tag: string,
  attributes: { readonly [name: string]: string },
  ...children: FlagShape[],
];

/** The image of a flag, stretched to 3:2. */
export interface FlagImage {
  readonly viewBox: string;
  readonly shapes: readonly FlagShape[];
}

/** The source of a sentence, with a link to it. */
export interface ChipView {
  readonly publisher: string;
  /** Date of publication, formatted. */
  readonly date: string;
  /** "¶3", "¶4, ¶9". */
  readonly paragraphs: string;
  /** Accessible name: names the paragraphs, and says that the link opens a new tab. */
  readonly spoken: string;
  readonly href: string;
  /** The article's headline. */
  readonly title: string;
}

export interface StatementView {
  readonly id: StatementId;
  readonly mark: Mark;
  /** The issue's name, for readers who cannot see the stroke. */
  readonly issue: string;
  /** The text without the name that is above it. Quotations are between “ and ”. */
  readonly text: string;
  /** The text as a complete sentence, for use without a heading. */
  readonly whole: string;
  /** The language of the text, BCP 47. */
  readonly language: string;
  /** Who said it: a name, "a senior U.S. official", "as reported". */
  readonly speaker: string;
  readonly chip: ChipView;
  /** "of all twelve" if all parties together are the holder. */
  readonly ofAll: string | null;
  /** "said 15 Feb 2014" if it was not said on the day of publication. */
  readonly said: string | null;
  /** How an unclear passage was read, how the date is known, and the source's reservation. */
  readonly reading: ReadingView | null;
  /** The text is our translation of the pack's English. */
  readonly isTranslated: boolean;
}

/** Notes on how a text was read, shown on request. */
export interface ReadingView {
  readonly label: string;
  readonly lines: readonly TextView[];
}

export interface TextView {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** What a country wants on an issue, in one line. */
export interface PositionLineView {
  readonly country: ConceptId;
  readonly countryLabel: string;
  readonly flag: FlagImage | null;
  readonly issue: IssueId;
  readonly issueLabel: string;
  readonly mark: Mark;
  readonly text: string;
  /** The language of the text, BCP 47. */
  readonly language: string;
  /** The source of the clearest statement. */
  readonly chip: ChipView;
  /** "based on 7 of 9 statements"; null if it is only the one of the chip. */
  readonly basis: string | null;
  readonly statements: readonly StatementId[];
}

export interface StatementGroupView {
  /** The heading: a country's name, "What others say". */
  readonly holder: { readonly label: string; readonly flag: FlagImage | null } | null;
  /** The holder's position, if a card groups statements by country. */
  readonly line: PositionLineView | null;
  /** Note that the other side of a line states no position. */
  readonly instead: string | null;
  /** The statements are on several issues, so each shows its issue. */
  readonly isMixed: boolean;
  readonly statements: readonly StatementView[];
}

export interface SideView {
  readonly label: string;
  readonly statements: readonly StatementView[];
}

export interface DisagreementView {
  readonly id: string;
  readonly question: string;
  readonly definition: string;
  /** The language of question, definition and sides, BCP 47. */
  readonly language: string;
  readonly sides: readonly SideView[];
}

/** One issue of one country. */
export interface DotView {
  readonly issue: IssueId;
  readonly mark: Mark;
  /** A short label for axes. */
  readonly label: string;
  /** `reported`: the country has acts and reports on the issue, but no position. */
  readonly state: 'stated' | 'reported' | 'of-all' | 'unstated';
  /** Number of the country's own statements. */
  readonly count: number;
  /** The dot in words: "Agriculture: Keep tariffs on five farm groups (5 statements)". */
  readonly description: string;
}

/** A link from a card to another concept. */
export interface HopView {
  readonly concept: ConceptId;
  readonly label: string;
  readonly mark: Mark;
}

export interface PartyView {
  readonly concept: ConceptId;
  readonly label: string;
  readonly flag: FlagImage | null;
}

/** The link at the foot of a card. */
export type WayOn =
  | { readonly to: 'more'; readonly label: string }
  | { readonly to: 'positions'; readonly label: string; readonly concept: ConceptId }
  | { readonly to: 'disagreements'; readonly label: string }
  | { readonly to: 'concept'; readonly label: string; readonly concept: ConceptId };

export interface KickerView {
  /** "Person"; empty if the pack says neither type nor issue. */
  readonly kind: string;
  /** "Japan". */
  readonly detail: string | null;
  readonly flag: FlagImage | null;
  /** The concept to which the detail links. */
  readonly concept: ConceptId | null;
}

/** A link to a page about a concept. */
export interface LinkView {
  /** http or https. */
  readonly href: string;
  /** As in `URL.host`, without `www.`. */
  readonly host: string;
  /** The accessible name, which says that it opens a new tab. */
  readonly spoken: string;
}

/** What is known of one concept. */
export interface ConceptView {
  readonly concept: ConceptId;
  /** The pack's word; null for a concept without a type. */
  readonly type: string | null;
  readonly mark: Mark;
  /** First line: the kind of concept, and its country or issue. */
  readonly kicker: KickerView;
  readonly title: string;
  /** The flag beside a country's name; null for other concepts. */
  readonly flag: FlagImage | null;
  /** Role or definition, one sentence. */
  readonly description: string | null;
  /** The definition, if the description is a role. */
  readonly definition: string | null;
  /** The language of the description, BCP 47. */
  readonly language: string;
  /** "As of Feb–Apr 2014"; always given if the description is a role. */
  readonly asOf: string | null;
  /** A page about it. */
  readonly link: LinkView | null;
  /** The name of the pack that it is from, if that is to be shown. */
  readonly pack: string | null;
  /** What the sources get wrong or do not say. */
  readonly note: ReadingView | null;
  /** Sources of the description, if there are no statements that have them. */
  readonly chips: readonly ChipView[];
  readonly facts: readonly { readonly figure: string; readonly label: string }[];
  readonly parties: readonly PartyView[];
  /** Narrower terms. */
  readonly parts: readonly HopView[];
  readonly dots: readonly DotView[];
  /** Positions of a country; those on issues of the reader's sentence come first. */
  readonly lines: readonly PositionLineView[];
  /** A sentence that nothing is stated, if so. */
  readonly nothing: string | null;
  /** All statements; for a country with positions only those that the card opens with. */
  readonly groups: readonly StatementGroupView[];
  /** Those of them that the card opens with. */
  readonly leading: readonly StatementId[];
  readonly disagreements: readonly DisagreementView[];
  /** Whether the first disagreement is open when the card opens. */
  readonly opensDisagreement: boolean;
  /** Note that statements are our translation, if some are. */
  readonly translation: string | null;
  /** What the card is based on: "15 statements, 4 articles". */
  readonly basis: string;
}

/** A concept's card. */
export interface CardView extends ConceptView {
  /** Label of the button for all statements, if the card opens with none: "62 statements". */
  readonly unfoldLabel: string | null;
  /** The question of the only disagreement, or the number of disagreements. */
  readonly disagreementSummary: string | null;
  readonly wayOn: WayOn | null;
  /** A sentence that the page is later than the pack's period; null if it is not. */
  readonly laterPage: string | null;
  /** BCP 47: the interface's language, which is that of all words that are not from the pack. */
  readonly interfaceLanguage: string;
}
