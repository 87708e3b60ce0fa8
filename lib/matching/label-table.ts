import { isCapital, isKatakana, isSpace } from './characters';
import { wordStart } from './first-words';
import type { Sense } from './lexicon';
import type { ListedLabel, OpenLexicon } from './open-lexicon';
import { type Token, foldKeepingAccents, nextWord, readToken } from './tokens';

/** What a word of the text must look like beside having the label's letters. */
type Shape = 'any' | 'capital' | 'capitals' | 'exact';

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
  /** Undefined where no label goes on. */
  next: Map<string, WordNode> | undefined;
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
  readonly #words = new Map<string, FirstWord>();
  /** The same by the hash of the word as written; of words with one hash the last one met. */
  readonly #hashed = new Map<number, FirstWord>();
  readonly #nodes = new Map<string, WordNode | undefined>();
  readonly #unspaced = new Map<string, readonly ListedLabel[]>();

  constructor(private readonly lexicon: OpenLexicon) {}

  /**
   * @param start, end a word of the text, all of it in ASCII
   * @param hash as the finder gives it
   */
  wordAt(text: string, start: number, end: number, hash: number): FirstWord {
    const known = this.#hashed.get(hash);
    if (known && isSameWord(known.folded, text, start, end)) return known;
    const word = this.word(text.slice(start, end).toLowerCase());
    this.#hashed.set(hash, word);
    return word;
  }

  /** @param folded a word in small letters, without accents */
  word(folded: string): FirstWord {
    let word = this.#words.get(folded);
    if (!word) {
      const single = singularOf(folded);
      word = { folded, node: this.#node(folded), singular: single === undefined ? undefined : this.#node(single) };
      this.#words.set(folded, word);
    }
    return word;
  }

  /** @returns labels of a script without gaps that start with a character */
  unspacedFrom(character: string): readonly ListedLabel[] {
    let list = this.#unspaced.get(character);
    if (!list) this.#unspaced.set(character, (list = this.lexicon.unspacedFrom(character)));
    return list;
  }

  #node(word: string): WordNode | undefined {
    if (this.#nodes.has(word)) return this.#nodes.get(word);
    const labels = this.lexicon.startingWith(word);
    const node = labels && this.#read(labels);
    this.#nodes.set(word, node);
    return node;
  }

  #read(labels: readonly ListedLabel[]): WordNode {
    const root = newNode();
    for (const { form, sense: index } of labels) {
      const sense = this.lexicon.sense(index);
      const accents = sense.language !== undefined && this.lexicon.compiled.languages[sense.language]?.accents === 'exact';
      insert(root, form, index, sense, accents);
    }
    return root.next!.values().next().value!;
  }
}

/** @returns the word of which a folded word is the plural in English, if it may be one */
export function singularOf(word: string): string | undefined {
  if (!word.endsWith('s') || word.length < 3) return undefined;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function isSameWord(folded: string, text: string, start: number, end: number): boolean {
  if (folded.length !== end - start) return false;
  for (let i = 0; i < folded.length; i++) if (folded.charCodeAt(i) !== (text.charCodeAt(start + i) | 32)) return false;
  return true;
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

/** @returns whether a word of the text is written as the label wants it */
export function fitsShape({ plain }: Token, entry: Entry, place: number, isPlural: boolean): boolean {
  const word = entry.words[place]!;
  if (entry.accents && foldKeepingAccents(plain) !== foldKeepingAccents(word)) return false;
  const single = isPlural && /s$/i.test(plain) ? plain.slice(0, -1) : plain;
  switch (entry.shapes[place]!) {
    case 'any':
      return true;
    case 'capital':
      return isCapital(plain);
    case 'capitals':
      return single === single.toUpperCase();
    case 'exact':
      return plain === word || single === word;
  }
}

function newNode(): WordNode {
  return { next: undefined, entries: [], dot: false, given: false };
}

/** Reads a label with the same eyes as a text, so that both are cut into words alike. */
function insert(root: WordNode, form: string, index: number, sense: Sense, accents: boolean): void {
  const words: string[] = [];
  const path: WordNode[] = [];
  let node = root;
  for (let at = wordStart(form); at >= 0 && at < form.length; ) {
    const token = readToken(form, at);
    const dot = form[token.end] === '.';
    const following = (node.next ??= new Map<string, WordNode>());
    let next = following.get(token.folded);
    if (!next) following.set(token.folded, (next = newNode()));
    next.dot ||= dot;
    node = next;
    path.push(next);
    words.push(token.plain);
    at = nextWord(form, token.end, dot);
  }
  if (sense.role === 'whole' && path.length > 1) path.at(-2)!.given = true;
  node.entries.push({ sense: index, shapes: words.map((word) => shapeOf(word, sense.case)), words, plural: sense.plural === true, accents });
}

function shapeOf(word: string, letterCase: Sense['case']): Shape {
  if (letterCase !== undefined) return letterCase;
  const isUpper = word === word.toUpperCase() && word !== word.toLowerCase();
  if (isUpper && word.length > 1) return 'capitals';
  return isCapital(word) ? 'capital' : 'any';
}
