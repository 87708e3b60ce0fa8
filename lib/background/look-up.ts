import { announceLookUp } from '../messages/look-ups';
import { openPanel } from '../browser/open-panel';

/** In UTF-16 units. A longer selection is neither a name nor a question. */
const MOST_WORDS = 300;

/** Time for which a look-up is kept, ms. An open panel fetches it much sooner. */
const KEPT_MS = 500;

/**
 * Look-ups by window that its panel has not fetched yet. They are the page's text and so never
 * stored.
 */
const waiting = new Map<number, string>();

/**
 * Looks words up in the side panel of a tab's window. Call it in the event handler of a click,
 * before any `await`: otherwise the browser opens no panel.
 *
 * @param words as selected
 * @param tab in which they were selected
 * @param elsewhere looks them up if no panel is open or can be opened
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
  await new Promise((resolve) => setTimeout(resolve, KEPT_MS));
  if (takeLookUp(tab.windowId) === wanted) await elsewhere(wanted);
}

/** @returns the last look-up in a window, which is then removed; null without one */
export function takeLookUp(window: number): string | null {
  const words = waiting.get(window) ?? null;
  waiting.delete(window);
  return words;
}
