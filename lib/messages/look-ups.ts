/** Tells open panels that the reader looked something up: each asks the background whether it was in its window. */
import { browser, type Browser } from 'wxt/browser';
import { isOwn } from './sender';

const LOOKED_UP = 'looked-up';

/** Sends it to every open panel. */
export async function tellPanelsOfLookUp(): Promise<void> {
  // There is no receiver if no panel is open yet.
  await browser.runtime.sendMessage({ type: LOOKED_UP }).catch(() => undefined);
}

/** @returns stops listening */
export function hearLookUps(heard: () => void): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (isOwn(sender) && (message as { type?: unknown } | null)?.type === LOOKED_UP) heard();
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
