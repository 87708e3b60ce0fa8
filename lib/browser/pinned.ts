/**
 * Concepts whose cards the reader pinned, in the panel or on a page: kept until the browser is closed.
 * Private windows have pins of their own, which are forgotten with the last of those windows.
 */
import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { offered } from './offered';

/** Whose pins: those of private windows, or of all others. */
export type IsPrivate = boolean;

const keyOf = (isPrivate: IsPrivate): string => (isPrivate ? 'pinned-private' : 'pinned');

/** What is no concept is left out. */
const PinnedSchema = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.filter((one) => typeof one === 'string')),
  ),
  [],
);

/** @returns concept ids, the one pinned last first; what else is stored there is left out */
export async function getPinned(isPrivate: IsPrivate): Promise<readonly string[]> {
  const key = keyOf(isPrivate);
  return readPinned((await browser.storage.session.get(key))[key]);
}

/**
 * Panels of several windows may pin in the same moment.
 *
 * @param on false takes the card away again
 */
export async function setPinned(concept: string, on: boolean, isPrivate: IsPrivate): Promise<void> {
  await navigator.locks.request('pactlight-pinned', async () => {
    const others = (await getPinned(isPrivate)).filter((one) => one !== concept);
    await browser.storage.session.set({ [keyOf(isPrivate)]: on ? [concept, ...others] : others });
  });
}

/**
 * @param listener called with what is pinned now, and what was before
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

/** Forgets the pins of private windows once the last of those windows is closed. */
export function forgetPrivatePins(): void {
  // Firefox for Android has no windows, but tabs that are private.
  const { onRemoved } = offered().windows ?? browser.tabs;
  // Rejected while the browser shuts down, which forgets all pins by itself.
  onRemoved.addListener(() => void forgetUnlessPrivateTab().catch(() => undefined));
}

async function forgetUnlessPrivateTab(): Promise<void> {
  const tabs = await browser.tabs.query({});
  if (!tabs.some(({ incognito }) => incognito)) await browser.storage.session.remove(keyOf(true));
}

function readPinned(stored: unknown): readonly string[] {
  return v.parse(PinnedSchema, stored);
}
