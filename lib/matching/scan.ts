import { UNSPACED, WORD, kindOf } from './characters';
import { type StartFinder, createHashFinder, createPatternFinder } from './finder';
import { type Entry, LabelTable, type WordNode, fitsShape, unspacedEnd } from './label-table';
import type { Lexicon } from './lexicon';
import { SenseConditions } from './sense-conditions';
import { type Token, nextWord, readToken, startsWord } from './tokens';
import type { Candidate, Scan } from './types';

/** Finds labels in texts. Holds no state of a page: one matcher serves any number of texts. */
export interface Matcher {
  readonly lexicon: Lexicon;
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
 * Makes the tables for a lexicon.
 *
 * @param lexicon from `compileLexicon`
 * @param finder which sieve finds the places to look at; the default suits the lexicon's size
 */
export function createMatcher(lexicon: Lexicon, finder: StartFinder = finderFor(lexicon)): Matcher {
  const table = new LabelTable(lexicon);
  const conditions = new SenseConditions(lexicon);
  function* scanInSteps(text: string): Generator<void, Scan, void> {
    const candidates: Candidate[] = [];
    const reader = new Reader(text, table, conditions, candidates);
    let steps = 0;
    for (let at = finder.next(text, 0); at >= 0; at = finder.next(text, at + 1)) {
      reader.readAt(at);
      if (++steps % STARTS_A_STEP === 0) yield;
    }
    candidates.sort((a, b) => a.start - b.start || b.end - a.end || a.sense - b.sense);
    return { text, candidates };
  }
  return {
    lexicon,
    scanInSteps,
    scan(text) {
      const steps = scanInSteps(text);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
  };
}

function finderFor(lexicon: Lexicon): StartFinder {
  return lexicon.pattern === undefined ? createHashFinder(lexicon) : createPatternFinder(lexicon.pattern);
}

/** Places looked at in one step of a scan. */
const STARTS_A_STEP = 64;

const INITIALS_MOST = 3;

/** Follows the labels that start at one place of a text. */
class Reader {
  readonly #tokens: Token[] = [];

  constructor(
    private readonly text: string,
    private readonly table: LabelTable,
    private readonly conditions: SenseConditions,
    private readonly candidates: Candidate[],
  ) {}

  readAt(at: number): void {
    const kind = kindOf(this.text.charCodeAt(at));
    if (kind === UNSPACED) this.#readUnspaced(at);
    else if (kind === WORD && startsWord(this.text, at)) this.#readWords(at);
  }

  #readUnspaced(start: number): void {
    for (const { form, sense } of this.table.unspacedFrom(this.text[start]!)) {
      const end = unspacedEnd(this.text, start, form);
      if (end >= 0) this.conditions.offer(this.text, start, end, sense, this.candidates);
    }
  }

  #readWords(at: number): void {
    const token = (this.#tokens[0] = readToken(this.text, at));
    const node = this.table.startingWith(token.folded);
    if (node) this.#enter(node, 0, token);
    const single = singular(token.folded);
    const one = single === undefined ? undefined : this.table.startingWith(single);
    if (one) this.#collect(one, 0, true);
  }

  /** Takes the labels that end with a word, and goes on with those that do not. */
  #enter(node: WordNode, place: number, token: Token): void {
    this.#collect(node, place, false);
    const at = node.next.size > 0 ? nextWord(this.text, token.end, node.dot) : -1;
    if (at >= 0) this.#follow(node, place + 1, at);
  }

  #follow(node: WordNode, place: number, at: number): void {
    const token = (this.#tokens[place] = readToken(this.text, at));
    const next = node.next.get(token.folded);
    if (next) this.#enter(next, place, token);
    const single = singular(token.folded);
    const one = single === undefined ? undefined : node.next.get(single);
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
        this.conditions.offer(this.text, this.#tokens[0]!.start, this.#tokens[last]!.end, entry.sense, this.candidates);
  }

  #fits(entry: Entry, last: number, isPlural: boolean): boolean {
    for (let place = 0; place <= last; place++)
      if (!fitsShape(this.#tokens[place]!, entry, place, isPlural && place === last)) return false;
    return true;
  }
}

function singular(word: string): string | undefined {
  if (!word.endsWith('s') || word.length < 3) return undefined;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
