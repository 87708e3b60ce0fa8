/**
 * View models: what a card or a list of the popup shows, in the reader's language, as plain
 * JSON. The background builds a card's view and sends it to the page; nothing else of the pack
 * goes there.
 */
import type { ConceptId, ConceptType, IssueId, StatementId } from '../../pack/pack';
import type { Mark } from '../../strokes/strokes';

/** An SVG element: its name, its attributes, its children. */
export type FlagShape = readonly [
  tag: string,
  attributes: { readonly [name: string]: string },
  ...children: FlagShape[],
];

/** A flag's drawing, stretched to 3:2. */
export interface FlagImage {
  readonly viewBox: string;
  readonly shapes: readonly FlagShape[];
}

/** Where a sentence is from; the one link to it. */
export interface ChipView {
  readonly publisher: string;
  /** Day of publication, as a reader sees it. */
  readonly date: string;
  /** "¶3", "¶4, ¶9". */
  readonly paragraphs: string;
  /** What a screen reader says for the paragraphs, and that the link opens a tab. */
  readonly spoken: string;
  readonly href: string;
  /** The article's headline. */
  readonly title: string;
}

export interface StatementView {
  readonly id: StatementId;
  readonly mark: Mark;
  /** The issue in words, for readers who do not see the stroke. */
  readonly issue: string;
  /** Without the name that is above it. A quotation in it is between “ and ”. */
  readonly text: string;
  /** The same as a whole sentence, which needs no heading. */
  readonly whole: string;
  /** Of the text, BCP 47. */
  readonly language: string;
  /** Who said it: a name, "a senior U.S. official", "as reported". */
  readonly speaker: string;
  readonly chip: ChipView;
  /** "of all twelve" if it is said of all parties together, not of one. */
  readonly ofAll: string | null;
  /** "said 15 Feb 2014" if that is not the day of publication. */
  readonly said: string | null;
  /** How a doubtful passage was read, how the day said is known, how the source hedges. */
  readonly reading: ReadingView | null;
  /** The text is our translation of what the pack says in English. */
  readonly isTranslated: boolean;
}

/** Shown on request. */
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
  /** Of the text, BCP 47. */
  readonly language: string;
  /** Of the most telling statement. */
  readonly chip: ChipView;
  /** "based on 7 of 9 statements", if it is more than the one of the chip. */
  readonly basis: string | null;
  readonly statements: readonly StatementId[];
}

export interface StatementGroupView {
  /** The heading: a country's name, "What others say". */
  readonly holder: { readonly label: string; readonly flag: FlagImage | null } | null;
  /** What the holder wants, if a card groups statements by country. */
  readonly line: PositionLineView | null;
  /** Says of the other side of a line that it states no position. */
  readonly instead: string | null;
  /** The statements are on several issues, so that each shows its own. */
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
  /** Of all that, BCP 47. */
  readonly language: string;
  readonly sides: readonly SideView[];
}

/** One issue of one country. */
export interface DotView {
  readonly issue: IssueId;
  readonly mark: Mark;
  /** Short, for an axis. */
  readonly label: string;
  /** `reported`: its acts and reports on it are known, and no position. */
  readonly state: 'stated' | 'reported' | 'of-all' | 'unstated';
  /** Statements of the country's own. */
  readonly count: number;
  /** The dot in words: "Agriculture: Keep tariffs on five farm groups (5 statements)". */
  readonly description: string;
}

/** Another concept that a card leads to. */
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

/** The way on at the card's foot. */
export type WayOn =
  | { readonly to: 'more'; readonly label: string }
  | { readonly to: 'positions'; readonly label: string; readonly concept: ConceptId }
  | { readonly to: 'disagreements'; readonly label: string }
  | { readonly to: 'concept'; readonly label: string; readonly concept: ConceptId };

export interface KickerView {
  /** "Person". */
  readonly kind: string;
  /** "Japan". */
  readonly detail: string | null;
  readonly flag: FlagImage | null;
  /** Where the detail leads. */
  readonly concept: ConceptId | null;
}

/** What is known of one concept. */
export interface ConceptView {
  readonly concept: ConceptId;
  readonly type: ConceptType;
  readonly mark: Mark;
  /** First line: what kind of thing this is, and of which country or issue. */
  readonly kicker: KickerView;
  readonly title: string;
  /** A country's own flag, beside its name. */
  readonly flag: FlagImage | null;
  /** Role or definition, one sentence. */
  readonly description: string | null;
  /** The definition, if the description is a role. */
  readonly definition: string | null;
  /** Of the description, BCP 47. */
  readonly language: string;
  /** "As of Feb–Apr 2014": never missing if the description is a role. */
  readonly asOf: string | null;
  /** What the sources get wrong or leave unsaid. */
  readonly note: ReadingView | null;
  /** What the description rests on, if no statement says so. */
  readonly chips: readonly ChipView[];
  readonly facts: readonly { readonly figure: string; readonly label: string }[];
  readonly parties: readonly PartyView[];
  /** Narrower terms. */
  readonly parts: readonly HopView[];
  readonly dots: readonly DotView[];
  /** What a country wants, on the issues in front of the reader first. */
  readonly lines: readonly PositionLineView[];
  /** A plain sentence if nothing is stated. */
  readonly nothing: string | null;
  /** All statements; of a country with positions only those that the card opens with. */
  readonly groups: readonly StatementGroupView[];
  /** Those of them that the card opens with. */
  readonly leading: readonly StatementId[];
  readonly disagreements: readonly DisagreementView[];
  /** Whether the first disagreement is open from the start. */
  readonly opensDisagreement: boolean;
  /** Says that statements are our translation, if some are. */
  readonly translation: string | null;
  /** What the card rests on: "15 statements, 4 articles". */
  readonly basis: string;
}

/** A concept's card. */
export interface CardView extends ConceptView {
  /** Unfolds them all in the card's middle, if the card opens with none: "62 statements". */
  readonly unfoldLabel: string | null;
  /** The one question, or on how many questions articles disagree. */
  readonly disagreementSummary: string | null;
  readonly wayOn: WayOn | null;
  /** That the page is later than all that is known, in one sentence; null if it is not. */
  readonly laterPage: string | null;
  /** BCP 47: the interface's language, in which it says all that is not quoted from the pack. */
  readonly interfaceLanguage: string;
}
