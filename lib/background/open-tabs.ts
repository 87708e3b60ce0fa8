import { browser, type Browser } from 'wxt/browser';
import { webHost } from '../settings';
import { annotateAlways } from './annotation';

/** Reads open pages of a site that the reader has just let the extension read, as if they were loaded now. */
export function attendAllowedTabs(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void attendAgain();
  });
}

/**
 * Brings the sentinel into pages that were open before the extension was installed or updated:
 * Chromium leaves them without a script, or with one of the old extension. Firefox injects them by itself.
 * Pages that the browser has put to sleep get theirs when they are loaded again.
 */
export function attendOpenTabs(): void {
  browser.runtime.onInstalled.addListener(() => void bringSentinels());
}

async function attendAgain(): Promise<void> {
  const tabs = await bringSentinels();
  for (const { id, url } of tabs) void annotateAlways(id!, webHost(url));
}

/** @returns the tabs that were asked to run it */
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
