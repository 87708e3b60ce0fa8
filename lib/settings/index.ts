/** The one door to the reader's settings: read, change, watch. */
import { browser } from 'wxt/browser';
import { readSettings } from './read-settings';
import type { Settings } from './settings';

export * from './settings';

/** All settings lie under one key, so that each change is written whole. */
const KEY = 'settings';

/**
 * @returns the reader's settings; what is corrupt in storage is replaced by defaults (and named
 *   in the console), what is readable is kept
 */
export async function getSettings(): Promise<Settings> {
  return checked((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes run one after the other, so that two quick clicks never overwrite each other. */
let lastChange: Promise<unknown> = Promise.resolve();

/**
 * @param change from the newest settings to the wanted ones
 * @returns the settings as stored
 * @throws whatever the browser's storage throws; the stored settings are then as before
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const run = lastChange.then(async () => {
    const settings = change(await getSettings());
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  lastChange = run.catch(() => undefined);
  return run;
}

/**
 * @param listener called with the new settings after every change, from whichever page
 * @returns stops watching
 */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown } | undefined>): void => {
    const change = changes[KEY];
    if (change) listener(checked(change.newValue));
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(changed);
  return () => onChanged.removeListener(changed);
}

function checked(stored: unknown): Settings {
  const { settings, problems } = readSettings(stored);
  for (const problem of problems) console.warn(`Pactlight: ${problem}`);
  return settings;
}
