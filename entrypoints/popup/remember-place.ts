import { browser } from 'wxt/browser';
import type { PopupMemory } from '../../components/popup/popup-memory';
import { hasFields, isListOf, isRecord, isString, type Check } from '../../lib/value-checks';
import type { PageTab } from '../../lib/extension-page/page-tab';

/** Where the popup was left, for as long as the browser runs. */
const KEY = 'popup-place';

/** A popup is closed without warning: what is not yet written then is lost. */
const WRITE_AFTER_MS = 50;

interface Stored {
  readonly tab: number;
  readonly url: string;
  readonly memory: PopupMemory;
}

/**
 * @param tab that the popup is opened on
 * @returns where the reader was on this very page; what they last chose of list and matrix on any
 *   other; `null` where nothing is known
 */
export async function recallPlace(tab: PageTab): Promise<PopupMemory | null> {
  const stored = await browser.storage.session.get(KEY).catch(() => undefined);
  const found: unknown = stored?.[KEY];
  if (!isStored(found)) return null;
  const { tab: id, url, memory } = found;
  return id === tab.id && url === tab.url
    ? memory
    : { ...memory, places: [], query: '', unfolded: [], scrolls: [] };
}

/** Nothing but the popup writes here, though perhaps that of another version. */
const isStored = hasFields({
  memory: hasFields({
    places: isListOf(isRecord),
    unfolded: isListOf(isString),
    scrolls: isListOf(Number.isFinite),
    query: isString,
    countriesAs: (value) => value === 'list' || value === 'matrix',
  } satisfies Record<keyof PopupMemory, Check>),
}) as (value: unknown) => value is Stored;

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Remembers where the reader is, in the browser's memory alone, until the browser is closed. The
 * address of a page in a private window would outlive that window.
 */
export function rememberPlace({ id, url, isPrivate }: PageTab, memory: PopupMemory): void {
  clearTimeout(waiting);
  if (isPrivate) return;
  waiting = setTimeout(
    () =>
      void browser.storage.session.set({ [KEY]: { tab: id, url, memory } }).catch(() => undefined),
    WRITE_AFTER_MS,
  );
}
