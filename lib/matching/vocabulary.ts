import type { Words } from '../pack/pack';
import { LETTERS } from './characters';
import type { Lexicon } from './lexicon';

/** Words that a condition names. Single words are looked up in a string natively: no set of them has to be made. */
export class WordList {
  #single = '|';
  readonly phrases: string[] = [];

  /** @param compiled from `compileWordList` */
  add(compiled: string): void {
    const [single, phrases] = compiled.split('\n');
    this.#single += single!.slice(1);
    if (phrases !== undefined) this.phrases.push(...phrases.split('|'));
  }

  /** @param word in small letters */
  has(word: string): boolean {
    return this.#single.includes(`|${word}|`);
  }
}

/** Looks up vocabularies by name and turns lists of a lexicon into what a scan needs, each once. */
export class Vocabularies {
  readonly #lists = new Map<Words, WordList>();
  readonly #named = new Map<string, WordList>();
  readonly #patterns = new Map<string, RegExp>();

  /** @param lexicon whose vocabularies are meant */
  constructor(private readonly lexicon: Lexicon) {}

  /** @param words compiled lists and, with `@` before them, names of vocabularies */
  list(words: Words): WordList {
    let list = this.#lists.get(words);
    if (!list) {
      this.#lists.set(words, (list = new WordList()));
      for (const word of words) list.add(word[0] === '@' ? this.#words(word.slice(1)) : word);
    }
    return list;
  }

  /** @returns a vocabulary; empty where a reduced lexicon has left it out */
  named(name: string): WordList {
    let list = this.#named.get(name);
    if (!list) {
      this.#named.set(name, (list = new WordList()));
      list.add(this.#words(name));
    }
    return list;
  }

  /** @returns an expression that finds any word of a vocabulary in small letters */
  pattern(name: string): RegExp {
    return this.#pattern(`@${name}`, this.lexicon.near[name]);
  }

  /** @returns an expression that finds the everyday words of a language in small letters */
  languagePattern(language: string): RegExp {
    return this.#pattern(language, this.lexicon.languages[language]?.words);
  }

  #words(name: string): string {
    return this.lexicon.vocabularies[name] ?? '|';
  }

  #pattern(key: string, source = '(?!)'): RegExp {
    let pattern = this.#patterns.get(key);
    if (!pattern) {
      const whole = source
        .replaceAll('#', `[${LETTERS}0-9]`)
        .replaceAll('*', `[${LETTERS}]*`)
        .replaceAll(' ', '\\s+');
      // Without the flag for either case, which costs a page just opened more than small letters do.
      this.#patterns.set(key, (pattern = new RegExp(whole, 'g')));
    }
    return pattern;
  }
}
