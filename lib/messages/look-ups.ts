/**
 * Informs open panels that the reader looked something up. Each then asks the background whether it
 * was in its window.
 */
import { browser, type Browser } from 'wxt/browser';
import { isOwn } from './sender';

const LOOKED_UP = 'looked-up';

/** Sends it to every open panel. */
export async function announceLookUp(): Promise<void> {
  // There is no receiver if no panel is open yet.
  await browser.runtime.sendMessage({ type: LOOKED_UP }).catch(() => undefined);
}

/**
 * @param listener called after each look-up, in whichever window
 * @returns stops listening
 */
export function onLookUp(listener: () => void): () => void {
  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (isOwn(sender) && (message as { type?: unknown } | null)?.type === LOOKED_UP) listener();
  };
  browser.runtime.onMessage.addListener(onMessage as never);
  return () => browser.runtime.onMessage.removeListener(onMessage as never);
}
