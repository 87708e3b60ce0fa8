import { type MatchedPart, type PagePart, matchBlocks } from './match-blocks';
import { type Cues, judgeRelevance } from './relevance/relevance';
import type { Matcher } from './matcher';
import type { Relevance } from './types';

/** What a page asks about a part of itself. */
export interface PageRequest extends PagePart {
  /** What relevance is judged by besides the blocks of the request; null if it was judged before. */
  readonly weigh: {
    readonly title: string;
    readonly description: string;
    /** UTF-16 units of all blocks of the page. */
    readonly length: number;
    /** The reader wants the page marked whatever it is about. */
    readonly markAnyway: boolean;
  } | null;
}

export interface PageAnswer {
  /** Null if the request did not ask for it. */
  readonly relevance: Relevance | null;
  /** Null if the page is not about the subject, and not to be marked anyway. */
  readonly matched: MatchedPart | null;
}

/**
 * Judges a page's relevance, if the request asks for it, and finds the mentions of a part of it. Keeps nothing.
 *
 * @param engine the matcher, and the compiled relevance rules
 * @param request one part of a page
 */
export function answerPage(
  { matcher, cues }: { readonly matcher: Matcher; readonly cues: Cues },
  { weigh, ...part }: PageRequest,
): PageAnswer {
  if (!weigh) return { relevance: null, matched: matchBlocks(matcher, part) };
  const { markAnyway, ...head } = weigh;
  const relevance = judgeRelevance({ ...head, text: part.blocks.join('\n\n') }, cues);
  const isWanted = relevance.relevant || markAnyway;
  return { relevance, matched: isWanted ? matchBlocks(matcher, part) : null };
}
