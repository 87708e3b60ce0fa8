import { browser } from 'wxt/browser';
import type { AnswerTo, ToPage } from './protocol';
import { framesOf } from './frames/tab-frames';

/**
 * @param tab the tab's id
 * @param message for the scripts of the tab's page
 * @param frame of it; 0 is the page itself
 * @returns the page's answer, or `undefined` if no script of ours is there to hear it
 */
export async function tellPage<M extends ToPage>(
  tab: number,
  message: M,
  frame = 0,
): Promise<AnswerTo<M> | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, message, { frameId: frame })) as AnswerTo<M>;
  } catch {
    // Browser pages, stores and tabs older than the extension have no script that listens.
    return undefined;
  }
}

/**
 * @param tab the tab's id
 * @param message for the scripts of the tab's page, and of each of its frames that has some
 * @returns their answers, the page's first; `undefined` where nobody is there to hear it
 */
export async function tellFrames<M extends ToPage>(
  tab: number,
  message: M,
): Promise<readonly (AnswerTo<M> | undefined)[]> {
  const frames = await framesOf(tab);
  return Promise.all(frames.map((frame) => tellPage(tab, message, frame)));
}
