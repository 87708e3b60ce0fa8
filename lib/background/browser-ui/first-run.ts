import { browser } from 'wxt/browser';

/**
 * Records that the page was opened: Firefox reports an installation for temporary add-ons after
 * every start.
 */
const OPENED_KEY = 'first-run-opened';

/** Opens the first-run page once after installation, never after an update. */
export function openFirstRunOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOnce();
  });
}

async function openOnce(): Promise<void> {
  const { [OPENED_KEY]: opened } = await browser.storage.local.get(OPENED_KEY);
  if (opened) return;
  await browser.storage.local.set({ [OPENED_KEY]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/first-run.html') });
}
