import { WORD, halfWidth, isCapital, isKatakana, isSpace, kindOf } from './characters';
import { isEven, labelWords } from './label-words';
import type { Sense } from './lexicon';
import type { ListedLabel, OpenLexicon } from './open-lexicon';
import { wordHash } from './sieve';

/** What a word of the text must look like beside having the label's letters; two bits each, of so many words. */
export const SHAPES_MOST = 15;
export const ANY = 0;
export const CAPITAL = 1;
export const CAPITALS = 2;
const EXACT = 3;

/**
 * A label at the end of its path of words. Lists are linked and shapes are bits: what lies close
 * together in memory is what makes following a label fast where a text has thousands of them.
 */
export interface Entry {
  readonly sense: number;
  /** From the first word in the lowest bits. */
  readonly shapes: number;
  /** The label's words as written, for shapes `exact` and for accents that count. */
  readonly words: readonly string[];
  readonly plural: boolean;
  readonly accents: boolean;
  /** The sense asks about the text around. */
  readonly asks: boolean;
  readonly next: Entry | undefined;
}

export interface WordNode {
  /** In small letters, without accents. */
  readonly word: string;
  /** See `signOf`: it tells most other words apart, and it lies in the node itself. */
  readonly sign: number;
  /** Labels that end with the word. */
  entries: Entry | undefined;
  /** Words that labels go on with: the first of them, and the next beside this one. */
  child: WordNode | undefined;
  sibling: WordNode | undefined;
  /** The signs of those words, a bit each, see `bitOf`: a word whose bit is missing need not be looked for. */
  bits: number;
  /** Of a first word: labels of one word that it is the plural of. */
  singular: WordNode | undefined;
  /** A label has a full stop after this word: "Mr." */
  dot: boolean;
  /** A person's given name ends here: an initial may follow. */
  given: boolean;
  /** Of a first word: labels that are read when a text goes on as they do. */
  unread: ListedLabel[] | undefined;
  /** How often they were looked through. */
  looks: number;
}

/** Longest initials within a name. */
export const INITIALS_MOST = 3;

/** A first word that is met more often has all its labels read. */
const LOOKS_MOST = 8;

/** Labels, looked up by their first word. A word's labels are read when a text first has it. */
export class LabelTable {
  /** By the hash; of words with one hash the last one met. */
  readonly #words = new Map<number, WordNode>();
  readonly #unspaced = new Map<string, readonly ListedLabel[]>();

  constructor(private readonly lexicon: OpenLexicon) {}

  /**
   * @param start, end a word of the text, all of it in ASCII
   * @param hash of the word
   * @returns the labels that start with the word; there may be none
   */
  wordAt(text: string, start: number, end: number, hash: number): WordNode {
    const known = this.#words.get(hash);
    return known && isSameWord(known.word, text, start, end)
      ? known
      : this.#read(text.slice(start, end).toLowerCase(), hash);
  }

  /** @param folded a word in small letters, without accents */
  word(folded: string): WordNode {
    const hash = wordHash(folded);
    const known = this.#words.get(hash);
    return known?.word === folded ? known : this.#read(folded, hash);
  }

  /** @returns labels of a script without gaps that start with a character */
  unspacedFrom(character: string): readonly ListedLabel[] {
    let list = this.#unspaced.get(character);
    if (!list) this.#unspaced.set(character, (list = this.lexicon.unspacedFrom(character)));
    return list;
  }

  #read(folded: string, hash: number): WordNode {
    const node = this.#node(folded, hash) ?? newNode(folded);
    const single = singularOf(folded);
    if (single !== undefined) node.singular = this.#node(single, wordHash(single));
    this.#words.set(hash, node);
    return node;
  }

  #node(word: string, hash: number): WordNode | undefined {
    const labels = this.lexicon.startingWith(word, hash);
    if (!labels) return undefined;
    const root = newNode('');
    const node = addNext(root, word);
    for (const label of labels) {
      // A label with dots or accents tells what may stand between words.
      if (label.form.includes(' ') && isEven(label.form)) (node.unread ??= []).push(label);
      else this.#insert(root, label);
    }
    return node;
  }

  /**
   * Reads the labels of a first word that may go on with another: most of a word's labels have
   * another second word than the text.
   *
   * @param second as far as the text has it: a plural may end otherwise than its label
   */
  readWith(first: WordNode, second: string): void {
    const { unread } = first;
    if (!unread) return;
    const root = newNode('');
    root.child = first;
    // Initials may stand between the words of any name.
    const isAny = second.length <= INITIALS_MOST || ++first.looks > LOOKS_MOST;
    const start = isAny ? '' : second.slice(0, INITIALS_MOST);
    first.unread = undefined;
    for (const label of unread) {
      if (label.form.toLowerCase().includes(start)) this.#insert(root, label);
      else (first.unread ??= []).push(label);
    }
  }

  #insert(root: WordNode, { form, sense: index }: ListedLabel): void {
    const sense = this.lexicon.sense(index);
    const accents =
      sense.language !== undefined &&
      this.lexicon.compiled.languages[sense.language]?.accents === 'exact';
    insert(root, form, index, sense, accents);
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
  for (let i = 0; i < folded.length; i++)
    if (folded.charCodeAt(i) !== (text.charCodeAt(start + i) | 32)) return false;
  return true;
}

