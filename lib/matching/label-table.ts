import { isCapital, isKatakana, isSpace } from './characters';
import { wordStart } from './first-words';
import { type LabelList, type Lexicon, type Sense, labelsOf } from './lexicon';
import { type Token, fold, foldKeepingAccents, nextWord, readToken } from './tokens';

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
  readonly next: Map<string, WordNode>;
  readonly entries: Entry[];
  /** A label has a full stop after this word: "Mr." */
  dot: boolean;
  /** A person's given name ends here: an initial may follow. */
  given: boolean;
}

/** Labels, looked up by their first word. A word's labels are read when a text first has it. */
export class LabelTable {
  /** By first word, folded: the key under which the lexicon lists its labels. */
  readonly #keys = new Map<string, string>();
  readonly #nodes = new Map<string, WordNode>();
  readonly #unspaced = new Map<string, { form: string; sense: number }[]>();

  constructor(private readonly lexicon: Lexicon) {
    for (const key of Object.keys(lexicon.words)) this.#keys.set((key[0] === '~' ? key.slice(1) : key).toLowerCase(), key);
  }

  /** @returns the node of a first word, folded; undefined where no label starts with it */
  startingWith(word: string): WordNode | undefined {
    let node = this.#nodes.get(word);
    if (!node) {
      const key = this.#keys.get(word);
      if (key === undefined) return undefined;
      node = this.#read(key, this.lexicon.words[key]!);
      this.#nodes.set(word, node);
    }
    return node;
  }

  /** @returns labels of a script without gaps that start with a character */
  unspacedFrom(character: string): readonly { readonly form: string; readonly sense: number }[] {
    let list = this.#unspaced.get(character);
    if (!list) this.#unspaced.set(character, (list = [...labelsOf(character, this.lexicon.unspaced[character] ?? [])]));
    return list;
  }

  #read(key: string, list: LabelList): WordNode {
    const root = newNode();
    for (const { form, sense: index } of labelsOf(key, list)) {
      const sense = this.lexicon.senses[index]!;
      const accents = sense.language !== undefined && this.lexicon.languages[sense.language]?.accents === 'exact';
      insert(root, form, index, sense, accents);
    }
    return [...root.next.values()][0]!;
  }
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
  return { next: new Map(), entries: [], dot: false, given: false };
}

/** Reads a label with the same eyes as a text, so that both are cut into words alike. */
function insert(root: WordNode, form: string, index: number, sense: Sense, accents: boolean): void {
  const words: string[] = [];
  const path: WordNode[] = [];
  let node = root;
  for (let at = wordStart(form); at >= 0 && at < form.length; ) {
    const token = readToken(form, at);
    const dot = form[token.end] === '.';
    let next = node.next.get(fold(token.plain));
    if (!next) node.next.set(fold(token.plain), (next = newNode()));
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
