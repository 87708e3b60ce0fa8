import type { Lexicon } from '../../pack/lexicon';
import { MentionResolver } from './mention-resolver';
import { type Facts, PageFacts, dependsOnFacts } from './page-facts';
import type { Mention, Scan } from '../types';

/** A page's facts, and the mentions of its texts according to them. */
export interface PageContext {
  /**
   * Takes in when the page was published; best before its texts.
   *
   * @param date `YYYY-MM-DD` or `YYYY-MM`; null if that is not known
   * @returns whether the date is another than before, so that texts must be resolved again
   */
  learnDate(date: string | null): boolean;
  /**
   * Takes in what a text says about the page. The order of texts does not matter.
   *
   * @returns whether the facts grew, so that texts resolved before must be resolved again
   */
  learn(scan: Scan): boolean;
  /**
   * @param scan a scan by a matcher of the same lexicon
   * @returns the text's mentions by the facts of the page so far: sorted, without overlaps
   */
  resolve(scan: Scan): Mention[];
  /** @returns whether the text may have other mentions when the facts grow, or the date is another */
  isOpen(scan: Scan): boolean;
  /** @returns the facts as plain JSON, for `createPageContext`; without the date */
  facts(): Facts;
}

/**
 * @param lexicon the one that the scans are made with
 * @param known facts of the same page and lexicon; null for a page not read yet
 */
export function createPageContext(lexicon: Lexicon, known: Facts | null = null): PageContext {
  const facts = new PageFacts(lexicon, known);
  return {
    learnDate: (date) => facts.learnDate(date),
    learn: (scan) => facts.learn(scan),
    resolve: (scan) => new MentionResolver(lexicon, facts, scan).mentions(),
    isOpen: ({ candidates }) =>
      candidates.some(({ sense }) => dependsOnFacts(lexicon.senses[sense]!)),
    facts: () => facts.toJSON(),
  };
}
