/**
 * The types of `labels/<language>.json`: how pages name the concepts. `docs/pack-format.md` explains
 * every field, `data/schema/labels.schema.json` checks it.
 */
import type { ConceptId } from './ids';
import type { Words } from './relevance-rules';

/** One language's labels of every concept that has any. */
export type LabelFile = { readonly [concept: ConceptId]: ConceptLabels };

export interface ConceptLabels {
  readonly prefLabel?: string;
  readonly altLabel?: readonly Label[];
  /** Misspellings and slips that pages really carry: matched, never shown. */
  readonly hiddenLabel?: readonly Label[];
  /** Parts from which pages build names in many ways: "five sensitive farm products". */
  readonly phrases?: readonly Phrase[];
  /** For people: the parts from which pages build names. */
  readonly name?: PersonName;
  /**
   * Concepts of which one, named on a page about the subject, is introduction enough: for a family
   * name, or for words that count only near others ("rice" once the page trades in wheat).
   */
  readonly establishedBy?: readonly ConceptId[];
  /** When the concept was, for labels that name other things at other times: "midterm elections". */
  readonly dated?: Dated;
  /** Longer names that hold one of the labels and mean something else: "Washington Post". */
  readonly otherSense?: readonly string[];
  /** Names of something else: a page that has one must introduce the concept by a longer label. */
  readonly rival?: readonly string[];
}

/** What keeps labels from naming what was at another time; see `docs/pack-format.md`. */
export interface Dated {
  /** The first and the last year: another one right beside a label means something else. */
  readonly years?: readonly [first: number, last: number];
  /**
   * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: on pages published earlier or later a label counts only if one of
   * `years` is beside it, or a word of `orNear` close by.
   */
  readonly pagesFrom?: string;
  readonly pagesUntil?: string;
  /** A vocabulary. */
  readonly orNear?: string;
  /** A vocabulary: a page that does not say when it was published needs a word of it close by. */
  readonly undatedNear?: string;
}

/** Vocabularies that tell whose a thing is that several have; see `docs/pack-format.md`. */
export interface Owner {
  readonly ours: string;
  readonly theirs: string;
  /** At the start of a sentence without a word of `ours` they make it another's. */
  readonly theirsFirst?: string;
  /** In the label's own sentence they do so as `theirs` before it, and after it if no word of `ours` is there. */
  readonly theirsBeside?: string;
}

/** A plain string, or a label with conditions (SKOS-XL: a label that is a resource). */
export type Label = string | ConditionalLabel;

/** Labels built of parts: one of each list in turn, with the conditions of a label. */
export interface Phrase extends Omit<ConditionalLabel, 'literalForm'> {
  /** An empty text: the part may be left out. */
  readonly parts: readonly (readonly string[])[];
}

/** A space beside a character of a script that writes none between words. */
const SPACE_IN_UNSPACED =
  / (?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]) /gu;

/** @returns every label that a phrase stands for, with the phrase's conditions */
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

/** Names in a language other than English add to the English ones, so all parts may be left out. */
export interface PersonName {
  readonly given?: readonly string[];
  readonly family?: string;
  /** Titles that, before the family name, name this very person: "Ambassador" for Ambassador Froman. */
  readonly titles?: readonly string[];
  /** Titles that fit the person but name no one by themselves: "Mr." */
  readonly courtesy?: readonly string[];
  /** Other people bear the family name as their given name: "Abe Lincoln". */
  readonly familyIsGiven?: boolean;
  /** Right after the family name they make it something else: "Obama, Fukui". */
  readonly notFollowedBy?: Words;
}

/** Conditions under which a label refers to its concept; see `docs/pack-format.md`. */
export interface ConditionalLabel {
  readonly literalForm: string;
  /** `proper` (default; `any` for terms): capitals of the label must be capitals in the text. */
  readonly case?: 'any' | 'proper' | 'exact';
  /** Whether the plural is a label too. Default: true for terms in English. */
  readonly plural?: boolean;
  /** `introduction`: the page has an unconditional label of the concept; `subject`: it is about the subject. */
  readonly needs?: 'introduction' | 'subject';
  /** A vocabulary of which a word must be close by in the same block. */
  readonly near?: string;
  /** Once near such a word, the label counts anywhere on the page: "food words if the page is about trading them". */
  readonly nearOnce?: boolean;
  /** A vocabulary of which a word close by keeps it from counting there without one of `near`: "sugar" in a diet. */
  readonly notNear?: string;
  /** One of these must come right before or, if both are given, one of `followedBy` right after. */
  readonly precededBy?: Words;
  readonly followedBy?: Words;
  readonly notPrecededBy?: Words;
  readonly notFollowedBy?: Words;
  /** In a passage set in capitals, the words after which it is another word: "CONTACT US". */
  readonly notAfterInCapitals?: Words;
  /** Whose it is, if others have one too: "Congress". */
  readonly owner?: Owner;
  /** Of a city: not in a dateline, nor before a number as in an address. */
  readonly notAsPlace?: boolean;
  /** Not if a name-like capitalised word comes right before: "Susan Rice". */
  readonly notAfterName?: boolean;
  readonly notBeforeName?: boolean;
  /** Short for the concept: a page that spells it out otherwise means another thing. */
  readonly abbreviates?: boolean;
  /** Only if the words around it are in the label's own language. */
  readonly inLanguage?: boolean;
  /** It introduces the concept for the rest of the page although it has conditions. */
  readonly introduces?: boolean;
}
