import { type StartFinder, createFinder } from './finder';
import { LabelTable } from './label-table';
import type { Lexicon } from './lexicon';
import { OpenLexicon } from './open-lexicon';
import { Reader, type Take } from './reader';
import { SenseConditions } from './sense-conditions';
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
export function createMatcher(
  lexicon: Lexicon,
  finder: StartFinder = createFinder(lexicon.sieve, lexicon.unspaced),
): Matcher {
  const open = OpenLexicon.of(lexicon);
  const table = new LabelTable(open);
  const conditions = new SenseConditions(open);
  /** Looks at a stretch of a text. @returns the offset to go on from */
  const read = (text: string, from: number, to: number, take: Take): number => {
    const places: number[] = [];
    const next = finder.find(text, from, to, places);
    if (places.length > 0) new Reader(text, table, take).readAll(places);
    return next;
  };
  const takeInto =
    (text: string, candidates: Candidate[]): Take =>
    (start, end, sense, asks) =>
      conditions.offer(text, start, end, sense, asks, candidates);
  return {
    lexicon,
    spot(text, from, to, places) {
      return read(text, from, to, (start) => {
        if (places.at(-1) !== start) places.push(start);
      });
    },
    scan(text) {
      const candidates: Candidate[] = [];
      const take = takeInto(text, candidates);
      for (let at = 0; at < text.length;)
        at = read(text, at, Math.min(text.length, at + UNITS_A_READ), take);
      return { text, candidates };
    },
    *scanInSteps(text) {
      const candidates: Candidate[] = [];
      const take = takeInto(text, candidates);
      for (let at = 0; at < text.length;) {
        at = read(text, at, Math.min(text.length, at + UNITS_A_STEP), take);
        yield;
      }
      return { text, candidates };
    },
  };
}

/** Text that is looked through before its places are read: a processor still has it close by then. */
const UNITS_A_READ = 8192;

/** Text that one step of a scan looks at. */
const UNITS_A_STEP = 4096;
