import type { ConceptId, LanguageTraits, Words } from '../knowledge/pack';

/**
 * Labels, compiled from a pack: plain JSON, small enough to stand inside a script. Words in it
 * are as the pack writes them; `createMatcher` makes its tables from them.
 */
export interface Lexicon {
  readonly concepts: readonly LexiconConcept[];
  readonly senses: readonly Sense[];
  /** Labels by their first word, under the key that `firstWordKey` gives it. */
  readonly words: { readonly [first: string]: LabelList };
  /** Labels of scripts without gaps between words, by their first character. */
  readonly unspaced: { readonly [first: string]: LabelList };
  /** Source of an expression that finds where labels may start; left out where there are too many. */
  readonly pattern?: string;
  /** Index of the concept that the whole pack is about. */
  readonly subject: number;
  readonly vocabularies: { readonly [name: string]: Words };
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

/**
 * Index of a sense, then its labels with `|` between them, and so on. A label is what follows the
 * first word (" House" under "White"), or `=` and the whole of it where the first word is written
 * otherwise than the key.
 */
export type LabelList = readonly (string | number)[];

/** @returns the labels of a list with their senses */
export function* labelsOf(key: string, list: LabelList): Generator<{ readonly form: string; readonly sense: number }> {
  const first = key.replace('~', '');
  for (let i = 0; i < list.length; i += 2)
    for (const rest of (list[i + 1] as string).split('|'))
      yield { sense: list[i] as number, form: rest[0] === '=' ? rest.slice(1) : first + rest };
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
  readonly near?: string;
  /** Where no word of `near` is: the sense that stands for the label then. */
  readonly elsewhere?: number;
  readonly precededBy?: Words;
  readonly followedBy?: Words;
  readonly notPrecededBy?: Words;
  readonly notFollowedBy?: Words;
  readonly notAfterInCapitals?: Words;
  readonly notAfterName?: true;
  readonly abbreviates?: true;
  readonly inLanguage?: true;
}

/**
 * `whole`: a person's name in full or with a title. `family`: the family name alone. The next two
 * have no forms of their own; a scan finds them around a family name. `doubtful`: a heading's
 * capitals leave open whether the word before is a given name. `namesake`: somebody else.
 */
export type Role = 'whole' | 'family' | 'doubtful' | 'namesake' | 'rival';
