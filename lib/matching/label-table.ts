import { isCapital, isKatakana, isSpace } from './characters';
import { labelWords } from './label-words';
import type { Sense } from './lexicon';
import type { ListedLabel, OpenLexicon } from './open-lexicon';
import { wordHash } from './sieve';

/** What a word of the text must look like beside having the label's letters. */
export type Shape = 'any' | 'capital' | 'capitals' | 'exact';

/** A label at the end of its path of words. */
export interface Entry {
  readonly sense: number;
  readonly shapes: readonly Shape[];
  /** The label's words as written, for shapes `exact` and for accents that count. */
  readonly words: readonly string[];
  readonly plural: boolean;
  readonly accents: boolean;
}

export interface WordNode {
  /** In small letters, without accents. */
  readonly word: string;
  /** By the hash of the next word. Undefined where no label goes on. */
  next: Map<number, WordNode> | undefined;
  /** Another next word with the same hash. */
  other: WordNode | undefined;
  readonly entries: Entry[];
  /** A label has a full stop after this word: "Mr." */
  dot: boolean;
  /** A person's given name ends here: an initial may follow. */
  given: boolean;
}

/** A first word of a text, and the labels that start with it. */
export interface FirstWord {
  /** In small letters, without accents. */
  readonly folded: string;
  readonly node: WordNode | undefined;
  /** Labels of one word that the word is the plural of. */
  readonly singular: WordNode | undefined;
}

/** Labels, looked up by their first word. A word's labels are read when a text first has it. */
export class LabelTable {
  /** By the hash; of words with one hash the last one met. */
  readonly #words = new Map<number, FirstWord>();
  readonly #unspaced = new Map<string, readonly ListedLabel[]>();

  constructor(private readonly lexicon: OpenLexicon) {}

  /**
   * @param start, end a word of the text, all of it in ASCII
   * @param hash of the word
   */
  wordAt(text: string, start: number, end: number, hash: number): FirstWord {
    const known = this.#words.get(hash);
    return known && isSameWord(known.folded, text, start, end) ? known : this.#read(text.slice(start, end).toLowerCase(), hash);
  }

  /** @param folded a word in small letters, without accents */
  word(folded: string): FirstWord {
    const hash = wordHash(folded);
    const known = this.#words.get(hash);
    return known?.folded === folded ? known : this.#read(folded, hash);
  }

  /** @returns labels of a script without gaps that start with a character */
  unspacedFrom(character: string): readonly ListedLabel[] {
    let list = this.#unspaced.get(character);
    if (!list) this.#unspaced.set(character, (list = this.lexicon.unspacedFrom(character)));
    return list;
  }

  #read(folded: string, hash: number): FirstWord {
    const single = singularOf(folded);
    const word = { folded, node: this.#node(folded, hash), singular: single === undefined ? undefined : this.#node(single, wordHash(single)) };
    this.#words.set(hash, word);
    return word;
  }

  #node(word: string, hash: number): WordNode | undefined {
    const labels = this.lexicon.startingWith(word, hash);
    if (!labels) return undefined;
    const root = newNode('');
    for (const { form, sense: index } of labels) {
      const sense = this.lexicon.sense(index);
      const accents = sense.language !== undefined && this.lexicon.compiled.languages[sense.language]?.accents === 'exact';
      insert(root, form, index, sense, accents);
    }
    return nextNode(root, word, hash);
  }
}

/** @returns the word of which a folded word is the plural in English, if it may be one */
export function singularOf(word: string): string | undefined {
  if (!word.endsWith('s') || word.length < 3) return undefined;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** @returns whether a stretch of a text, all of it ASCII letters and digits, is the folded word */
export function isSameWord(folded: string, text: string, start: number, end: number): boolean {
  if (folded.length !== end - start) return false;
  for (let i = 0; i < folded.length; i++) if (folded.charCodeAt(i) !== (text.charCodeAt(start + i) | 32)) return false;
  return true;
}

/** @returns where labels go on from a node with a word; undefined where none does */
export function nextNode(node: WordNode, word: string, hash = wordHash(word)): WordNode | undefined {
  let next = node.next?.get(hash);
  while (next && next.word !== word) next = next.other;
  return next;
}

/**
 * @param form a label in a script without gaps
 * @returns the end of the label where it stands at the offset, else -1; white space (a line's end) is looked past
 */
export function unspacedEnd(text: string, start: number, form: string): number {
  let at = start;
  for (let i = 0; i < form.length; i++) {
    if (i > 0) for (let most = 3; most > 0 && text[at] !== form[i] && isSpace(text.charCodeAt(at)); most--) at += 1;
    if (text[at] !== form[i]) return -1;
    at += 1;
  }
  if (isKatakana(form.charCodeAt(0)) && isKatakana(text.charCodeAt(start - 1))) return -1;
  if (isKatakana(form.charCodeAt(form.length - 1)) && isKatakana(text.charCodeAt(at))) return -1;
  return at;
}

function newNode(word: string): WordNode {
  return { word, next: undefined, other: undefined, entries: [], dot: false, given: false };
}

function insert(root: WordNode, form: string, index: number, sense: Sense, accents: boolean): void {
  const words: string[] = [];
  let before = root;
  let node = root;
  for (const { folded, plain, dot } of labelWords(form)) {
    before = node;
    node = nextNode(before, folded) ?? addNext(before, folded);
    node.dot ||= dot;
    words.push(plain);
  }
  if (sense.role === 'whole' && before !== root) before.given = true;
  node.entries.push({ sense: index, shapes: words.map((word) => shapeOf(word, sense.case)), words, plural: sense.plural === true, accents });
}

function addNext(node: WordNode, word: string): WordNode {
  const hash = wordHash(word);
  const next = newNode(word);
  node.next ??= new Map<number, WordNode>();
  next.other = node.next.get(hash);
  node.next.set(hash, next);
  return next;
}

function shapeOf(word: string, letterCase: Sense['case']): Shape {
  if (letterCase !== undefined) return letterCase;
  const isUpper = word === word.toUpperCase() && word !== word.toLowerCase();
  if (isUpper && word.length > 1) return 'capitals';
  return isCapital(word) ? 'capital' : 'any';
}
