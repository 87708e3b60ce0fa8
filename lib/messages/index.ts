/**
 * The one door to messages, as pages and the popup use it: typed where they leave. (The sentinel
 * alone speaks without it, to stay small; the background listens in `listen-in-background.ts`.)
 */
import type { Browser } from 'wxt/browser';
import { pageRuntime } from './page-runtime';
import type { AnswerTo, FromPage, FromPopup, Reply, ToPage } from './protocol';
import { isOwn } from './sender';

export type { FromPage, FromPopup, ToPage } from './protocol';
export type * from '../report/page-report';

/** The background is there, and does not do what it was asked. */
class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/**
 * @param message for the background
 * @returns its answer
 * @throws if the background refuses it, see `isRefusal`, or if the extension was updated or removed while
 *   the page stayed open
 */
export async function tellBackground<M extends FromPage | FromPopup>(
  message: M,
): Promise<AnswerTo<M>> {
  const reply = (await pageRuntime().sendMessage(message)) as Reply<AnswerTo<M>>;
  if ('refused' in reply) throw new RefusedError(reply.refused);
  return reply.answer;
}

/**
 * @param error of `tellBackground`
 * @returns whether the background has answered, with a refusal; otherwise the background is gone
 */
export function isRefusal(error: unknown): boolean {
  return error instanceof RefusedError;
}

/** @returns whether the extension was updated, disabled or removed while the page stayed open */
export function isOrphaned(): boolean {
  return pageRuntime()?.id === undefined;
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
