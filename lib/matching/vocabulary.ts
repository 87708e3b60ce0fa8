import type { Words } from '../knowledge/pack';
import { LETTERS } from './characters';
import type { Lexicon } from './lexicon';

/** Words that a condition names, ready for looking at the text beside a label. */
export interface WordList {
  readonly single: ReadonlySet<string>;
  /** Entries that are more than one word, or hold punctuation. */
  readonly phrases: readonly string[];
}

/** A unit of a script without gaps: words in it have no edges that could be asked for. */
const UNSPACED_FIRST = /^[\u3041-\u9fff]/;
const SINGLE = new RegExp(`^[${LETTERS}0-9]+$`);

/** Looks up vocabularies by name and turns lists of a lexicon into what a scan needs, each once. */
export class Vocabularies {
  readonly #lists = new Map<Words, WordList>();
  readonly #patterns = new Map<string, RegExp>();

  /** @param lexicon whose vocabularies `@name` means */
  constructor(private readonly lexicon: Lexicon) {}

  /** @returns the list with its `@name` entries replaced by their vocabularies */
  list(words: Words): WordList {
    let list = this.#lists.get(words);
    if (!list) {
      const all = words.flatMap((word) => (word.startsWith('@') ? this.words(word.slice(1)) : [word])).map((word) => word.toLowerCase());
      list = { single: new Set(all.filter((word) => SINGLE.test(word))), phrases: all.filter((word) => !SINGLE.test(word)) };
      this.#lists.set(words, list);
    }
    return list;
  }

  /** @returns a vocabulary's words; none where a reduced lexicon has left it out */
  words(name: string): Words {
    return this.lexicon.vocabularies[name]?.split('|') ?? [];
  }

  /** @returns an expression that finds any word of a vocabulary; `*` at a word's end stands for more letters */
  pattern(name: string): RegExp {
    return this.#pattern(`@${name}`, () => this.words(name));
  }

  /** @returns an expression that finds the everyday words of a language */
  languagePattern(language: string): RegExp {
    return this.#pattern(language, () => this.lexicon.languages[language]?.words ?? []);
  }

  #pattern(key: string, words: () => Words): RegExp {
    let pattern = this.#patterns.get(key);
    if (!pattern) this.#patterns.set(key, (pattern = anyWord(words())));
    return pattern;
  }
}

/**
 * @param words literal words, `*` at the end for more letters
 * @returns a global expression that finds any of them as whole words, whatever their capitals
 */
export function anyWord(words: Words): RegExp {
  const source = (list: Words): string =>
    list.map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, `[${LETTERS}]*`).replace(/ /g, '\\s+')).join('|') || '(?!)';
  const unspaced = words.filter((word) => UNSPACED_FIRST.test(word));
  const spaced = words.filter((word) => !UNSPACED_FIRST.test(word));
  return new RegExp(`(?<![${LETTERS}0-9])(?:${source(spaced)})(?![${LETTERS}0-9])|${source(unspaced)}`, 'gi');
}
