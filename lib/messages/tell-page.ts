import { browser } from 'wxt/browser';
import type { AnswerTo, ToPage } from './protocol';

/**
 * @param tab the tab's id
 * @param message for the scripts of the tab's page
 * @returns the page's answer, or `undefined` if no script of ours is there to hear it
 */
export async function tellPage<M extends ToPage>(
  tab: number,
  message: M,
): Promise<AnswerTo<M> | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, message, { frameId: 0 })) as AnswerTo<M>;
  } catch {
    // Browser pages, stores and tabs older than the extension have no script that listens.
    return undefined;
  }
}
