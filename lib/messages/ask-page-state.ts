import { PageAnswerSchema, type PageAnswer } from '../report/page-report';
import { checked } from './checked';
import { tellPage } from './tell-page';

/**
 * @param tab the tab's id
 * @returns what the tab's page says of itself; undefined if no script of ours is there, or if it has
 *   no form that we know, which the console then tells
 */
export async function askPageState(tab: number): Promise<PageAnswer | undefined> {
  const answer = await tellPage(tab, { type: 'page-state' });
  if (answer === undefined) return undefined;
  return (
    checked(PageAnswerSchema, answer, `what the page in tab ${tab} says of itself`) ?? undefined
  );
}
