/** The one door to the reader's settings: read, change, watch. */
import { storage } from 'wxt/utils/storage';
import { readSettings } from './read-settings';
import { DEFAULT_SETTINGS, type Settings } from './settings';

export * from './settings';

const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/**
 * @returns the reader's settings; what is corrupt in storage is replaced by defaults (and named
 *   in the console), what is readable is kept
 */
export async function getSettings(): Promise<Settings> {
  return checked(await item.getValue());
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
    await item.setValue(settings);
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
  return item.watch((stored) => listener(checked(stored)));
}

function checked(stored: unknown): Settings {
  const { settings, problems } = readSettings(stored);
  for (const problem of problems) console.warn(`Pactlight: ${problem}`);
  return settings;
}
