import { UNSPACED, WORD, kindOf } from './characters';
import { type StartFinder, createFinder } from './finder';
import { type Entry, type FirstWord, LabelTable, type WordNode, fitsShape, singularOf, unspacedEnd } from './label-table';
import type { Lexicon } from './lexicon';
import { OpenLexicon } from './open-lexicon';
import { SenseConditions } from './sense-conditions';
import { type Token, nextWord, readToken, startsWord } from './tokens';
import type { Candidate, Scan } from './types';

/** Finds labels in texts. Holds no state of a page: one matcher serves any number of texts. */
export interface Matcher {
  readonly lexicon: Lexicon;
  /**
   * Looks for labels before it is known what belongs together in a text: what the conditions of
   * labels ask about is not looked at.
   *
   * @param text texts of a page with a line's end between them
   * @param from UTF-16 offset to look from; no word may lie across it
   * @param to offset to look up to
   * @param places takes the offsets at which labels start
   * @returns the offset to go on from
   */
  spot(text: string, from: number, to: number, places: number[]): number;
  /**
   * Reads a text once.
   *
   * @param text one block, or several with BLOCK_BREAK between them
   * @returns spans that labels fit, sorted by start, then the longer first; they may overlap
   */
  scan(text: string): Scan;
  /** As `scan`, in steps of well under a ms, so that a text of any length leaves the page its time. */
  scanInSteps(text: string): Generator<void, Scan, void>;
}

/**
 * @param lexicon from `compileLexicon`
 * @param finder which sieve finds the places to look at; tests give others
 */
export function createMatcher(lexicon: Lexicon, finder: StartFinder = createFinder(lexicon.sieve, lexicon.unspaced)): Matcher {
  const open = OpenLexicon.of(lexicon);
  const table = new LabelTable(open);
  const conditions = new SenseConditions(open);
  const read = (text: string, starts: readonly number[], candidates: Candidate[]): void => {
    const reader = new Reader(text, table, (start, end, sense) => conditions.offer(text, start, end, sense, candidates));
    for (let i = 0; i < starts.length; i += 3) reader.readAt(starts[i]!, starts[i + 1]!, starts[i + 2]!);
  };
  const sorted = (text: string, candidates: Candidate[]): Scan => {
    candidates.sort((a, b) => a.start - b.start || b.end - a.end || a.sense - b.sense);
    return { text, candidates };
  };
  return {
    lexicon,
    spot(text, from, to, places) {
      const starts: number[] = [];
      const next = finder.find(text, from, to, starts);
      const reader = new Reader(text, table, (start) => {
        if (places.at(-1) !== start) places.push(start);
      });
      for (let i = 0; i < starts.length; i += 3) reader.readAt(starts[i]!, starts[i + 1]!, starts[i + 2]!);
      return next;
    },
    scan(text) {
      const starts: number[] = [];
      finder.find(text, 0, text.length, starts);
      const candidates: Candidate[] = [];
      if (starts.length > 0) read(text, starts, candidates);
      return sorted(text, candidates);
    },
    *scanInSteps(text) {
      const candidates: Candidate[] = [];
      for (let at = 0; at < text.length; ) {
        const starts: number[] = [];
        at = finder.find(text, at, Math.min(text.length, at + UNITS_A_STEP), starts);
        read(text, starts, candidates);
        yield;
      }
      return sorted(text, candidates);
    },
  };
}

/** Text that one step of a scan looks at. */
const UNITS_A_STEP = 4096;

const INITIALS_MOST = 3;

/** Follows the labels that start at one place of a text. */
class Reader {
  readonly #tokens: Token[] = [];

  constructor(
    private readonly text: string,
    private readonly table: LabelTable,
    private readonly take: (start: number, end: number, sense: number) => void,
  ) {}

  /** @param end, hash as the finder gives them: 0 for what is not a plain word */
  readAt(at: number, end: number, hash: number): void {
    if (end > 0) {
      const word = this.table.wordAt(this.text, at, end, hash);
      if ((word.node || word.singular) && startsWord(this.text, at)) this.#readWords(word, { start: at, end, folded: word.folded, plain: this.text.slice(at, end) });
      return;
    }
    const kind = kindOf(this.text.charCodeAt(at));
    if (kind === UNSPACED) this.#readUnspaced(at);
    else if (kind === WORD && startsWord(this.text, at)) {
      const token = readToken(this.text, at);
      this.#readWords(this.table.word(token.folded), token);
    }
  }

  #readUnspaced(start: number): void {
    for (const { form, sense } of this.table.unspacedFrom(this.text[start]!)) {
      const end = unspacedEnd(this.text, start, form);
      if (end >= 0) this.take(start, end, sense);
    }
  }

  #readWords({ node, singular }: FirstWord, token: Token): void {
    this.#tokens[0] = token;
    if (node) this.#enter(node, 0, token);
    if (singular) this.#collect(singular, 0, true);
  }

  /** Takes the labels that end with a word, and goes on with those that do not. */
  #enter(node: WordNode, place: number, token: Token): void {
    this.#collect(node, place, false);
    const at = node.next ? nextWord(this.text, token.end, node.dot) : -1;
    if (at >= 0) this.#follow(node, place + 1, at);
  }

  #follow(node: WordNode, place: number, at: number): void {
    const token = (this.#tokens[place] = readToken(this.text, at));
    const next = node.next!.get(token.folded);
    if (next) this.#enter(next, place, token);
    const single = singularOf(token.folded);
    const one = single === undefined ? undefined : node.next!.get(single);
    if (one) this.#collect(one, place, true);
    // "Barack H. Obama", "Michael B.G. Froman": initials may stand before the last word of a name.
    if (node.given && !next && token.plain.length <= INITIALS_MOST && token.plain === token.plain.toUpperCase()) {
      const following = nextWord(this.text, token.end, true);
      if (following >= 0) this.#follow({ ...node, given: false }, place, following);
    }
  }

  #collect(node: WordNode, last: number, isPlural: boolean): void {
    for (const entry of node.entries)
      if ((!isPlural || entry.plural) && this.#fits(entry, last, isPlural))
        this.take(this.#tokens[0]!.start, this.#tokens[last]!.end, entry.sense);
  }

  #fits(entry: Entry, last: number, isPlural: boolean): boolean {
    for (let place = 0; place <= last; place++)
      if (!fitsShape(this.#tokens[place]!, entry, place, isPlural && place === last)) return false;
    return true;
  }
}
