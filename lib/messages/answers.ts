/**
 * How a listener answers a message in every browser. Chromium 128, the oldest that the manifest
 * admits, takes no promise from a listener, and no browser carries an error over:
 * https://developer.chrome.com/docs/extensions/develop/concepts/messaging#simple
 */
import { browser, type Browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** What the background sends back: an answer, or why there is none. */
type Answered = { readonly answer?: unknown } | { readonly refused: string };

/**
 * @param listener returns a promise of the answer, or `undefined` to leave it to others who listen
 * @returns stops listening
 */
export function answerMessages(listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined): () => void {
  const heard = (message: unknown, sender: Sender, respond: (answer: unknown) => void): boolean => {
    const answer = listener(message, sender);
    // Whoever asked is told that there is no answer, and does not wait.
    answer?.then(respond, () => respond(undefined));
    return answer !== undefined;
  };
  const { onMessage } = browser.runtime;
  onMessage.addListener(heard);
  return () => onMessage.removeListener(heard);
}

/** @returns an answer, or the error in its place, as it can be sent */
export function packed(answer: Promise<unknown>): Promise<Answered> {
  return answer.then((value) => ({ answer: value }), (error: unknown) => ({ refused: error instanceof Error ? error.message : String(error) }));
}

/**
 * @param sent from `packed`
 * @returns the answer
 * @throws Error what was thrown where the message arrived
 */
export function unpacked(sent: unknown): unknown {
  const { answer, refused } = (sent ?? {}) as { answer?: unknown; refused?: string };
  if (refused !== undefined) throw new Error(refused);
  return answer;
}
