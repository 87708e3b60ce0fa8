/** Concepts whose cards the reader pinned, in the panel or on a page: kept until the browser is closed. */
import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';

const KEY = 'pinned';

/** What is no concept is left out. */
const PinnedSchema = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.filter((one) => typeof one === 'string')),
  ),
  [],
);

/** @returns concept ids, the one pinned last first; what else is stored there is left out */
export async function getPinned(): Promise<readonly string[]> {
  return readPinned((await browser.storage.session.get(KEY))[KEY]);
}

/**
 * Panels of several windows may pin in the same moment.
 *
 * @param on false takes the card away again
 */
export async function setPinned(concept: string, on: boolean): Promise<void> {
  await navigator.locks.request('pactlight-pinned', async () => {
    const others = (await getPinned()).filter((one) => one !== concept);
    await browser.storage.session.set({ [KEY]: on ? [concept, ...others] : others });
  });
}

/**
 * @param listener called with what is pinned now, and what was before
 * @returns stops watching
 */
export function watchPinned(
  listener: (pinned: readonly string[], before: readonly string[]) => void,
): () => void {
  const onChanged = (
    changes: Record<string, Browser.storage.StorageChange>,
    area: string,
  ): void => {
    const change = area === 'session' ? changes[KEY] : undefined;
    if (change) listener(readPinned(change.newValue), readPinned(change.oldValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

function readPinned(stored: unknown): readonly string[] {
  return v.parse(PinnedSchema, stored);
}
