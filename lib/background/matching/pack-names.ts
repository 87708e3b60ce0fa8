import { browser } from 'wxt/browser';
import { namesForPage } from '../../page/presence';
import { getPackNames } from '../../settings';

/**
 * Sends the names of packs that the reader has added to the sentinel of a tab's page. The bundled
 * pack's names are built into the sentinel, so that pages cost nothing without added packs.
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
