/**
 * The one door to messages, as pages and the popup use it: typed where they leave. (The sentinel
 * alone speaks without it, to stay small; the background listens in `listen-in-background.ts`.)
 */
import { browser } from 'wxt/browser';
import { answerMessages, unpacked } from './answers';
import type { AnswerTo, FromPage, FromPopup, ToPage } from './protocol';

export type { FromPage, FromPopup, ToPage } from './protocol';
export type * from './page-report';

/**
 * @param message for the background
 * @returns its answer
 * @throws where the background refuses it, or the extension was updated or removed while the page
 *   stayed open
 */
export async function tellBackground<M extends FromPage | FromPopup>(message: M): Promise<AnswerTo<M>> {
  return unpacked(await browser.runtime.sendMessage(message)) as AnswerTo<M>;
}

/**
 * @param tab the tab's id
 * @param message for the scripts of the tab's page
 * @returns the page's answer, or `undefined` where no script of ours is there to hear it
 */
export async function tellPage<M extends ToPage>(tab: number, message: M): Promise<AnswerTo<M> | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, message, { frameId: 0 })) as AnswerTo<M>;
  } catch {
    // Browser pages, stores and tabs older than the extension have no script that listens.
    return undefined;
  }
}

/**
 * @param handler called with each message of the extension's own; what it returns is the answer,
 *   `undefined` leaves the answer to another script of the page. A type that it does not know (from
 *   a newer version of the extension) it leaves alone.
 * @returns stops listening
 */
export function listenInPage(handler: (message: ToPage) => unknown): () => void {
  return answerMessages((message, sender) => {
    if (sender.id !== browser.runtime.id || typeof (message as { type?: unknown } | null)?.type !== 'string') return undefined;
    const answered = handler(message as ToPage);
    return answered === undefined ? undefined : Promise.resolve(answered);
  });
}
