import { LabelSpelling } from './label-spelling';
import { LabelTrie } from './label-trie';
import { LabelWalker, type OnLabel } from './label-walker';
import type { Lexicon } from './lexicon';
import { SenseConditions } from './sense-conditions';
import type { Candidate, Scan } from './types';
import { UnspacedLabels } from './unspaced-labels';

/** Finds labels in texts. Keeps nothing of a page: one matcher serves any number of texts. */
export interface Matcher {
  readonly lexicon: Lexicon;
  /**
   * @param text one block, or several with BLOCK_BREAK between them
   * @returns labels whose conditions hold in the text: sorted by start, the longer first; they may overlap
   */
  scan(text: string): Scan;
  /** As `scan`, in steps of well under a ms, so that a long text does not block a page. */
  scanInSteps(text: string): Generator<void, Scan, void>;
  /**
   * Finds labels whatever their conditions.
   *
   * @param text any text
   * @param from UTF-16 offset to start from, not inside a word
   * @param to offset to look up to
   * @param places gets the offsets at which labels start
   * @returns the offset to go on from
   */
  spot(text: string, from: number, to: number, places: number[]): number;
}

/** Text that one step of a scan reads, in UTF-16 units. */
const UNITS_A_STEP = 4096;

/** @param lexicon from `compileLexicon` */
export function createMatcher(lexicon: Lexicon): Matcher {
  const labels = {
    lexicon,
    trie: new LabelTrie(lexicon),
    unspaced: new UnspacedLabels(lexicon),
    spelling: new LabelSpelling(lexicon),
  };
  const conditions = new SenseConditions(lexicon);
  const addTo =
    (candidates: Candidate[], text: string): OnLabel =>
    (start, end, sense) => {
      const candidate = conditions.candidate(text, start, end, sense);
      if (candidate) candidates.push(candidate);
    };
  return {
    lexicon,
    scan(text) {
      const candidates: Candidate[] = [];
      new LabelWalker(text, labels, addTo(candidates, text)).walk(0, text.length);
      return { text, candidates: candidates.sort(byPlace) };
    },
    *scanInSteps(text) {
      const candidates: Candidate[] = [];
      const walker = new LabelWalker(text, labels, addTo(candidates, text));
      for (let at = 0; at < text.length;) {
        at = walker.walk(at, Math.min(text.length, at + UNITS_A_STEP));
        yield;
      }
      return { text, candidates: candidates.sort(byPlace) };
    },
    spot(text, from, to, places) {
      const walker = new LabelWalker(text, labels, (start) => {
        if (places.at(-1) !== start) places.push(start);
      });
      return walker.walk(from, to);
    },
  };
}

function byPlace(one: Candidate, other: Candidate): number {
  return one.start - other.start || other.end - one.end || one.sense - other.sense;
}
