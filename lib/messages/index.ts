/**
 * The one door to messages, as pages and the popup use it: typed where they leave. (The sentinel
 * alone speaks without it, to stay small; the background listens in `listen-in-background.ts`.)
 */
import { browser, type Browser } from 'wxt/browser';
import { checked } from './checked';
import {
  ToPageSchema,
  type AnswerTo,
  type FromPage,
  type FromPopup,
  type ToPage,
} from './protocol';
import { PageStateSchema, type PageState } from '../report/page-report';
import { isOwn } from './sender';

export type { FromPage, FromPopup, ToPage } from './protocol';
export type * from '../report/page-report';

/**
 * @param message for the background
 * @returns its answer
 * @throws where the extension was updated or removed while the page stayed open
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
 * @returns whether the background has answered, with a refusal; else nobody is there to answer any more
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
 * @returns the page's answer, or `undefined` where no script of ours is there to hear it
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
 * @param tab the tab's id
 * @returns what the tab's page says of itself; undefined if no script of ours is there, or if it has
 *   no form that we know, which the console then tells
 */
export async function askPageState(tab: number): Promise<PageState | undefined> {
  const answer = await tellPage(tab, { type: 'page-state' });
  if (answer === undefined) return undefined;
  return (
    checked(PageStateSchema, answer, `what the page in tab ${tab} says of itself`) ?? undefined
  );
}

/**
 * @param handler called with each well-formed message of the background and the extension's own pages;
 *   what it returns is the answer, `undefined` leaves the answer to another script of the page.
 *   Everything else is left alone: what a newer version of the extension says, and what scripts in
 *   other pages say, which an extension page that is marked like a page of the web would hear.
 * @returns stops listening
 */
export function listenInPage(handler: (message: ToPage) => unknown): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
  ): Promise<unknown> | undefined => {
    const known = isOwn(sender) ? checked(ToPageSchema, message) : null;
    const answered = known ? handler(known) : undefined;
    return answered === undefined ? undefined : Promise.resolve(answered);
  };
  const onMessage = browser.runtime.onMessage;
  onMessage.addListener(listener as Parameters<typeof onMessage.addListener>[0]);
  return () => onMessage.removeListener(listener as Parameters<typeof onMessage.removeListener>[0]);
}
