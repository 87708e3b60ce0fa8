import { browser } from 'wxt/browser';
import type { AnswerTo, ToPage } from './protocol';
import { framesOf } from './frames/tab-frames';

/**
 * @param tab the tab's id
 * @param message for the scripts of the tab's page
 * @param frame the frame's id; 0 is the page itself
 * @returns the page's answer, or `undefined` if no script of ours is there
 */
export async function sendToPage<M extends ToPage>(
  tab: number,
  message: M,
  frame = 0,
): Promise<AnswerTo<M> | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, message, { frameId: frame })) as AnswerTo<M>;
  } catch {
    // Browser pages, extension stores and tabs older than the extension have no script of ours.
    return undefined;
  }
}

/**
 * @param tab the tab's id
 * @param message for the scripts of the tab's page and of its frames
 * @returns their answers, the page's first; `undefined` for a document without a script of ours
 */
export async function sendToFrames<M extends ToPage>(
  tab: number,
  message: M,
): Promise<readonly (AnswerTo<M> | undefined)[]> {
  const frames = await framesOf(tab);
  return Promise.all(frames.map((frame) => sendToPage(tab, message, frame)));
}