/** @returns a word's length, first and last letter in one number: words of one sign may differ, not the other way round */
export function signOf(text: string, start: number, end: number): number {
  return (
    ((end - start) << 14) ^ ((text.charCodeAt(start) | 32) << 7) ^ (text.charCodeAt(end - 1) | 32)
  );
}

/** @returns one bit of the 30 that engines keep in a register whatever the code's age */
export function bitOf(sign: number): number {
  return 1 << ((sign ^ (sign >> 7) ^ (sign >> 14)) % 30);
}

/** @returns where labels go on from a node with a word; undefined where none does */
export function nextNode(node: WordNode, word: string): WordNode | undefined {
  let next = node.child;
  while (next && next.word !== word) next = next.sibling;
  return next;
}

/**
 * @param form a label in a script without gaps; Latin letters, digits and signs in it may be full-width in the text
 * @returns the end of the label where it stands at the offset, else -1; white space (a line's end) is looked past
 */
export function unspacedEnd(text: string, start: number, form: string): number {
  let at = start;
  for (let i = 0; i < form.length; i++) {
    const unit = halfWidth(form.charCodeAt(i));
    if (i > 0)
      for (
        let most = 3;
        most > 0 && halfWidth(text.charCodeAt(at)) !== unit && isSpace(text.charCodeAt(at));
        most--
      )
        at += 1;
    if (halfWidth(text.charCodeAt(at)) !== unit) return -1;
    at += 1;
  }
  // "日豪EPA" does not stand in "日豪EPAX".
  if (kindOf(form.charCodeAt(form.length - 1)) === WORD && kindOf(text.charCodeAt(at)) === WORD)
    return -1;
  if (isKatakana(form.charCodeAt(0)) && isKatakana(text.charCodeAt(start - 1))) return -1;
  if (isKatakana(form.charCodeAt(form.length - 1)) && isKatakana(text.charCodeAt(at))) return -1;
  return at;
}

function newNode(word: string): WordNode {
  return {
    word,
    sign: signOf(word, 0, word.length),
    entries: undefined,
    child: undefined,
    sibling: undefined,
    bits: 0,
    singular: undefined,
    dot: false,
    given: false,
    unread: undefined,
    looks: 0,
  };
}

function insert(root: WordNode, form: string, index: number, sense: Sense, accents: boolean): void {
  const words: string[] = [];
  let before = root;
  let node = root;
  let shapes = 0;
  for (const { folded, plain, dot } of labelWords(form)) {
    before = node;
    node = nextNode(before, folded) ?? addNext(before, folded);
    node.dot ||= dot;
    if (words.length < SHAPES_MOST) shapes |= shapeOf(plain, sense.case) << (2 * words.length);
    words.push(plain);
  }
  if (sense.role === 'whole' && before !== root) before.given = true;
  node.entries = {
    sense: index,
    shapes,
    words,
    plural: sense.plural === true,
    accents,
    asks: sense.asks === true,
    next: node.entries,
  };
}

function addNext(node: WordNode, word: string): WordNode {
  const next = newNode(word);
  next.sibling = node.child;
  node.child = next;
  node.bits |= bitOf(next.sign);
  return next;
}

function shapeOf(word: string, letterCase: Sense['case']): number {
  if (letterCase !== undefined) return letterCase === 'any' ? ANY : EXACT;
  const isUpper = word === word.toUpperCase() && word !== word.toLowerCase();
  if (isUpper && word.length > 1) return CAPITALS;
  return isCapital(word) ? CAPITAL : ANY;
}
