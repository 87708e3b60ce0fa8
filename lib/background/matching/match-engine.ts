import { answerPage, createMatcher, type Lexicon, type Matcher } from '../../matching';
import type { Cues } from '../../matching/relevance/relevance';
import type { MatchAnswer, MatchRequest } from '../../messages/matching/match-port';
import { chooseDate } from '../../report/page-date/choose-date';

/**
 * @param lexicon the pack's labels
 * @param cues the pack's compiled relevance rules
 * @returns a function that answers requests; the label index is built for the first one and shared
 *   by all pages
 */
export function matchEngine(lexicon: Lexicon, cues: Cues): (request: MatchRequest) => MatchAnswer {
  let matcher: Matcher | undefined;
  return ({ date, ...part }) => {
    const engine = { matcher: (matcher ??= createMatcher(lexicon)), cues };
    if (date === null || typeof date === 'string') return answerPage(engine, { ...part, date });
    const chosen = chooseDate(date, new Date());
    return { ...answerPage(engine, { ...part, date: chosen?.date ?? null }), date: chosen };
  };
}
