import { browser } from 'wxt/browser';
import { offered } from '../../browser/offered';
import type { Knowledge } from '../../knowledge';

/** The popup's size in CSS px, with space for the window's own bar. */
const WINDOW_SIZE = { width: 420, height: 660 };

/**
 * Session storage key of the window that is open for each tab: the background may restart in the
 * meantime.
 */
const OPEN_KEY = 'open-about';

/** A window with one tab; in a browser without windows, only the tab. */
type Opened = { readonly window: number } | { readonly tab: number };

let last: Promise<void> = Promise.resolve();

/**
 * Opens the popup's page in a new window, on a country's positions. It reuses the tab's window if
 * there is one, since a hostile page may ask without end. A browser without windows opens a tab.
 * (In Firefox the real popup opens only on a click on the toolbar.)
 *
 * @param tab id of the page's tab
 * @param concept the country
 * @param issue the issue that comes first
 * @throws Error if there is no such concept or issue
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

/**
 * What the window shows: a concept (for a country, with an issue that comes first), or a search.
 */
type Shown = { readonly concept: string; readonly issue?: string } | { readonly query: string };

async function openWindow(tab: number, shown: Shown): Promise<void> {
  const url = browser.runtime.getURL(
    `/popup.html?${new URLSearchParams({ tab: String(tab), ...shown })}`,
  );
  // Runs one after the other, so that a second request reuses the window of the first.
  const turn = last.then(() => showWindow(tab, url));
  last = turn.catch(() => undefined);
  await turn;
}

async function showWindow(tab: number, url: string): Promise<void> {
  const open = await openAbout();
  const opened = open[tab];
  if (opened && (await showAgain(opened, url))) return;
  const created = await create(url);
  if (created) await browser.storage.session.set({ [OPEN_KEY]: { ...open, [tab]: created } });
}

async function openAbout(): Promise<Readonly<Record<number, Opened>>> {
  const { [OPEN_KEY]: open } = await browser.storage.session.get(OPEN_KEY);
  return (open as Record<number, Opened> | undefined) ?? {};
}

async function create(url: string): Promise<Opened | null> {
  const { windows } = offered();
  if (windows) {
    const window = (await windows.create({ type: 'popup', url, ...WINDOW_SIZE }))?.id;
    return window === undefined ? null : { window };
  }
  const tab = (await browser.tabs.create({ url })).id;
  return tab === undefined ? null : { tab };
}

/** @returns false if the reader closed it */
async function showAgain(opened: Opened, url: string): Promise<boolean> {
  try {
    if ('tab' in opened) await browser.tabs.update(opened.tab, { url, active: true });
    else {
      const [page] = await browser.tabs.query({ windowId: opened.window });
      await browser.tabs.update(page!.id, { url });
      await offered().windows?.update(opened.window, { focused: true });
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens the same window for the active page.
 *
 * @param shown a concept of the pack, or a query
 */
export async function openBesideFront(
  shown: { readonly concept: string } | { readonly query: string },
): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await openWindow(tab.id, shown);
}
