import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PopupMemorySchema, type PopupMemory } from '../../components/popup/popup-memory';
import { checked } from '../../lib/messages/checked';
import type { PageTab } from '../../lib/extension-page/page-tab';

/** Session storage key of the popup's last place, which is kept until the browser is closed. */
const KEY = 'popup-place';

/**
 * Debounce, ms. It is short because a popup closes without notice, and what is not written then is
 * lost.
 */
const WRITE_AFTER_MS = 50;

/** Only the popup writes it, but possibly that of another version. */
const StoredSchema = v.object({
  tab: v.number(),
  url: v.string(),
  memory: PopupMemorySchema,
});

/**
 * @param tab that the popup is opened on
 * @returns the reader's last place on this page; on another page only their last choice of list or
 *   matrix; `null` if nothing is stored
 */
export async function recallPlace(tab: Pick<PageTab, 'id' | 'url'>): Promise<PopupMemory | null> {
  const stored = await browser.storage.session.get(KEY).catch(() => undefined);
  const found: unknown = stored?.[KEY];
  const known = found === undefined ? null : checked(StoredSchema, found, 'the popup’s last place');
  if (!known) return null;
  const { tab: id, url, memory } = known;
  return id === tab.id && url === tab.url
    ? memory
    : { ...memory, places: [], query: '', unfolded: [], scrolls: [] };
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Stores the reader's place in session storage. Nothing is stored for a private window, since the
 * page's address would outlive that window.
 */
export function rememberPlace(
  { id, url, isPrivate }: Pick<PageTab, 'id' | 'url' | 'isPrivate'>,
  memory: PopupMemory,
): void {
  clearTimeout(waiting);
  if (isPrivate) return;
  waiting = setTimeout(
    () =>
      void browser.storage.session.set({ [KEY]: { tab: id, url, memory } }).catch(() => undefined),
    WRITE_AFTER_MS,
  );
}
