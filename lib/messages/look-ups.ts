/** Tells open panels that the reader looked something up: each asks the background whether it was in its window. */
import { browser } from 'wxt/browser';

const LOOKED_UP = 'looked-up';

/** Tells every open panel. */
export async function tellPanelsOfLookUp(): Promise<void> {
  // Nobody is there to hear it where no panel is open yet.
  await browser.runtime.sendMessage({ type: LOOKED_UP }).catch(() => undefined);
}

/** @returns stops listening */
export function hearLookUps(heard: () => void): () => void {
  const listener = (message: unknown): void => {
    if ((message as { type?: unknown } | null)?.type === LOOKED_UP) heard();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
