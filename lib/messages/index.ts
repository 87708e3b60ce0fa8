/**
 * The one door to messages for pages and the popup, typed at the sender. The background's side is
 * `listen-in-background.ts`. The sentinel alone sends its messages without this file, to stay
 * small.
 */
import type { Browser } from 'wxt/browser';
import { pageRuntime } from './page-runtime';
import type { AnswerTo, FromPage, FromPopup, Reply, ToPage } from './protocol';
import { isOwn } from './sender';

export type { FromPage, FromPopup, ToPage } from './protocol';
export type * from '../report/page-report';

/** The background answered with a refusal. */
class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/**
 * @param message for the background
 * @returns its answer
 * @throws if the background refuses it (see `isRefusal`), or if the extension was updated or
 *   removed while the page stayed open
 */
export async function sendToBackground<M extends FromPage | FromPopup>(
  message: M,
): Promise<AnswerTo<M>> {
  const reply = (await pageRuntime().sendMessage(message)) as Reply<AnswerTo<M>>;
  if ('refused' in reply) throw new RefusedError(reply.refused);
  return reply.answer;
}

/**
 * @param error of `sendToBackground`
 * @returns whether the background refused; otherwise there is no background any more
 */
export function isRefusal(error: unknown): boolean {
  return error instanceof RefusedError;
}

/** @returns whether the extension was updated, disabled or removed while the page stayed open */
export function isOrphaned(): boolean {
  return pageRuntime()?.id === undefined;
}

/**
 * Listens for messages of the background and of the extension's own pages. Messages of scripts in
 * web pages are ignored: the browser delivers them to extension pages, which are marked too.
 *
 * @param handler its result is the answer; `undefined` leaves the answer to another script of the
 *   page
 * @returns stops listening
 */
export function listenInPage(handler: (message: ToPage) => unknown): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): void => {
    const answer = isOwn(sender) && isMessage(message) ? handler(message as ToPage) : undefined;
    if (answer !== undefined) respond(answer);
  };
  const { onMessage } = pageRuntime();
  onMessage.addListener(listener);
  return () => onMessage.removeListener(listener);
}

function isMessage(message: unknown): message is { readonly type: string } {
  return typeof (message as { type?: unknown } | null)?.type === 'string';
}
