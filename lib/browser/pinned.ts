/**
 * Concepts whose cards the reader pinned, in the panel or on a page. They are kept until the
 * browser is closed. Private windows have separate pins, which are deleted after the last of those
 * windows closes.
 */
import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { offered } from './offered';

/** Whether pins are those of private windows, or of all others. */
export type IsPrivate = boolean;

const keyOf = (isPrivate: IsPrivate): string => (isPrivate ? 'pinned-private' : 'pinned');

/** Drops entries that are not concept ids. */
const PinnedSchema = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.filter((one) => typeof one === 'string')),
  ),
  [],
);

/** @returns concept ids, the last one pinned first */
export async function getPinned(isPrivate: IsPrivate): Promise<readonly string[]> {
  const key = keyOf(isPrivate);
  return readPinned((await browser.storage.session.get(key))[key]);
}

/**
 * Uses a lock, because panels of several windows may pin at the same time.
 *
 * @param on false unpins
 */
export async function setPinned(concept: string, on: boolean, isPrivate: IsPrivate): Promise<void> {
  await navigator.locks.request('pactlight-pinned', async () => {
    const others = (await getPinned(isPrivate)).filter((one) => one !== concept);
    await browser.storage.session.set({ [keyOf(isPrivate)]: on ? [concept, ...others] : others });
  });
}

/**
 * @param listener called after each change with the pins now and before
 * @returns stops watching
 */
export function watchPinned(
  isPrivate: IsPrivate,
  listener: (pinned: readonly string[], before: readonly string[]) => void,
): () => void {
  const onChanged = (
    changes: Record<string, Browser.storage.StorageChange>,
    area: string,
  ): void => {
    const change = area === 'session' ? changes[keyOf(isPrivate)] : undefined;
    if (change) listener(readPinned(change.newValue), readPinned(change.oldValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Deletes the pins of private windows after the last of those windows is closed. */
export function forgetPrivatePins(): void {
  // Firefox for Android has private tabs, but no windows.
  const { onRemoved } = offered().windows ?? browser.tabs;
  // Rejects while the browser shuts down; session storage is then deleted anyway.
  onRemoved.addListener(() => void forgetUnlessPrivateTab().catch(() => undefined));
}

async function forgetUnlessPrivateTab(): Promise<void> {
  const tabs = await browser.tabs.query({});
  if (!tabs.some(({ incognito }) => incognito)) await browser.storage.session.remove(keyOf(true));
}

function readPinned(stored: unknown): readonly string[] {
  return v.parse(PinnedSchema, stored);
}
