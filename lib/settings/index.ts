/** The one door to the reader's settings: reads, changes and watches them. */
import { browser } from 'wxt/browser';
import { migrate } from './migrations';
import { readSettings } from './read-settings';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { storedSettings } from './stored-settings';

export * from './settings';
export { settingsForSite } from './settings-for-site';
export { getPackNames, setPackNames, type PackNames } from './pack-names';
export { webHost } from './web-host';

const KEY = 'settings';

/**
 * The copy is written after the settings, so that one of the two is intact if the browser crashes.
 */
const COPY_KEY = 'settings-last-good';

/** A change was not stored; the settings are as before. */
export class SettingsNotSavedError extends Error {
  override readonly name = 'SettingsNotSavedError';

  constructor(cause: unknown) {
    super(
      `Pactlight: the change was not saved, and the settings are as before: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

/**
 * @returns the reader's settings. Corrupt parts are replaced by the last good copy or the default,
 *   with a warning in the console for each; readable parts are kept.
 */
export async function getSettings(): Promise<Settings> {
  try {
    return (await read()).settings;
  } catch (error) {
    console.warn('Pactlight: the browser’s storage cannot be read; defaults are used.', error);
    return DEFAULT_SETTINGS;
  }
}

/**
 * For code that passes settings on to pages: includes a choice that is still being stored.
 *
 * @returns the reader's settings after every earlier change is stored or has failed
 */
export function settledSettings(): Promise<Settings> {
  return alone(getSettings);
}

/**
 * Changes run one after the other, across all windows and the background, so that two quick clicks
 * cannot overwrite each other.
 *
 * @param change turns the newest settings into the wanted ones
 * @returns the settings as stored
 * @throws SettingsNotSavedError if the browser's storage is full or broken
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return alone(async () => {
    let settings: Settings;
    let stored: Record<string, unknown>;
    try {
      const before = await read();
      settings = change(before.settings);
      stored = storedSettings(settings, before.settings, before.stored);
      await browser.storage.local.set({ [KEY]: stored });
    } catch (error) {
      throw new SettingsNotSavedError(error);
    }
    await browser.storage.local.set({ [COPY_KEY]: stored }).catch((error: unknown) => {
      console.warn('Pactlight: the settings are saved, a copy of them is not.', error);
    });
    return settings;
  });
}

/**
 * @param listener called with the settings after and before every change, whichever page made it
 * @returns stops watching
 */
export function watchSettings(
  listener: (settings: Settings, before: Settings) => void,
): () => void {
  let watching = true;
  const onChanged = (
    changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
    area: string,
  ): void => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (!change) return;
    const { settings, problems } = readSettings(migrate(change.newValue));
    const before = readSettings(migrate(change.oldValue)).settings;
    if (problems.length === 0) listener(settings, before);
    // `getSettings` also reads the last good copy.
    else void getSettings().then((repaired) => watching && listener(repaired, before));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    watching = false;
    browser.storage.onChanged.removeListener(onChanged);
  };
}

/** @returns a function that gives the present settings; they are read once and kept up to date */
export function currentSettings(): () => Promise<Settings> {
  let now: Promise<Settings> | undefined;
  watchSettings((settings) => {
    now = Promise.resolve(settings);
  });
  return () => (now ??= getSettings());
}

async function read(): Promise<{ settings: Settings; stored: unknown }> {
  const { [KEY]: found, [COPY_KEY]: copy } = await browser.storage.local.get([KEY, COPY_KEY]);
  const stored = migrate(found);
  const { settings, problems } = readSettings(stored, migrate(copy));
  for (const problem of problems) console.warn(`Pactlight: ${problem}`);
  return { settings, stored };
}

let previous: Promise<unknown> = Promise.resolve();

/** Runs after all earlier changes, of this page and of the extension's other pages. */
function alone<Result>(run: () => Promise<Result>): Promise<Result> {
  // Unit tests run without a navigator.
  const locks = (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
  const turn = previous.then((): Promise<Result> =>
    locks ? (locks.request('pactlight-settings', run) as Promise<Result>) : run(),
  );
  previous = turn.catch(() => undefined);
  return turn;
}
