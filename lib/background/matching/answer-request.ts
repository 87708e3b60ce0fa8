import { answerPage, type PackOnPage } from '../../matching';
import type { MatchAnswer, MatchRequest } from '../../messages/matching/match-port';
import { chooseDate } from '../../report/page-date/choose-date';

/**
 * Answers one request of a page.
 *
 * @param packs those that may mark the page, in the reader's order
 */
export function answerRequest(
  packs: readonly PackOnPage[],
  { date, ...part }: MatchRequest,
): MatchAnswer {
  if (date === null || typeof date === 'string') return answerPage(packs, { ...part, date });
  const chosen = chooseDate(date, new Date());
  return { ...answerPage(packs, { ...part, date: chosen?.date ?? null }), date: chosen };
}
