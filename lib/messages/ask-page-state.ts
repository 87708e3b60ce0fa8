import { mergeReports } from '../report/merge-reports';
import { PageAnswerSchema, type PageAnswer } from '../report/page-report';
import { checked } from './checked';
import { tellFrames } from './tell-page';

/**
 * @param tab the tab's id
 * @returns what the tab's page says of itself, with what its frames hold; undefined if no script of ours
 *   is there, or if it has no form that we know, which the console then tells
 */
export async function askPageState(tab: number): Promise<PageAnswer | undefined> {
  const answers = await tellFrames(tab, { type: 'page-state' });
  const [page, ...frames] = answers.map((answer) =>
    answer === undefined
      ? undefined
      : (checked(PageAnswerSchema, answer, `what the page in tab ${tab} says of itself`) ??
        undefined),
  );
  const reports = [page, ...frames].flatMap((state) =>
    state?.state === 'annotated' ? [state.report] : [],
  );
  const [first, ...others] = reports;
  if (first) return { state: 'annotated', report: mergeReports(first, others) };
  // What a frame is not about says nothing of the page.
  return frames.find((state) => state?.state === 'loading') ?? page;
}
