import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { namesForPage } from '../page/presence';

const KEY = 'pack-names';

const NamesSchema = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(3), v.maxLength(100))),
  v.maxLength(200),
);

/**
 * Leaves names of packs that the reader has brought in a tab's page, for its sentinel to look for.
 * Those of the bundled pack are built into the sentinel, so that without others no page costs anything.
 * Pages cannot read what is stored; a page is told when it has loaded, which wakes the background anyway.
 * docs/adr/0019
 *
 * @param tab the tab's id
 */
export async function leaveNames(tab: number): Promise<void> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const names = v.safeParse(NamesSchema, stored ?? []);
  if (!names.success || names.output.length === 0) return;
  // The browser's own pages, and stores, let nobody in.
  await browser.scripting
    .executeScript({ target: { tabId: tab }, ...namesForPage(names.output) })
    .catch(() => undefined);
}
