import { browser } from 'wxt/browser';

/** Only in Chromium; for all storage areas since version 140. */
interface Guarded {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Closes storage to scripts in web pages, which get what they need from the background. So a
 * hostile page that has taken over their process learns no more than that.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#method-StorageArea-setAccessLevel
 */
export async function keepStorageFromPages(): Promise<void> {
  try {
    await (browser.storage.local as Guarded).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch {
    // Chromium before 140 supports it only for session storage.
  }
}
