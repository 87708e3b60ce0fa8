import { browser } from 'wxt/browser';

/** Says that the page was opened: Firefox installs an extension that is loaded by hand at every start. */
const OPENED_KEY = 'first-run-opened';

/** Opens the page that shows how it works, once, when the extension has been installed; never after an update. */
export function welcomeOnInstall(): void {
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
