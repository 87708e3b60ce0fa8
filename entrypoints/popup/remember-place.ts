import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PopupMemorySchema, type PopupMemory } from '../../components/popup/popup-memory';
import { checked } from '../../lib/messages/checked';
import type { PageTab } from '../../lib/extension-page/page-tab';

/** Where the popup was left, for as long as the browser runs. */
const KEY = 'popup-place';

/** A popup is closed without warning: what is not yet written then is lost. */
const WRITE_AFTER_MS = 50;

/** Nothing but the popup writes it, though perhaps that of another version. */
const StoredSchema = v.object({
  tab: v.number(),
  url: v.string(),
  memory: PopupMemorySchema,
});

/**
 * @param tab that the popup is opened on
 * @returns where the reader was on this very page; what they last chose of list and matrix on any
 *   other; `null` if nothing is known
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
 * Remembers where the reader is, in the browser's memory alone, until the browser is closed. The
 * address of a page in a private window would outlive that window.
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
