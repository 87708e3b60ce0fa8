/**
 * The one door to messages, as pages and the popup use it: typed where they leave. (The sentinel
 * alone speaks without it, to stay small; the background listens in `listen-in-background.ts`.)
 */
import { browser, type Browser } from 'wxt/browser';
import type { AnswerTo, FromPage, FromPopup, ToPage } from './protocol';
import { isOwn } from './sender';

export type { FromPage, FromPopup, ToPage } from './protocol';
export type * from '../report/page-report';

/**
 * @param message for the background
 * @returns its answer
 * @throws if the extension was updated or removed while the page stayed open
 */
export async function tellBackground<M extends FromPage | FromPopup>(
  message: M,
): Promise<AnswerTo<M>> {
  return browser.runtime.sendMessage(message) as Promise<AnswerTo<M>>;
}

/** What the background's own errors begin with. */
const REFUSED = 'Pactlight: ';

/**
 * @param error of `tellBackground`
 * @returns whether the background has answered, with a refusal; otherwise the background is gone
 */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith(REFUSED);
}

/** @returns whether the extension was updated, disabled or removed while the page stayed open */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}

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

/**
 * @param handler called with each message of the background and the extension's own pages; what it returns is
 *   the answer, `undefined` leaves the answer to another script of the page. What scripts in other pages
 *   say, which an extension page that is marked like a page of the web would hear, is left alone.
 * @returns stops listening
 */
export function listenInPage(handler: (message: ToPage) => unknown): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
  ): Promise<unknown> | undefined => {
    const answered = isOwn(sender) && isMessage(message) ? handler(message as ToPage) : undefined;
    return answered === undefined ? undefined : Promise.resolve(answered);
  };
  const onMessage = browser.runtime.onMessage;
  onMessage.addListener(listener as Parameters<typeof onMessage.addListener>[0]);
  return () => onMessage.removeListener(listener as Parameters<typeof onMessage.removeListener>[0]);
}

function isMessage(message: unknown): message is { readonly type: string } {
  return typeof (message as { type?: unknown } | null)?.type === 'string';
}
