import { browser } from 'wxt/browser';

/** Storage wakes a background that is asleep if it changes; IndexedDB does not. */
const KEY = 'packs-changed';

/** Calls the listeners of all pages and of the background after packs were changed. */
export async function announcePacks(): Promise<void> {
  await browser.storage.local
    .set({ [KEY]: crypto.randomUUID() })
    .catch((error: unknown) =>
      console.warn('Pactlight: pages that are open show the packs as before.', error),
    );
}

/**
 * @param listener called after a pack was added, updated, removed or restored, by whichever page
 * @returns stops watching
 */
export function watchPacks(listener: () => void): () => void {
  const onChanged = (changes: object, area: string): void => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
