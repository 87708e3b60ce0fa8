import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PopupMemory } from '../../../components/popup/popup-memory';
import { recallPlace, rememberPlace } from '../../../entrypoints/popup/remember-place';

const memory: PopupMemory = {
  places: [{ tab: 'countries', show: 'country', concept: 'japan' }],
  countriesAs: 'matrix',
  query: 'abe',
  unfolded: ['who'],
  scrolls: [0, 40],
};
const tab = { id: 7, host: 'news.example', url: 'https://news.example/a', isPrivate: false };
const nowhere: PopupMemory = {
  places: [],
  countriesAs: 'matrix',
  query: '',
  unfolded: [],
  scrolls: [],
};

const written = () =>
  vi.waitFor(async () =>
    expect(await fakeBrowser.storage.session.get('popup-place')).not.toEqual({}),
  );

beforeEach(() => fakeBrowser.reset());

describe('the popup’s last place', () => {
  it('does not exist at first', async () => {
    expect(await recallPlace(tab)).toBeNull();
  });

  it('is restored on the same page', async () => {
    rememberPlace(tab, memory);
    await written();
    expect(await recallPlace(tab)).toEqual(memory);
  });

  it.each([
    ['another page of the tab', { ...tab, url: 'https://news.example/b' }],
    ['another tab', { ...tab, id: 8 }],
  ])('is forgotten on %s, but for how countries are shown', async (_what, other) => {
    rememberPlace(tab, memory);
    await written();
    expect(await recallPlace(other)).toEqual(nowhere);
  });

  it.each([
    7,
    {},
    { tab: 7, url: tab.url },
    { tab: 7, url: tab.url, memory: { places: 3 } },
    { tab: 7, url: tab.url, memory: { ...memory, places: [null] } },
    { tab: 7, url: tab.url, memory: { ...memory, countriesAs: 7 } },
  ])('is nowhere where %j is stored', async (stored) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await fakeBrowser.storage.session.set({ 'popup-place': stored });
    expect(await recallPlace(tab)).toBeNull();
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/last place is ignored: .*xpected/));
  });

  it('is not stored for a private window', async () => {
    rememberPlace({ ...tab, isPrivate: true }, memory);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('is not stored for a screen that the reader leaves at once', async () => {
    rememberPlace(tab, { ...memory, query: 'ab' });
    rememberPlace(tab, memory);
    await written();
    expect((await recallPlace(tab))?.query).toBe('abe');
  });
});
