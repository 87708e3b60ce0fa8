import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  getSettings,
  SettingsNotSavedError,
  watchSettings,
  withMark,
  withRejection,
  withSite,
} from '../../lib/settings';

const { storage } = fakeBrowser;
const stored = async (): Promise<Record<string, unknown>> =>
  (await storage.local.get('settings'))['settings'] as Record<string, unknown>;
const store = (value: unknown): Promise<void> => storage.local.set({ settings: value });

/** Makes the browser's storage reject some writes. */
function refuse(refuses: (items: object) => boolean, why: string): void {
  const set = storage.local.set.bind(storage.local);
  vi.spyOn(storage.local, 'set').mockImplementation(async (items: object) => {
    if (refuses(items)) throw new Error(why);
    return set(items as Record<string, unknown>);
  });
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  fakeBrowser.reset();
});

describe('settings', () => {
  it('are the defaults until the reader chooses', async () => {
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
    const chosen = await changeSettings((settings) => withSite(settings, 'a.example', 'never'));
    expect(chosen.sites).toEqual({ 'a.example': 'never' });
    expect(await getSettings()).toEqual(chosen);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('of the first release are read unchanged, and stay under the same key', async () => {
    const first = {
      enabled: true,
      amount: 'every',
      marks: { autos: false },
      sites: { 'a.example': 'always' },
      rejections: [{ concept: 'rice', text: 'rice', host: null }],
    };
    await storage.local.set({ settings: first, settings$: { v: 1 } });
    expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, ...first });
    await changeSettings((settings) => ({ ...settings, theme: 'dark' }));
    expect(await stored()).toEqual({ ...DEFAULT_SETTINGS, ...first, theme: 'dark', version: 1 });
  });

  it('are reported to watchers with those before, whichever page changed them', async () => {
    const onChange = vi.fn();
    const stop = watchSettings(onChange);
    await changeSettings((settings) => withMark(settings, 'autos', false));
    await vi.waitFor(() =>
      expect(onChange).toHaveBeenCalledWith(
        { ...DEFAULT_SETTINGS, marks: { autos: false } },
        DEFAULT_SETTINGS,
      ),
    );
    stop();
    await changeSettings((settings) => withMark(settings, 'rules', false));
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('keep every one of many changes made at once', async () => {
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((key) =>
        changeSettings((settings) => withMark(settings, key, false)),
      ),
    );
    expect((await getSettings()).marks).toEqual({ a: false, b: false, c: false, d: false });
  });

  it('keep both changes made in two windows at once', async () => {
    let last: Promise<unknown> = Promise.resolve();
    const request = (_name: string, run: () => Promise<unknown>): Promise<unknown> =>
      (last = last.then(run));
    vi.stubGlobal('navigator', { locks: { request } });
    vi.resetModules();
    const another = await import('../../lib/settings');
    const windows = [{ changeSettings, withMark }, another];
    const slowly = storage.local.get.bind(storage.local) as (
      keys: unknown,
    ) => Promise<Record<string, unknown>>;
    vi.spyOn(storage.local, 'get').mockImplementation(async (keys: unknown) => {
      const got = await slowly(keys);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return got;
    });
    await Promise.all(
      windows.map((window, i) =>
        window.changeSettings((settings) => window.withMark(settings, `mark-${i}`, false)),
      ),
    );
    expect((await getSettings()).marks).toEqual({ 'mark-0': false, 'mark-1': false });
  });
});

describe('storage that is full', () => {
  it('is reported, and the settings stay as they were', async () => {
    const before = await changeSettings((settings) => withSite(settings, 'a.example', 'never'));
    refuse(() => true, 'QUOTA_BYTES quota exceeded');
    const change = changeSettings((settings) => withSite(settings, 'b.example', 'never'));
    await expect(change).rejects.toThrow(SettingsNotSavedError);
    await expect(change).rejects.toThrow(
      'the change was not saved, and the settings are as before: QUOTA_BYTES quota exceeded',
    );
    expect(await getSettings()).toEqual(before);
  });

  it('when only the copy fails does not undo the change', async () => {
    refuse((items) => 'settings-last-good' in items, 'QUOTA_BYTES quota exceeded');
    const settings = await changeSettings((old) => withMark(old, 'autos', false));
    expect(await getSettings()).toEqual(settings);
  });

  it('accepts the next change once there is room', async () => {
    refuse(() => true, 'full');
    await changeSettings((settings) => withMark(settings, 'autos', false)).catch(() => undefined);
    vi.restoreAllMocks();
    await changeSettings((settings) => withMark(settings, 'rules', false));
    expect((await getSettings()).marks).toEqual({ rules: false });
  });
});

describe('storage that is corrupt', () => {
  it.each<[string, unknown]>([
    ['text', 'oops'],
    ['a list', [1]],
    ['a number', 7],
    ['gone', undefined],
  ])('(%s) gives the last good copy', async (_name, broken) => {
    const good = await changeSettings((settings) => withSite(settings, 'a.example', 'never'));
    if (broken === undefined) await storage.local.remove('settings');
    else await store(broken);
    expect(await getSettings()).toEqual(good);
    await changeSettings((settings) => withMark(settings, 'autos', false));
    expect(await stored()).toMatchObject({
      sites: { 'a.example': 'never' },
      marks: { autos: false },
    });
  });

  it('in one field returns that field’s last good value, and the next change repairs it', async () => {
    await changeSettings((settings) => ({
      ...settings,
      amount: 'first',
      sites: { 'a.example': 'never', 'b.example': 'always' },
    }));
    await store({
      ...(await stored()),
      amount: 7,
      sites: { 'a.example': 'never', 'b.example': 0 },
    });
    expect(await getSettings()).toMatchObject({
      amount: 'first',
      sites: { 'a.example': 'never', 'b.example': 'always' },
    });
    await changeSettings((settings) => withMark(settings, 'autos', false));
    expect(await stored()).toMatchObject({ amount: 'first', sites: { 'b.example': 'always' } });
  });

  it('that cannot be read at all returns defaults, and is not overwritten', async () => {
    await changeSettings((settings) => withSite(settings, 'a.example', 'never'));
    const get = vi
      .spyOn(storage.local, 'get')
      .mockRejectedValue(new Error('Corruption: block checksum mismatch'));
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
    await expect(changeSettings((settings) => withMark(settings, 'autos', false))).rejects.toThrow(
      'Corruption',
    );
    get.mockRestore();
    expect((await getSettings()).sites).toEqual({ 'a.example': 'never' });
  });

  it('in any way still returns settings, and accepts a change', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (main, copy) => {
        await storage.local.set({ settings: main, 'settings-last-good': copy });
        await getSettings();
        await changeSettings((settings) => withSite(settings, 'a.example', 'never'));
        expect((await getSettings()).sites['a.example']).toBe('never');
      }),
    );
  });
});

