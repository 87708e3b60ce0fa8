import { createPageContext } from './context/page-context';
import type { Facts } from './context/page-facts';
import type { Matcher } from './matcher';
import type { Mention, Scan } from './types';

/** A part of a page, and what is known of the page so far. */
export interface PagePart {
  /** From the answer to an earlier part of the same page; null for its first part. */
  readonly facts: Facts | null;
  /** When the page was published, `YYYY-MM-DD` or `YYYY-MM`; null if that is not known. */
  readonly date: string | null;
  /** Texts of the page's blocks, in any order. */
  readonly blocks: readonly string[];
}

/** What a part of a page mentions. */
export interface MatchedPart {
  /** What is known of the page by now; the request for its next part carries it. */
  readonly facts: Facts;
  /** The part added to the facts, so open blocks of earlier parts must be matched again. */
  readonly grew: boolean;
  /** One list a block: sorted, none over another, in UTF-16 units of the block. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Indexes of blocks that may have other mentions when the facts grow, or the date is another. */
  readonly open: readonly number[];
}

/**
 * Finds the mentions of one part of a page in the light of all parts so far. Keeps nothing: a page
 * holds its facts itself. However a page is cut into parts, it has the same mentions once what was
 * open has been matched again after the last part that added to the facts.
 *
 * @param matcher holds the labels
 * @param part some of the page's blocks
 * @param scans of these blocks by the matcher
 */
export function matchBlocks(
  matcher: Matcher,
  part: PagePart,
  scans: readonly Scan[] = part.blocks.map((text) => matcher.scan(text)),
): MatchedPart {
  const context = createPageContext(matcher.lexicon, part.facts);
  context.learnDate(part.date);
  let grew = false;
  for (const scan of scans) if (context.learn(scan)) grew = true;
  return {
    facts: context.facts(),
    grew,
    mentions: scans.map((scan) => context.resolve(scan)),
    open: scans.flatMap((scan, index) => (context.isOpen(scan) ? [index] : [])),
  };
}
