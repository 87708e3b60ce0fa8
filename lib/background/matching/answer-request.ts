import { answerPage, type PackOnPage } from '../../matching';
import type { AskingPage } from '../../messages/matching/listen-for-matching';
import type { MatchAnswer, MatchRequest } from '../../messages/matching/match-port';
import { chooseDate } from '../../report/page-date/choose-date';
import type { PackLibrary } from '../packs/pack-library';

/**
 * Loads what a request needs: after the first part of a page, only the packs that it is marked with.
 *
 * @param packs all packs
 * @returns a function that gives a function that answers a request
 */
export function preparation(
  packs: Pick<PackLibrary, 'onPage'>,
): (page: Pick<AskingPage, 'host'>, request: MatchRequest) => Promise<() => MatchAnswer> {
  return async ({ host }, request) => {
    const { weigh, facts } = request;
    const only = weigh || !facts ? null : facts.map(([pack]) => pack);
    const onPage = await packs.onPage(host, only);
    return () => answerRequest(onPage, request);
  };
}

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
