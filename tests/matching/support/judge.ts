import { type PageSummary, judgeRelevance } from '../../../lib/matching';
import type { Relevance } from '../../../lib/matching/types';
import { cues } from './engine';

/** A sentence about something else. */
export const FILLER =
  'The mayor opened a new bridge over the river on Tuesday and thanked all who had built it. ';

/**
 * @param text of a page
 * @param head its title and description; none, if they are left out
 * @returns whether the page is about the bundled pack's subject
 */
export function judge(text: string, head: Partial<PageSummary> = {}): Relevance {
  return judgeRelevance({ title: '', description: '', ...head, text }, cues);
}
