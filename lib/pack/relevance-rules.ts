/**
 * The types of `relevance.json`: the evidence that a page is about the subject, and the
 * vocabularies that labels refer to. `docs/pack-format.md` explains every field;
 * `data/schema/relevance.schema.json` is its schema.
 */

/** Words, or `@name` for a vocabulary of `relevance.json`. Matching ignores case. */
export type Words = readonly string[];

/** Weighted evidence that a page is about the pack's subject; see `docs/pack-format.md`. */
export interface RelevanceRules {
  /** The lowest score of a page about the subject. */
  readonly threshold: number;
  /**
   * Texts in lower case. Every relevant page has one of them, so most other pages need no further
   * work.
   */
  readonly probe: Words;
  readonly weights: {
    /** The subject's full name, once. */
    readonly name: number;
    /** An abbreviation on a page without the full name. Default: `repeat`. */
    readonly abbreviation?: number;
    readonly title: number;
    readonly description: number;
    /** In the first sentence of the text. */
    readonly lead?: number;
    /** Each further full name or abbreviation, up to a number of times. */
    readonly repeat: number;
    readonly repeatMost: number;
    /** Each of `references` after a name. */
    readonly reference?: number;
    readonly referenceMost?: number;
    /** Times `passingLength` divided by the text per name or reference, rounded down. */
    readonly share?: number;
    readonly shareMost?: number;
    /** Each different word of the `subject` vocabulary near the subject or its officials. */
    readonly word: number;
    readonly wordMost: number;
    /** Each different official, and each different leader. */
    readonly official: number;
    readonly leader: number;
    readonly peopleMost: number;
    /** Most sentences have a word of the subject; half as much if many have one. */
    readonly topic?: number;
    /** Hardly any sentence has one. */
    readonly otherTopic?: number;
    /** Each different one of `beforeName` and `afterName`. */
    readonly deed?: number;
    readonly deedMost?: number;
    /** Each three different parties near a name or an official. */
    readonly party?: number;
    readonly partyMost?: number;
    /** The abbreviation is spelt out differently. */
    readonly otherExpansion: number;
    /** Another pact is named, and this one is not, or hardly. */
    readonly otherPact: number;
    /** Only the abbreviation or only the name, with hardly anything else of the subject. */
    readonly unexplained: number;
    /** The pact is named only as an example, or in a list of pacts. Default: `passing`. */
    readonly example?: number;
    /** Few mentions on a long page, none in its title or description. */
    readonly passing: number;
  };
  /** From this many characters per mention on, a page is long and its mentions are in passing. */
  readonly passingLength: number;
  /** Starts of names that can only mean the subject or its successors. */
  readonly names: Words;
  /** Names that routes and cables have too: they count near a word of the subject's field. */
  readonly routeNames?: Words;
  /** Expressions that refer back to the subject: "the pact". */
  readonly references?: Words;
  /** Words right before a name that make it one example among others: "agreements such as". */
  readonly exampleBefore?: Words;
  /** Words right before the name of what something else is compared with: "unlike". */
  readonly comparisonBefore?: Words;
  /** Words right after a name that do the same: "など". */
  readonly exampleAfter?: Words;
  /** Words right before a name that say what is done to a pact: "withdraw from". */
  readonly beforeName?: Words;
  /** Words right after a name that say what a pact has: "talks". */
  readonly afterName?: Words;
  /** Names of people whom hardly any other news names. */
  readonly officials: Words;
  /** Names of people whom other news names often. */
  readonly leaders: Words;
  readonly otherPacts: Words;
  /** What a pact is called: a new one ("a trade agreement") in the first sentence is another. */
  readonly pactKinds?: Words;
  /** Words that make a pact a new one: "a". */
  readonly indefiniteArticles?: Words;
  /** Words that show another meaning of the subject's abbreviations. */
  readonly otherSenses: Words;
  /** Words of the subject's field, which are evidence of relevance. */
  readonly subject: Words;
  /** Everyday words of the field: they show what an abbreviation means, and have no weight. */
  readonly everyday?: Words;
  /** Words of public life: evidence near an abbreviation of four or more letters. */
  readonly publicLife: Words;
  /** Lists of words that conditions of labels refer to. */
  readonly vocabularies: { readonly [name: string]: Words };
  /** By language: common words that identify it, and whether accents distinguish words. */
  readonly languages: { readonly [language: string]: LanguageTraits };
}

export interface LanguageTraits {
  readonly words: Words;
  readonly accents?: 'exact';
}
