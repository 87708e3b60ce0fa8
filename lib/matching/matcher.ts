import { LabelSpelling } from './labels/label-spelling';
import { LabelTrie } from './labels/label-trie';
import { LabelWalker, type Start, startsIn } from './labels/label-walker';
import type { Lexicon } from '../pack/lexicon';
import { SenseConditions } from './conditions/sense-conditions';
import type { Candidate, Scan } from './types';
import { UnspacedLabels } from './labels/unspaced-labels';

/** Finds labels in texts. Keeps nothing of a page: one matcher serves any number of texts. */
export interface Matcher {
  readonly lexicon: Lexicon;
  /**
   * @param text one block, or several with BLOCK_BREAK between them
   * @param starts of the text, if another pack's matcher needs them too
   * @returns labels whose conditions hold in the text: sorted by start, the longer first; they may overlap
   */
  scan(text: string, starts?: readonly Start[]): Scan;
}

/** @param lexicon from `compileLexicon` */
export function createMatcher(lexicon: Lexicon): Matcher {
  const labels = {
    lexicon,
    trie: new LabelTrie(lexicon),
    unspaced: new UnspacedLabels(lexicon),
    spelling: new LabelSpelling(lexicon),
  };
  const conditions = new SenseConditions(lexicon);
  return {
    lexicon,
    scan(text, starts = startsIn(text)) {
      const candidates: Candidate[] = [];
      const walker = new LabelWalker(text, labels, (start, end, sense) => {
        const candidate = conditions.candidate(text, start, end, sense);
        if (candidate) candidates.push(candidate);
      });
      walker.walk(starts);
      return { text, candidates: candidates.sort(byPlace) };
    },
  };
}

function byPlace(one: Candidate, other: Candidate): number {
  return one.start - other.start || other.end - one.end || one.sense - other.sense;
}
