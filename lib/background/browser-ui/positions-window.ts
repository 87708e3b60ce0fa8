import { browser } from 'wxt/browser';
import type { Knowledge } from '../../knowledge';

/** The popup's measure, and room for the window's own bar. */
const WINDOW_SIZE = { width: 420, height: 660 };

/** The window that speaks of each tab, as long as the background remembers it. */
const windowOf = new Map<number, number>();

let last: Promise<void> = Promise.resolve();

/**
 * Opens the popup's page in a window of its own, at a country's positions, or takes the one that
 * speaks of the tab already: a page asks for it, and may ask without end. (The toolbar's own popup
 * opens only on a click on the toolbar in Firefox.)
 *
 * @param tab the page it speaks of
 * @param concept the country
 * @param issue whose positions are shown first
 * @throws Error where there is no such concept or issue
 */
export async function openPositions(
  { conceptById, issueById }: Pick<Knowledge, 'conceptById' | 'issueById'>,
  tab: number,
  concept: string,
  issue?: string,
): Promise<void> {
  if (!conceptById(concept))
    throw new Error(
      `Pactlight: there are no positions of ${JSON.stringify(concept)}, which is no concept of the pack.`,
    );
  if (issue !== undefined && !issueById(issue))
    throw new Error(
      `Pactlight: there are no positions on ${JSON.stringify(issue)}, which is no issue of the pack.`,
    );
  await openWindow(tab, { concept, ...(issue === undefined ? {} : { issue }) });
}

/** What the window shows: a concept, of a country an issue first, or the answers to a query. */
type Shown = { readonly concept: string; readonly issue?: string } | { readonly query: string };

async function openWindow(tab: number, shown: Shown): Promise<void> {
  const url = browser.runtime.getURL(
    `/popup.html?${new URLSearchParams({ tab: String(tab), ...shown })}`,
  );
  // Of two that come together the second takes the window that the first has opened.
  const turn = last.then(() => showWindow(tab, url));
  last = turn.catch(() => undefined);
  await turn;
}

async function showWindow(tab: number, url: string): Promise<void> {
  if (await showInOpenWindow(tab, url)) return;
  const created = await browser.windows.create({ type: 'popup', url, ...WINDOW_SIZE });
  if (created?.id !== undefined) windowOf.set(tab, created.id);
}

async function showInOpenWindow(tab: number, url: string): Promise<boolean> {
  const window = windowOf.get(tab);
  if (window === undefined) return false;
  try {
    const [page] = await browser.tabs.query({ windowId: window });
    await browser.tabs.update(page!.id, { url });
    await browser.windows.update(window, { focused: true });
    return true;
  } catch {
    // The reader has closed it.
    windowOf.delete(tab);
    return false;
  }
}

/**
 * Opens the same window beside the page that is in front.
 *
 * @param shown any concept of the pack, or what is to be searched for
 */
export async function openBesideFront(
  shown: { readonly concept: string } | { readonly query: string },
): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await openWindow(tab.id, shown);
}
