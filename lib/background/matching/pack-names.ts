import { browser } from 'wxt/browser';
import { namesForPage } from '../../page/presence';
import { getPackNames } from '../../settings';

/**
 * Leaves names of packs that the reader has brought in a tab's page, for its sentinel to look for.
 * Those of the bundled pack are built into the sentinel, so that without others no page costs anything.
 * docs/adr/0023
 *
 * @param tab the tab's id
 */
export async function leaveNames(tab: number): Promise<void> {
  const names = await getPackNames();
  if (names.length === 0) return;
  // Scripts cannot run in the browser's own pages and in stores.
  await browser.scripting
    .executeScript({ target: { tabId: tab }, ...namesForPage(names) })
    .catch(() => undefined);
}
