import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PopupMemory } from '../../components/popup/popup-memory';
import type { PopupTab } from './popup-tab';

/** Where the popup was left, for as long as the browser runs. */
const KEY = 'popup-place';

/** A popup is closed without warning: what is not yet written then is lost. */
const WRITE_AFTER_MS = 50;

const place = v.object({ tab: v.string(), show: v.string(), concept: v.optional(v.string()), issue: v.optional(v.string()) });

const StoredSchema = v.object({
  tab: v.number(),
  url: v.string(),
  memory: v.object({
    places: v.array(place),
    countriesAs: v.picklist(['list', 'matrix']),
    query: v.string(),
    unfolded: v.array(v.string()),
    scrolls: v.array(v.number()),
  }),
});

/**
 * @param tab that the popup is opened on
 * @returns where the reader was on this very page; what they last chose of list and matrix on any
 *   other; `null` where nothing is known
 */
export async function recallPlace(tab: PopupTab): Promise<PopupMemory | null> {
  const stored = await browser.storage.session.get(KEY).catch(() => undefined);
  const { success, output } = v.safeParse(StoredSchema, stored?.[KEY]);
  if (!success) return null;
  // Whether the places are places of the pack is seen to where they are shown.
  const memory = output.memory as PopupMemory;
  return output.tab === tab.id && output.url === tab.url ? memory : { ...memory, places: [], query: '', unfolded: [], scrolls: [] };
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Remembers where the reader is, in the browser's memory alone, until the browser is closed. */
export function rememberPlace({ id, url }: PopupTab, memory: PopupMemory): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void browser.storage.session.set({ [KEY]: { tab: id, url, memory } }).catch(() => undefined), WRITE_AFTER_MS);
}
