import { tellPanelsOfLookUp } from '../messages/look-ups';
import { openPanel } from '../panel/open-panel';

/** Longer selections are no name. UTF-16 units. */
const MOST_WORDS = 100;

/** What was looked up in a window and its panel has not fetched yet. Never stored: it is the page's text. */
const waiting = new Map<number, string>();

/**
 * Looks words up in the side panel of a tab's window. Call it in answer to a click, before
 * anything is waited for: else the browser opens no panel.
 *
 * @param words as they were selected
 * @param tab where
 * @throws where the browser opens no panel
 */
export async function lookUp(words: string, tab: { readonly id: number; readonly windowId: number }): Promise<void> {
  waiting.set(tab.windowId, words.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS));
  await openPanel(tab.id);
  await tellPanelsOfLookUp();
}

/** @returns what was looked up in a window since the last time, or null */
export function takeLookUp(window: number): string | null {
  const words = waiting.get(window) ?? null;
  waiting.delete(window);
  return words;
}
