import { browser } from 'wxt/browser';
import { tellPage } from '../messages';
import { settingsForPage } from '../page/presence';
import { getSettings, isSiteOn, type Settings } from '../settings';

/**
 * Brings the annotator into a tab's page and, when the first marks are there, what attends to the
 * reader. Where they are already, nothing happens.
 *
 * @param tab the tab's id
 * @throws where the browser lets no extension into the page
 */
export async function annotateTab(tab: number): Promise<void> {
  const { scripting } = browser;
  const target = { tabId: tab };
  await scripting.executeScript({ target, ...settingsForPage(await getSettings()) });
  await scripting.executeScript({ target, files: ['/annotator.js'] });
  await scripting.executeScript({ target, files: ['/reader.js'] });
}

/**
 * Annotates a page that its sentinel found relevant, unless the reader turned its site off.
 *
 * @param host the page's, as `URL.host` gives it
 */
export async function annotateRelevant(tab: number, host: string): Promise<void> {
  if (isSiteOn(await getSettings(), host)) await annotateTab(tab);
}

/**
 * A single-page site shows another article without loading a page: has the page judged again.
 * A site that the reader always wants annotated is not judged.
 */
export function watchTabs(): void {
  browser.tabs.onUpdated.addListener((tab, change, { url }) => {
    if (change.url) void tellPage(tab, { type: 'judge-again' });
    if (change.status === 'complete' && url) void annotateAlways(tab, url);
  });
}

async function annotateAlways(tab: number, url: string): Promise<void> {
  const { sites, enabled } = await getSettings();
  if (enabled && URL.canParse(url) && sites[new URL(url).host] === 'always') await annotateTab(tab).catch(() => undefined);
}

/**
 * Brings a change of settings to every open page: annotators show and hide at once, sentinels
 * speak up again where the reader has turned a site back on.
 */
export async function tellOpenPages(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => id !== undefined && tellPage(id, { type: 'settings-changed', settings })),
  );
}
