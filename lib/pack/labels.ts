/**
 * The types of `labels/<language>.json`: the names of concepts on pages. `docs/pack-format.md`
 * explains every field; `data/schema/labels.schema.json` is its schema.
 */
import type { ConceptId } from './ids';
import type { Words } from './relevance-rules';

/** The labels in one language, by concept. */
export type LabelFile = { readonly [concept: ConceptId]: ConceptLabels };

export interface ConceptLabels {
  readonly prefLabel?: string;
  readonly altLabel?: readonly Label[];
  /** Misspellings that occur on real pages: matched, never shown. */
  readonly hiddenLabel?: readonly Label[];
  /** Parts that pages combine to names: "five sensitive farm products". */
  readonly phrases?: readonly Phrase[];
  /** For people: parts of the name, from which labels are built. */
  readonly name?: PersonName;
  /**
   * On a page about the subject, a mention of one of these concepts introduces this one: for a
   * family name, or for words that count only near others ("rice" on a page about trade in wheat).
   */
  readonly establishedBy?: readonly ConceptId[];
  /** The concept's time, for labels that mean other things at other times: "midterm elections". */
  readonly dated?: Dated;
  /** Longer names that contain one of the labels and mean something else: "Washington Post". */
  readonly otherSense?: readonly string[];
  /**
   * Names of something else. On a page with one of them, a longer label must introduce the concept.
   */
  readonly rival?: readonly string[];
}

/**
 * Conditions that keep labels from meaning something of another time; see `docs/pack-format.md`.
 */
export interface Dated {
  /** The first and the last year. A label right beside another year means something else. */
  readonly years?: readonly [first: number, last: number];
  /**
   * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. On pages published before or after, a label counts only
   * beside one of `years` or near a word of `orNear`.
   */
  readonly pagesFrom?: string;
  readonly pagesUntil?: string;
  /** A vocabulary. */
  readonly orNear?: string;
  /** A vocabulary: on a page without a date, a label counts only near one of its words. */
  readonly undatedNear?: string;
}

/** Vocabularies that show whose a thing is if several have one; see `docs/pack-format.md`. */
export interface Owner {
  readonly ours: string;
  readonly theirs: string;
  /** Words that make it another's at the start of a sentence that has no word of `ours`. */
  readonly theirsFirst?: string;
  /**
   * Words that make it another's in its own sentence: before it like `theirs`, after it if no word
   * of `ours` is there.
   */
  readonly theirsBeside?: string;
  /**
   * Right beside one of these a word of `theirs` says where goods are from, not whose the thing is.
   */
  readonly wares?: string;
}

/** A plain string, or a label with conditions (as SKOS-XL labels are resources). */
export type Label = string | ConditionalLabel;

/** Labels built of parts, one of each list, with the conditions of a label. */
export interface Phrase extends Omit<ConditionalLabel, 'literalForm'> {
  /** Alternatives for each part. An empty text makes the part optional. */
  readonly parts: readonly (readonly string[])[];
}

/** A space beside a character of a script that writes no spaces between words. */
const SPACE_IN_UNSPACED =
  / (?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]) /gu;

/** @returns every label that a phrase describes, with the phrase's conditions */
export function labelsOfPhrase({ parts, ...conditions }: Phrase): ConditionalLabel[] {
  const forms = parts.reduce<string[]>(
    (begun, part) => begun.flatMap((start) => part.map((next) => `${start} ${next}`.trim())),
    [''],
  );
  return forms
    .filter((form) => form !== '')
    .map((form) => ({ literalForm: form.replace(SPACE_IN_UNSPACED, ''), ...conditions }));
}

/** @returns the words of a label, without its conditions */
export function literalForm(label: Label): string {
  return typeof label === 'string' ? label : label.literalForm;
}

/**
 * Parts of a person's name. Those in other languages add to the English ones, so all are optional.
 */
export interface PersonName {
  readonly given?: readonly string[];
  readonly family?: string;
  /** Titles that identify the person before the family name: "Ambassador" in Ambassador Froman. */
  readonly titles?: readonly string[];
  /** Titles that fit the person but do not identify anyone: "Mr." */
  readonly courtesy?: readonly string[];
  /** Other people have the family name as a given name: "Abe Lincoln". */
  readonly familyIsGiven?: boolean;
  /** Words that make it something else right after the family name: "Obama, Fukui". */
  readonly notFollowedBy?: Words;
}

/** Conditions under which a label refers to its concept; see `docs/pack-format.md`. */
export interface ConditionalLabel {
  readonly literalForm: string;
  /**
   * `proper` (the default, except for terms, which have `any`): capitals of the label must be
   * capitals in the text.
   */
  readonly case?: 'any' | 'proper' | 'exact';
  /** Whether the plural is a label too. Default: true for terms in English. */
  readonly plural?: boolean;
  /**
   * `introduction`: the page has an unconditional label of the concept; `subject`: it is about the
   * subject.
   */
  readonly needs?: 'introduction' | 'subject';
  /** A vocabulary: one of its words must be near the label in the same block. */
  readonly near?: string;
  /** A label that was near such a word once counts anywhere on the page, such as names of food. */
  readonly nearOnce?: boolean;
  /**
   * A vocabulary: near one of its words, the label counts only near a word of `near`: "sugar" in a
   * diet.
   */
  readonly notNear?: string;
  /**
   * One of these must be right before the label; if `followedBy` is given too, either one is
   * enough.
   */
  readonly precededBy?: Words;
  readonly followedBy?: Words;
  readonly notPrecededBy?: Words;
  readonly notFollowedBy?: Words;
  /** Words before the label that make it another word in text in capitals: "CONTACT US". */
  readonly notAfterInCapitals?: Words;
  /** Shows whose it is, if others have one too: "Congress". */
  readonly owner?: Owner;
  /** For cities: not in a dateline, and not before a number, as in an address. */
  readonly notAsPlace?: boolean;
  /** Not right after a capitalized word that may be a name: "Susan Rice". */
  readonly notAfterName?: boolean;
  readonly notBeforeName?: boolean;
  /** An abbreviation: a page that spells it out differently means something else. */
  readonly abbreviates?: boolean;
  /** Only if the words around it are in the label's language. */
  readonly inLanguage?: boolean;
  /** The label introduces the concept for the rest of the page, although it has conditions. */
  readonly introduces?: boolean;
}
