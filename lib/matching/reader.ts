import { UNSPACED, WORD, isCapital, kindOf } from './characters';
import {
  ANY,
  CAPITAL,
  CAPITALS,
  type Entry,
  INITIALS_MOST,
  type LabelTable,
  SHAPES_MOST,
  type WordNode,
  bitOf,
  isSameWord,
  nextNode,
  signOf,
  singularOf,
  unspacedEnd,
} from './label-table';
import { foldKeepingAccents, nextWord, readToken, startsWord } from './tokens';

const DOT = 46;
const SMALL_S = 115;

/** Called with a label's offset, its end, its sense, and whether that asks about the text around. */
export type Take = (start: number, end: number, sense: number, asks: boolean) => void;

/** Follows the labels that start at one place of a text. */
export class Reader {
  // The words of the path, by place; `plain` and `folded` where they were needed.
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #plain: (string | undefined)[] = [];

  /** Nothing but what `readAll` keeps. */
  protected signs = 0;

  /** @param take called with each label */
  constructor(
    private readonly text: string,
    private readonly table: LabelTable,
    private readonly take: Take,
  ) {}

  /**
   * All first words are looked up before the first of them is followed: memory answers many
   * questions at once nearly as fast as one, and each label lies somewhere else.
   *
   * @param places three numbers each, as the finder gives them
   */
  readAll(places: readonly number[]): void {
    const { text, table } = this;
    const words: (WordNode | undefined)[] = [];
    let signs = 0;
    for (let i = 0; i < places.length; i += 3) {
      const end = places[i + 1]!;
      const word = end > 0 ? table.wordAt(text, places[i]!, end, places[i + 2]!) : undefined;
      words.push(word);
      signs |= word?.child?.sign ?? 0;
    }
    // The signs are asked for what that brings close by; kept, no compiler leaves the question out.
    this.signs = signs;
    for (let i = 0; i < words.length; i++)
      this.#readAt(places[3 * i]!, places[3 * i + 1]!, words[i]);
  }

  #readAt(at: number, end: number, word: WordNode | undefined): void {
    const { text, table } = this;
    if (word) {
      if (startsWord(text, at)) this.#readLabels(word, at, end, undefined);
      return;
    }
    const kind = kindOf(text.charCodeAt(at));
    if (kind === UNSPACED) this.#readUnspaced(at);
    else if (kind === WORD && startsWord(text, at)) {
      const token = readToken(text, at);
      this.#readLabels(table.word(token.folded), at, token.end, token.plain);
    }
  }

  #readUnspaced(start: number): void {
    for (const { form, sense } of this.table.unspacedFrom(this.text[start]!)) {
      const end = unspacedEnd(this.text, start, form);
      if (end >= 0) this.take(start, end, sense, true);
    }
  }

  #readLabels(word: WordNode, start: number, end: number, plain: string | undefined): void {
    this.#setWord(0, start, end, plain);
    this.#enter(word, 0);
    if (word.singular) this.#collect(word.singular, 0, true);
  }

  #setWord(place: number, start: number, end: number, plain: string | undefined): void {
    this.#starts[place] = start;
    this.#ends[place] = end;
    this.#plain[place] = plain;
  }

  /** Takes the labels that end with a word, and goes on with those that do not. */
  #enter(node: WordNode, place: number): void {
    this.#collect(node, place, false);
    if (!node.child && !node.unread) return;
    const at = nextWord(this.text, this.#ends[place]!, node.dot);
    if (at >= 0) this.#follow(node, true, place + 1, at);
  }

  /** @param mayInitials whether initials may stand here where a given name came before */
  #follow(node: WordNode, mayInitials: boolean, place: number, at: number): void {
    const { text } = this;
    let next: WordNode | undefined;
    let end = at;
    let code = text.charCodeAt(end);
    while (code < 128 && kindOf(code) === WORD) code = text.charCodeAt(++end);
    let folded: string | undefined;
    if (node.unread) this.table.readWith(node, text.slice(at, end).toLowerCase());
    if (code > 127 || (code === DOT && end - at <= 2)) {
      const token = readToken(text, at);
      end = token.end;
      folded = token.folded;
      this.#setWord(place, at, end, token.plain);
      next = nextNode(node, folded);
    } else {
      this.#setWord(place, at, end, undefined);
      const sign = signOf(text, at, end);
      let before: WordNode | undefined;
      next = (node.bits & bitOf(sign)) === 0 ? undefined : node.child;
      while (next && !(next.sign === sign && isSameWord(next.word, text, at, end))) {
        before = next;
        next = next.sibling;
      }
      // What a text has said it says again.
      if (next && before) {
        before.sibling = next.sibling;
        next.sibling = node.child;
        node.child = next;
      }
    }
    if (next) this.#enter(next, place);
    if (folded === undefined ? (text.charCodeAt(end - 1) | 32) === SMALL_S : folded.endsWith('s')) {
      const single = singularOf(folded ?? text.slice(at, end).toLowerCase());
      const one = single === undefined ? undefined : nextNode(node, single);
      if (one) this.#collect(one, place, true);
    }
    // "Barack H. Obama", "Michael B.G. Froman": initials may stand before the last word of a name.
    if (mayInitials && node.given && !next && this.#isInitials(place)) {
      const following = nextWord(text, end, true);
      if (following >= 0) this.#follow(node, false, place, following);
    }
  }

  #isInitials(place: number): boolean {
    const word = this.#plainAt(place);
    return word.length <= INITIALS_MOST && word === word.toUpperCase();
  }

  #collect(node: WordNode, last: number, isPlural: boolean): void {
    for (let entry = node.entries; entry; entry = entry.next)
      if ((!isPlural || entry.plural) && this.#fits(entry, last, isPlural))
        this.take(this.#starts[0]!, this.#ends[last]!, entry.sense, entry.asks);
  }

  #fits(entry: Entry, last: number, isPlural: boolean): boolean {
    if (entry.shapes === ANY && !entry.accents) return true;
    for (let place = 0; place <= last; place++)
      if (!this.#fitsAt(entry, place, isPlural && place === last)) return false;
    return true;
  }

  /** @returns whether a word of the text is written as the label wants it */
  #fitsAt(entry: Entry, place: number, isPlural: boolean): boolean {
    if (
      entry.accents &&
      foldKeepingAccents(this.#plainAt(place)) !== foldKeepingAccents(entry.words[place]!)
    )
      return false;
    const shape = place < SHAPES_MOST ? (entry.shapes >> (2 * place)) & 3 : ANY;
    if (shape === ANY) return true;
    if (shape === CAPITAL) return isCapitalAt(this.text, this.#starts[place]!);
    const plain = this.#plainAt(place);
    const single = isPlural && /s$/i.test(plain) ? plain.slice(0, -1) : plain;
    if (shape === CAPITALS) return single === single.toUpperCase();
    return plain === entry.words[place] || single === entry.words[place];
  }

  #plainAt(place: number): string {
    return (this.#plain[place] ??= this.text.slice(this.#starts[place], this.#ends[place]));
  }
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : isCapital(text[at]!);
}
