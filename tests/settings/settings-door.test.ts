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
  it('gives the defaults if nothing is stored', async () => {
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps both of two changes made at once', async () => {
    await Promise.all([
      changeSettings((old) => withMark(old, 'rules', false)),
      changeSettings((old) => withMark(old, 'autos', false)),
    ]);
    expect((await getSettings()).marks).toEqual({ rules: false, autos: false });
  });

  it('hands out settings with the change that is still being saved, and without one that fails', async () => {
    void changeSettings((old) => ({ ...old, markStyle: 'wash' }));
    changeSettings(() => {
      throw new Error('no');
    }).catch(() => undefined);
    expect((await settledSettings()).markStyle).toBe('wash');
  });

  it('changes nothing if the change itself fails, and takes the next one', async () => {
    await changeSettings((old) => withMark(old, 'rules', false));
    await expect(
      changeSettings(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await changeSettings((old) => withMark(old, 'autos', false));
    expect((await getSettings()).marks).toEqual({ rules: false, autos: false });
  });

  it('tells of changes until it is left', async () => {
    const told = vi.fn();
    const leave = watchSettings(told);
    const changed = await changeSettings((old) => ({ ...old, enabled: false }));
    expect(told).toHaveBeenCalledExactlyOnceWith(changed);
    leave();
    await changeSettings((old) => ({ ...old, enabled: true }));
    expect(told).toHaveBeenCalledOnce();
  });

  it('reads what is readable of corrupt settings', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await fakeBrowser.storage.local.set({ settings: { enabled: false, amount: 7 } });
    expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, enabled: false });
    expect(warned).toHaveBeenCalled();
    warned.mockRestore();
  });
});
