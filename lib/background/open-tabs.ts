import { browser, type Browser } from 'wxt/browser';
import { webHost } from '../settings';
import { annotateAlways, type AllPages } from './annotation';

/**
 * After the reader allows a site, treats its open pages as if they were loaded now.
 *
 * @param packs knows which packs mark all pages of a site
 */
export function attendAllowedTabs(packs: AllPages): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void attendAgain(packs);
  });
}

/**
 * Injects the sentinel into pages that were open before the extension was installed or updated: in
 * Chromium they have no script, or one of the old extension. Firefox injects scripts by itself.
 * Discarded tabs get theirs when they are loaded again.
 */
export function attendOpenTabs(): void {
  browser.runtime.onInstalled.addListener(() => void bringSentinels());
}

async function attendAgain(packs: AllPages): Promise<void> {
  const tabs = await bringSentinels();
  for (const { id, url } of tabs) void annotateAlways(id!, webHost(url), packs);
}

/** @returns the tabs into which it was injected */
async function bringSentinels(): Promise<Browser.tabs.Tab[]> {
  const { content_scripts: [sentinel] = [] } = browser.runtime.getManifest();
  const tabs = await browser.tabs.query({
    url: [...(sentinel?.matches ?? [])],
    discarded: false,
    status: 'complete',
  });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({ target: { tabId: id! }, files: ['/sentinel.js'] }),
    ),
  );
  return tabs;
}
