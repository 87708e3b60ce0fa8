import type { ConceptId, LanguageTraits, Words } from '../knowledge/pack';

/**
 * Labels, compiled from a pack: plain JSON, small enough to stand inside a script, and made to be
 * read in place. Nothing is built of it on the page: `OpenLexicon` reads each part where a text
 * first asks for it.
 */
export interface Lexicon {
  /** One `LexiconConcept` a line, each as JSON. */
  readonly concepts: string;
  /** One `Sense` a line, each as JSON. */
  readonly senses: string;
  /**
   * Labels by their first word: one line a word, sorted by the word in small letters without
   * accents. The word, then an index of a sense and its labels, and so on, with tabs between
   * them; the labels of a sense have `|` between them. A label is what follows the first word
   * (" House" under "White"), or `=` and the whole of it where the first word is written otherwise.
   */
  readonly words: string;
  /** Hashes of all first words, see `sieve.ts`. */
  readonly sieve: string;
  /** As `words`, for scripts without gaps between words: by their first character. */
  readonly unspaced: { readonly [first: string]: string };
  /** Index of the concept that the whole pack is about. */
  readonly subject: number;
  /** Words that conditions name, with `|` between them. */
  readonly vocabularies: { readonly [name: string]: string };
  readonly languages: { readonly [language: string]: LanguageTraits };
}

export interface LexiconConcept {
  readonly id: ConceptId;
  /** What paints its mentions: an issue's id, or a group. */
  readonly key: string;
  readonly term?: true;
  /** Indexes of concepts that, named on the page, introduce this one's family name. */
  readonly establishedBy?: readonly number[];
}

/** What labels with the same conditions mean. A sense without a concept hides others: it is never a mention. */
export interface Sense {
  readonly concept?: number;
  readonly role?: Role;
  /** For a rival or namesake: the concept it is mistaken for. */
  readonly of?: number;
  /** Where it matters: for `inLanguage`, and where the language's accents tell words apart. */
  readonly language?: string;
  readonly case?: 'any' | 'exact';
  readonly plural?: true;
  readonly needs?: 'introduction' | 'subject';
  readonly introduces?: true;
  /** A rival on the page makes the label doubtful. */
  readonly contested?: true;
  readonly familyIsGiven?: true;
  /** For a family name: the senses that stand for it beside a given name. */
  readonly doubtful?: number;
  readonly namesake?: number;
  readonly near?: string;
  /** Where no word of `near` is, and none of `notNear`: the sense that stands for the label then. */
  readonly elsewhere?: number;
  readonly notNear?: string;
  readonly precededBy?: Words;
  readonly followedBy?: Words;
  readonly notPrecededBy?: Words;
  readonly notFollowedBy?: Words;
  readonly notAfterInCapitals?: Words;
  readonly notAfterName?: true;
  readonly abbreviates?: Abbreviation;
  readonly inLanguage?: true;
}

/** Of a label that is short for its concept: what the page may spell it out as, and what it is where it does not. */
export interface Abbreviation {
  /** Names of the concept with the label's initials, folded. */
  readonly names: readonly string[];
  readonly rival: number;
}

/**
 * `whole`: a person's name in full or with a title. `family`: the family name alone. The next two
 * have no forms of their own; a scan finds them around a family name. `doubtful`: a heading's
 * capitals leave open whether the word before is a given name. `namesake`: somebody else.
 */
export type Role = 'whole' | 'family' | 'doubtful' | 'namesake' | 'rival';
