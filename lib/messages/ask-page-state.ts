import { mergeReports } from '../report/merge-reports';
import { PageAnswerSchema, type PageAnswer } from '../report/page-report';
import { checked } from './checked';
import { sendToFrames } from './send-to-page';

/**
 * @param tab the tab's id
 * @returns the state of the tab's page, with the mentions of its frames; undefined if no script of
 *   ours runs there, or if its answer does not fit the schema (the console then says so)
 */
export async function askPageState(tab: number): Promise<PageAnswer | undefined> {
  const answers = await sendToFrames(tab, { type: 'page-state' });
  const [page, ...frames] = answers.map((answer) =>
    answer === undefined
      ? undefined
      : (checked(PageAnswerSchema, answer, `the state of the page in tab ${tab}`) ?? undefined),
  );
  const reports = [page, ...frames].flatMap((state) =>
    state?.state === 'annotated' ? [state.report] : [],
  );
  const [first, ...others] = reports;
  if (first) return { state: 'annotated', report: mergeReports(first, others) };
  // A frame that is about something else does not decide for the page; one that is still read does.
  const isRead = frames.every((frame) => frame?.state !== 'loading' && frame?.state !== 'off');
  return isRead ? page : { state: 'loading' };
}
