/**
 * The types of `relevance.json`: what shows that a page is about the subject, and the vocabularies
 * that labels name. `docs/pack-format.md` explains every field, `data/schema/relevance.schema.json`
 * checks it.
 */

/** Words, or `@name` for a vocabulary of `relevance.json`. Matched without regard to capitals. */
export type Words = readonly string[];

/** Weighted evidence that a page is about the pack's subject; see `docs/pack-format.md`. */
export interface RelevanceRules {
  /** The score from which a page is about the subject. */
  readonly threshold: number;
  /** Text that any relevant page holds one of, in small letters: most pages are done with after this. */
  readonly probe: Words;
  readonly weights: {
    /** The subject's full name, once. */
    readonly name: number;
    /** An abbreviation, where no full name stands. Default: `repeat`. */
    readonly abbreviation?: number;
    readonly title: number;
    readonly description: number;
    /** In the first sentence of the text. */
    readonly lead?: number;
    /** Each further full name or abbreviation, so many times at most. */
    readonly repeat: number;
    readonly repeatMost: number;
    /** Each of `references` after a name. */
    readonly reference?: number;
    readonly referenceMost?: number;
    /** Where the page has no more than `passingLength` for each name or reference, and each time that it has so much less. */
    readonly share?: number;
    readonly shareMost?: number;
    /** Each different word of the `subject` vocabulary near the subject or its officials. */
    readonly word: number;
    readonly wordMost: number;
    /** Each different official, and each different leader. */
    readonly official: number;
    readonly leader: number;
    readonly peopleMost: number;
    /** Most sentences hold a word of the subject; half as much where many do. */
    readonly topic?: number;
    /** Hardly any sentence does. */
    readonly otherTopic?: number;
    /** Each different one of `beforeName` and `afterName`. */
    readonly deed?: number;
    readonly deedMost?: number;
    /** Each three different parties near a name or an official. */
    readonly party?: number;
    readonly partyMost?: number;
    /** The abbreviation is spelt out otherwise. */
    readonly otherExpansion: number;
    /** Another pact is named and this one is not, or hardly. */
    readonly otherPact: number;
    /** The abbreviation without its full name, or the name alone, and hardly anything else of the subject. */
    readonly unexplained: number;
    /** Named only as an example, or in a list of pacts. Default: `passing`. */
    readonly example?: number;
    /** Few mentions on a long page, none of them in its title or description. */
    readonly passing: number;
  };
  /** A page is long, and a mention passing, from so many characters a mention. */
  readonly passingLength: number;
  /** The beginnings of the subject's names that can mean nothing else, its successors' included. */
  readonly names: Words;
  /** Names that are also those of routes and cables: they count beside a word of the subject's field. */
  readonly routeNames?: Words;
  /** How a text goes on about the subject without its name: "the pact". */
  readonly references?: Words;
  /** Words right before a name that make it one example among others: "agreements such as". */
  readonly exampleBefore?: Words;
  /** And words right after it: "など". */
  readonly exampleAfter?: Words;
  /** What is done to a pact, right before its name: "withdraw from". */
  readonly beforeName?: Words;
  /** What a pact has, right after its name: "talks". */
  readonly afterName?: Words;
  /** People that hardly any other news names, by the names that pages use. */
  readonly officials: Words;
  /** People that much other news names as well. */
  readonly leaders: Words;
  readonly otherPacts: Words;
  /** Words that go with the other meanings of the subject's abbreviations. */
  readonly otherSenses: Words;
  /** Words of the subject's field; evidence of relevance. */
  readonly subject: Words;
  /** Everyday words of the field: they explain an abbreviation, and weigh nothing. */
  readonly everyday?: Words;
  /** Words of public life; evidence beside an abbreviation of four letters and more. */
  readonly publicLife: Words;
  /** Lists that conditions of labels name. */
  readonly vocabularies: { readonly [name: string]: Words };
  /** By language: everyday words by which it is detected, and whether accents distinguish words. */
  readonly languages: { readonly [language: string]: LanguageTraits };
}

export interface LanguageTraits {
  readonly words: Words;
  readonly accents?: 'exact';
}
