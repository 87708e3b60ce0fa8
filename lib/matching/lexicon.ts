import type { ConceptId, Dated, LanguageTraits, Words } from '../pack/pack';
import type { Records } from './records';

/**
 * Labels, compiled from a pack: plain JSON, small enough to stand inside a script, and made to be
 * read in place. Nothing is built of it on the page: `OpenLexicon` reads each part where a text
 * first asks for it.
 */
export interface Lexicon {
  /** Each `LexiconConcept`: its id, and the rest of it. */
  readonly concepts: Records;
  /** Each `Sense`: its concept or, for a rival or namesake, `of`; and the rest of it. */
  readonly senses: Records;
  /**
   * Labels by their first word in small letters without accents, whose hash tells the line. A
   * line holds its words with carriage returns between them: the word, then an index of a sense
   * and its labels, and so on, with tabs between them; the labels of a sense have `|` between
   * them. A label is what follows the first word (" House" under "White"), or `=` and the whole of
   * it where the first word is written otherwise. See `joinLines`.
   */
  readonly words: string;
  /** How many lines: a power of 2. */
  readonly wordLines: number;
  /** What labels begin with, see `sieve.ts`. */
  readonly sieve: string;
  /** As `words`, for scripts without gaps between words: by their first character. */
  readonly unspaced: { readonly [first: string]: string };
  /** Index of the concept that the whole pack is about. */
  readonly subject: number;
  /** Words that conditions name, see `compileWordList`. */
  readonly vocabularies: { readonly [name: string]: string };
  /** Those that conditions look for around a label, see `compilePattern`. */
  readonly near: { readonly [name: string]: string };
  /** With the language's everyday words as `compilePattern` gives them. */
  readonly languages: {
    readonly [language: string]: Omit<LanguageTraits, 'words'> & { readonly words: string };
  };
}

export interface LexiconConcept {
  readonly id: ConceptId;
  /** What paints its mentions: an issue's id, or a group. */
  readonly key: string;
  readonly term?: true;
  /** A country or pact without a statement of its own. */
  readonly quiet?: true;
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
  /** One of the conditions below must be looked into before a text can be said to carry the label. */
  readonly asks?: true;
  readonly needs?: 'introduction' | 'subject';
  readonly introduces?: true;
  /** A rival on the page makes the label doubtful. */
  readonly contested?: true;
  readonly familyIsGiven?: true;
  /** For a family name: the senses that stand for it beside a given name, counted from this one. */
  readonly doubtful?: number;
  readonly namesake?: number;
  readonly near?: string;
  /** Where no word of `near` is, and none of `notNear`: the sense that stands for the label then, counted from this one. */
  readonly elsewhere?: number;
  readonly notNear?: string;
  readonly dated?: DatedSense;
  /** These are names of vocabularies, and lists of words as `compileWordList` gives them. */
  readonly precededBy?: Words;
  readonly followedBy?: Words;
  readonly notPrecededBy?: Words;
  readonly notFollowedBy?: Words;
  readonly notAfterInCapitals?: Words;
  readonly notAfterName?: true;
  readonly notBeforeName?: true;
  readonly abbreviates?: Abbreviation;
  readonly inLanguage?: true;
}

/** When the concept was. */
export interface DatedSense extends Dated {
  /** The sense to use if the text around names a right time, as an offset from this one's index. */
  readonly timeless: number;
}

/** Of a label that is short for its concept: what the page may spell it out as, and what it is where it does not. */
export interface Abbreviation {
  /** Names of the concept with the label's initials, folded. */
  readonly names: readonly string[];
  /** The sense that it is then, counted from its own. */
  readonly rival: number;
}

/**
 * `whole`: a person's name in full or with a title. `family`: the family name alone. The next two
 * have no forms of their own; a scan finds them around a family name. `doubtful`: a heading's
 * capitals leave open whether the word before is a given name. `namesake`: somebody else.
 */
export type Role = 'whole' | 'family' | 'doubtful' | 'namesake' | 'rival';
