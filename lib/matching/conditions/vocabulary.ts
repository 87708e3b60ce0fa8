import type { Words } from '../../pack/pack';
import { LETTER_OR_DIGIT } from '../words/characters';
import type { Lexicon } from '../../pack/lexicon';
import { escaped, expressionOfWords } from '../words/word-expression';

const SINGLE_WORD = new RegExp(`^${LETTER_OR_DIGIT}+$`, 'v');

/** Words and phrases that may be right beside a label, in lower case. */
export class WordList {
  readonly #words: ReadonlySet<string>;
  /** Entries of several words, with punctuation, or in a script without spaces. */
  readonly phrases: readonly string[];

  /** @param entries literal words, without names of vocabularies */
  constructor(entries: Words) {
    const small = entries.map((entry) => entry.toLowerCase());
    this.#words = new Set(small.filter((entry) => SINGLE_WORD.test(entry)));
    this.phrases = small.filter((entry) => !SINGLE_WORD.test(entry));
  }

  /** @param word in lower case */
  has(word: string): boolean {
    return this.#words.has(word);
  }
}

/** The word lists of a lexicon in the forms that conditions need, each made on first use. */
export class Vocabularies {
  readonly #lists = new Map<Words | string, WordList>();
  readonly #anyOf = new Map<string, RegExp>();

  constructor(private readonly lexicon: Pick<Lexicon, 'vocabularies' | 'languages'>) {}

  /** @param words of a condition: literal ones and, with `@` before them, names of vocabularies */
  list(words: Words): WordList {
    return madeOnce(this.#lists, words, () => {
      const entries = words.flatMap((word) =>
        word[0] === '@' ? this.#words(word.slice(1)) : word,
      );
      return new WordList(entries);
    });
  }

  /** @returns a vocabulary; an empty one if the pack does not have it */
  named(name: string): WordList {
    return madeOnce(this.#lists, name, () => new WordList(this.#words(name)));
  }

  /** @returns an expression that finds any word of a vocabulary in lower case, with flag `g` */
  anyOf(name: string): RegExp {
    return madeOnce(this.#anyOf, `@${name}`, () => expressionOf(this.#words(name)));
  }

  /** @returns the same for the everyday words of a language */
  anyOfLanguage(language: string): RegExp {
    return madeOnce(this.#anyOf, language, () =>
      expressionOf(this.lexicon.languages[language]?.words ?? []),
    );
  }

  #words(name: string): Words {
    return this.lexicon.vocabularies[name] ?? [];
  }
}

/** A space matches any white space. */
function expressionOf(words: Words): RegExp {
  const small = words.map((word) => word.toLowerCase());
  return expressionOfWords(small, '', (word) => escaped(word).replaceAll(' ', '\\s+'));
}

function madeOnce<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}
