import { browser } from 'wxt/browser';

/** Brings the sentinel into open pages of a site that the reader has just let the extension read. */
export function attendAllowedTabs(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void bringSentinels();
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

async function bringSentinels(): Promise<void> {
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
}
