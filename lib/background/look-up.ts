import { announceLookUp } from '../messages/look-ups';
import { openPanel } from '../browser/open-panel';

/** A longer selection is neither a name nor a question. UTF-16 units. */
const MOST_WORDS = 300;

/** How long a look-up is kept, ms. An open panel fetches it much sooner. */
const PATIENCE_MS = 500;

/** What was looked up in a window and its panel has not fetched yet. Never stored: it is the page's text. */
const waiting = new Map<number, string>();

/**
 * Looks words up in the side panel of a tab's window. Call it in answer to a click, before
 * anything is waited for: else the browser opens no panel.
 *
 * @param words as they were selected
 * @param tab where
 * @param elsewhere looks them up where no panel can be opened and none is open
 */
export async function lookUp(
  words: string,
  tab: { readonly id: number; readonly windowId: number },
  elsewhere: (words: string) => Promise<void>,
): Promise<void> {
  const wanted = words.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS);
  waiting.set(tab.windowId, wanted);
  const isOpen = await openPanel(tab.id).then(
    () => true,
    () => false,
  );
  await announceLookUp();
  if (isOpen) return;
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  if (takeLookUp(tab.windowId) === wanted) await elsewhere(wanted);
}

/** @returns what was looked up in a window since the last time, or null */
export function takeLookUp(window: number): string | null {
  const words = waiting.get(window) ?? null;
  waiting.delete(window);
  return words;
}
