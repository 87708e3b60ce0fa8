/** The background's side of messages: each is checked before it is handled. */
import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { problemOf } from './checked';
import { hostOfPage, isOwn } from './sender';
import { framesOf } from './frames/tab-frames';
import {
  FromPageSchema,
  FromPopupSchema,
  type FromPage,
  type FromPopup,
  type Reply,
} from './protocol';

/** Longest message type that an error quotes, in UTF-16 units. */
const LONGEST_TYPE = 40;

const TOO_MANY = 'Pactlight: message refused: its tab sends too many';

type Sender = Browser.runtime.MessageSender;

/** A document of a tab. */
export interface FrameInTab {
  /** The tab's id. */
  readonly tab: number;
  /** The frame's id; 0 is the tab's page itself. */
  readonly frame: number;
}

/** What the background does with each kind of message. */
export interface BackgroundHandlers {
  /**
   * @returns whether a tab's page may send one more message; called before the message is checked
   */
  admits(tab: number): boolean;
  fromPage(message: FromPage, from: FrameInTab, host: string): unknown;
  fromPopup(message: FromPopup): unknown;
}

/**
 * Passes each well-formed message to its handler, unless its tab sends too many. All others are
 * refused with a reason, which the sender gets and the console shows.
 *
 * @param handlers return the answer, or a promise of it
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
    const { frameId: frame } = sender;
    const host = hostOfPage(sender);
    if (tab === undefined || frame === undefined || host === null)
      return refuse(message, 'it does not come from a tab');
    const handle = () => answer(() => handlers.fromPage(parsed.output, { tab, frame }, host));
    if (frame === 0) return handle();
    return framesOf(tab).then((frames) =>
      frames.includes(frame)
        ? handle()
        : refuse(message, 'no script of ours was brought into its frame'),
    );
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

/** An error becomes an answer with its text: not every browser passes a rejected promise on. */
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
  // A page may send a value that JSON cannot hold.
  const name = typeof type === 'string' ? JSON.stringify(type.slice(0, LONGEST_TYPE)) : 'null';
  const refused = `Pactlight: message ${name} refused: ${why}`;
  console.warn(refused);
  return { refused };
}
