import type { ConceptId, Dated, Owner, RelevanceRules, Words } from './pack';

/** What matching needs of a pack: concepts, and labels by what they mean. Plain JSON. */
export interface Lexicon extends Pick<RelevanceRules, 'vocabularies' | 'languages'> {
  readonly concepts: readonly LexiconConcept[];
  readonly senses: readonly Sense[];
  /** Index of the concept that the whole pack is about. */
  readonly subject: number;
}

export interface LexiconConcept {
  readonly id: ConceptId;
  /** What paints its mentions: an issue's id, or a group. */
  readonly key: string;
  readonly term?: true;
  /** Names of organisations hold its labels: "U.S. Meat Export Federation". */
  readonly inNames?: true;
  /** A country or pact without a statement of its own. */
  readonly quiet?: true;
  /** Indexes of concepts that, named on the page, introduce this one's family name. */
  readonly establishedBy?: readonly number[];
}

/**
 * What labels with the same conditions mean. A sense without a concept hides others: it is never
 * a mention. Numbers are indexes into the lexicon's lists.
 */
export interface Sense {
  /** None for a sense that takes the place of another one under some condition. */
  readonly labels: readonly string[];
  readonly concept?: number;
  readonly role?: Role;
  /** For a rival or namesake: the concept it is mistaken for. */
  readonly of?: number;
  /** Given if it matters: for `inLanguage`, and if accents distinguish words in the language. */
  readonly language?: string;
  /** Default: capitals of the label must be capitals in the text. */
  readonly case?: 'any' | 'exact';
  readonly plural?: true;
  readonly needs?: 'introduction' | 'subject';
  readonly introduces?: true;
  /** A rival on the page makes the label doubtful. */
  readonly contested?: true;
  readonly familyIsGiven?: true;
  /** For a family name: the senses that replace this one if a given name precedes. */
  readonly doubtful?: number;
  readonly namesake?: number;
  readonly near?: string;
  /** The sense that replaces this one if no word of `near` is close by, and none of `notNear`. */
  readonly elsewhere?: number;
  readonly notNear?: string;
  readonly dated?: DatedSense;
  readonly precededBy?: Words;
  readonly followedBy?: Words;
  readonly notPrecededBy?: Words;
  readonly notFollowedBy?: Words;
  readonly notAfterInCapitals?: Words;
  readonly owner?: OwnedSense;
  readonly notAsPlace?: true;
  readonly notAfterName?: true;
  readonly notBeforeName?: true;
  readonly abbreviates?: Abbreviation;
  readonly inLanguage?: true;
}

/** When the concept was. */
export interface DatedSense extends Dated {
  /** The sense that replaces this one if the text around names a right time. */
  readonly timeless: number;
  /** With `undatedNear`: the sense that replaces this one if one of its words is close by. */
  readonly undated?: number;
}

/** Whose the thing is. */
export interface OwnedSense extends Owner {
  /** The sense that replaces this one if the text around makes it the concept's. */
  readonly own: number;
  /** The sense that replaces this one if the text around makes it another's. */
  readonly another: number;
}

/** Of a label that is short for its concept. */
export interface Abbreviation {
  /** Names of the concept with the label's initials, folded. */
  readonly names: readonly string[];
  /** The sense that replaces this one if the page spells the label out as something else. */
  readonly rival: number;
}

/**
 * `whole`: a person's name in full or with a title. `family`: the family name alone. The next two
 * have no labels of their own; matching finds them around a family name. `doubtful`: a heading's
 * capitals leave open whether the word before is a given name. `namesake`: another person.
 */
export type Role = 'whole' | 'family' | 'doubtful' | 'namesake' | 'rival';
