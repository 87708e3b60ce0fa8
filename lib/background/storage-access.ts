import { browser } from 'wxt/browser';

/** Chromium's, for every area since version 140; Firefox has none. */
interface Guarded {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Shuts what is stored away from the scripts in pages of the web, which ask the background for what
 * they need: a page that has taken over their process learns no more there than what is told to it.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#method-StorageArea-setAccessLevel
 */
export async function keepStorageFromPages(): Promise<void> {
  try {
    await (browser.storage.local as Guarded).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch {
    // Chromium before 140 does it for session storage alone.
  }
}
