import type { Words } from '../../pack/pack';
import { type TextWords, wordsOf } from './text-words';
import { type LetterCase, type WordPattern, endOfPattern, patternsOf } from './word-pattern';

/** A word of a list in a text, at a UTF-16 offset. */
export interface Hit {
  readonly index: number;
  readonly text: string;
}

/** @returns the words of a list in a text, in order; the longer of two that begin at one place; none for undefined */
export type HitsOf = (list: Words | undefined) => readonly Hit[];

/** A pattern, and the lists that have it. */
interface Entry {
  readonly pattern: WordPattern;
  readonly lists: number[];
}

/** Words that end in `*` are looked up by so many letters, others by all. */
const KEY_LENGTH = 3;
/** The key of shorter beginnings, which are tried at every word. */
const ANY_KEY = '';

/**
 * Lists of words in one index, so that a text is gone through once for all of them: expressions with
 * some hundred alternatives take seconds for a long page. In a list `*` at a word's end matches more
 * letters, a hyphen matches any hyphen, a space or nothing, and a space matches white space or hyphens.
 */
export class WordLists {
  readonly #lists: readonly (Words | undefined)[];
  /** By the first word of the pattern, or its first `KEY_LENGTH` letters, in lower case. */
  readonly #whole = new Map<string, Entry[]>();
  readonly #beginnings = new Map<string, Entry[]>();

  /**
   * @param lists in which capitals do not matter; those that a pack leaves out are undefined
   * @param exact lists in which capitals must be as in the text
   */
  constructor(lists: readonly (Words | undefined)[], exact: readonly Words[] = []) {
    this.#lists = [...lists, ...exact];
    const entries = new Map<string, Entry[]>();
    this.#lists.forEach((words = [], list) => {
      const letterCase = list < lists.length ? 'any' : 'exact';
      for (const word of words) this.#add(word, letterCase, list, entries);
    });
  }

  /** @returns a function from a list (the array given to the constructor) to its words in the text */
  find(text: string): HitsOf {
    const hits = this.#lists.map((): Hit[] => []);
    const words = wordsOf(text);
    const ofAnyKey = this.#beginnings.get(ANY_KEY);
    for (let at = 0; at < words.starts.length; at++) {
      const start = words.starts[at]!;
      const own = words.lowerCase.slice(start, words.ends[at]);
      this.#note(this.#whole.get(own), words, at, hits);
      this.#note(this.#beginnings.get(own.slice(0, KEY_LENGTH)), words, at, hits);
      this.#note(ofAnyKey, words, at, hits);
    }
    return (list) => (list ? (hits[this.#lists.indexOf(list)] ?? []) : []);
  }

  #note(entries: readonly Entry[] | undefined, words: TextWords, at: number, hits: Hit[][]): void {
    if (!entries) return;
    for (const { pattern, lists } of entries) {
      const end = endOfPattern(pattern, words, at);
      if (end === 0) continue;
      const hit = { index: words.starts[at]!, text: words.text.slice(words.starts[at], end) };
      for (const list of lists) noteHit(hits[list]!, hit);
    }
  }

  /** @param entries by word and letter case: lists share words */
  #add(word: string, letterCase: LetterCase, list: number, entries: Map<string, Entry[]>): void {
    const key = `${letterCase} ${word}`;
    const known = entries.get(key);
    if (known) {
      for (const { lists } of known) if (!lists.includes(list)) lists.push(list);
      return;
    }
    const added = patternsOf(word, letterCase).map((pattern) => ({ pattern, lists: [list] }));
    entries.set(key, added);
    for (const entry of added) this.#index(entry);
  }

  #index(entry: Entry): void {
    const { word, isStart } = entry.pattern.parts[0]!;
    const small = word.toLowerCase();
    const [index, key] = isStart
      ? [this.#beginnings, small.length < KEY_LENGTH ? ANY_KEY : small.slice(0, KEY_LENGTH)]
      : [this.#whole, small];
    const same = index.get(key);
    if (same) same.push(entry);
    else index.set(key, [entry]);
  }
}

/** Hits do not overlap: the first counts, and of two at one place the longer. */
function noteHit(hits: Hit[], hit: Hit): void {
  const last = hits.at(-1);
  if (last?.index === hit.index) {
    if (hit.text.length > last.text.length) hits[hits.length - 1] = hit;
  } else if (!last || last.index + last.text.length <= hit.index) hits.push(hit);
}

/** @returns the different words that were hit, each with single spaces */
export function textsOf(hits: readonly Hit[]): ReadonlySet<string> {
  return new Set(hits.map(({ text }) => text.replace(/\s+/g, ' ')));
}