describe('settings of a later version', () => {
  const later = {
    version: 3,
    enabled: true,
    amount: 'by-reading-time',
    marks: { autos: false, sea: 'half' },
    sites: { 'a.example': 'never', 'b.example': { rule: 'weekdays' } },
    rejections: [
      { concept: 'rice', text: 'rice', host: null, until: '2030-01-01' },
      { pattern: 'TPP*' },
    ],
    readAloud: true,
  };

  it('are read as far as this version knows them', async () => {
    await store(later);
    expect(await getSettings()).toMatchObject({
      amount: 'sensible',
      marks: { autos: false },
      sites: { 'a.example': 'never' },
    });
  });

  it('lose nothing by a change of this version', async () => {
    await store(later);
    await changeSettings((settings) =>
      withMark(withSite(settings, 'c.example', 'always'), 'rules', false),
    );
    expect(await stored()).toEqual({
      ...later,
      marks: { ...later.marks, rules: false },
      sites: { ...later.sites, 'c.example': 'always' },
    });
  });

  it('accept a choice of this version in place of their own', async () => {
    await store(later);
    await changeSettings((settings) => ({ ...settings, amount: 'first', theme: 'dark' }));
    expect(await stored()).toEqual({ ...later, amount: 'first', theme: 'dark' });
  });

  it('lose only what the reader removed', async () => {
    await store(later);
    await changeSettings((settings) => ({
      ...withSite(settings, 'a.example', null),
      rejections: [],
    }));
    expect(await stored()).toEqual({
      ...later,
      sites: { 'b.example': { rule: 'weekdays' } },
      rejections: [{ pattern: 'TPP*' }],
    });
    await changeSettings((settings) =>
      withRejection(settings, { concept: 'beef', text: 'Beef', host: null }),
    );
    expect((await stored())['rejections']).toEqual([
      { pattern: 'TPP*' },
      { concept: 'beef', text: 'beef', host: null },
    ]);
  });
});
