import { browser } from 'wxt/browser';

/** The popup's measure, and room for the window's own bar. */
const WINDOW_SIZE = { width: 420, height: 660 };

/**
 * Opens the popup's page in a window of its own, at a country's positions. (The toolbar's own
 * popup opens only on a click on the toolbar in Firefox.)
 *
 * @param tab the page it speaks of
 * @param concept the country
 */
export async function openPositions(tab: number, concept: string): Promise<void> {
  const query = new URLSearchParams({ tab: String(tab), concept });
  await browser.windows.create({ type: 'popup', url: browser.runtime.getURL(`/popup.html?${query}`), ...WINDOW_SIZE });
}

/**
 * Opens the same window at a concept, beside the page that is in front.
 *
 * @param concept any of the pack's
 */
export async function openConcept(concept: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await openPositions(tab.id, concept);
}
