import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  getSettings,
  settledSettings,
  watchSettings,
  withMark,
} from '../../lib/settings';

beforeEach(() => fakeBrowser.reset());

describe('the door to settings', () => {
  it('returns the defaults if nothing is stored', async () => {
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps both of two changes made at once', async () => {
    await Promise.all([
      changeSettings((old) => withMark(old, 'rules', false)),
      changeSettings((old) => withMark(old, 'autos', false)),
    ]);
    expect((await getSettings()).marks).toEqual({ rules: false, autos: false });
  });

  it('returns settings with a change that is still being stored, and without one that fails', async () => {
    void changeSettings((old) => ({ ...old, markStyle: 'wash' }));
    changeSettings(() => {
      throw new Error('no');
    }).catch(() => undefined);
    expect((await settledSettings()).markStyle).toBe('wash');
  });

  it('stores nothing if the change throws, and makes the next change', async () => {
    await changeSettings((old) => withMark(old, 'rules', false));
    await expect(
      changeSettings(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await changeSettings((old) => withMark(old, 'autos', false));
    expect((await getSettings()).marks).toEqual({ rules: false, autos: false });
  });

  it('reports changes until watching stops', async () => {
    const onChange = vi.fn();
    const stop = watchSettings(onChange);
    const changed = await changeSettings((old) => ({ ...old, enabled: false }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(changed, DEFAULT_SETTINGS);
    stop();
    await changeSettings((old) => ({ ...old, enabled: true }));
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('keeps the readable parts of corrupt settings', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await fakeBrowser.storage.local.set({ settings: { enabled: false, amount: 7 } });
    expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, enabled: false });
    expect(warned).toHaveBeenCalled();
    warned.mockRestore();
  });
});
