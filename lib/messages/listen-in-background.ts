/** Where messages arrive in the background: checked before anything is done about them. */
import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { problemOf } from './checked';
import { isOwn } from './sender';
import {
  FromPageSchema,
  FromPopupSchema,
  type FromPage,
  type FromPopup,
  type Reply,
} from './protocol';

/** Of a message's type in an error, in UTF-16 units. */
const LONGEST_NAME = 40;

const TOO_MANY = 'Pactlight: message refused: its tab sends too many';

type Sender = Browser.runtime.MessageSender;

/** What the background does with each kind of message. */
export interface BackgroundHandlers {
  /** @returns whether one more message of a tab's page may be answered; asked before it is looked at */
  admits(tab: number): boolean;
  fromPage(message: FromPage, tab: number, host: string): unknown;
  fromPopup(message: FromPopup): unknown;
}

/**
 * Hands each well-formed message to its handler, if its tab does not send too many; refuses all others
 * for a reason that the sender gets and the console shows.
 *
 * @param handlers may return a promise of the answer
 */
export function listenInBackground(handlers: BackgroundHandlers): void {
  const listener = (message: unknown, sender: Sender): Promise<Reply<unknown>> => {
    if (sender.id !== browser.runtime.id) return refuse(message, 'it comes from another extension');
    if (isOwn(sender)) {
      const parsed = v.safeParse(FromPopupSchema, message);
      if (parsed.success) return answer(() => handlers.fromPopup(parsed.output));
    }
    const tab = sender.tab?.id;
    if (!isOwn(sender) && tab !== undefined && !handlers.admits(tab))
      return Promise.resolve({ refused: TOO_MANY });
    const parsed = v.safeParse(FromPageSchema, message);
    if (!parsed.success)
      return refuse(message, `no message has this form (${problemOf(parsed.issues[0])})`);
    if (tab === undefined || sender.frameId !== 0 || !sender.url || !URL.canParse(sender.url))
      return refuse(message, 'it does not come from the top frame of a tab');
    const { host } = new URL(sender.url);
    return answer(() => handlers.fromPage(parsed.output, tab, host));
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

/** Errors are told in words: not every browser brings a rejected promise to the other side. */
async function answer(run: () => unknown): Promise<Reply<unknown>> {
  try {
    return { answer: await run() };
  } catch (error) {
    console.warn(error);
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

async function refuse(message: unknown, why: string): Promise<Reply<never>> {
  const type = (message as { type?: unknown } | null)?.type;
  // A page may send what JSON cannot say.
  const name = typeof type === 'string' ? JSON.stringify(type.slice(0, LONGEST_NAME)) : 'null';
  const refused = `Pactlight: message ${name} refused: ${why}`;
  console.warn(refused);
  return { refused };
}
