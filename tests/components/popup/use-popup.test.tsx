import { renderHook, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usePopup } from '../../../entrypoints/popup/use-popup';
import { changeSettings, withSite } from '../../../lib/settings';

const URL_OF_TAB = 'https://news.example/a';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  const event = { addListener: vi.fn(), removeListener: vi.fn() };
  Object.assign(fakeBrowser.permissions, {
    contains: async () => true,
    onAdded: event,
    onRemoved: event,
  });
});

it('uses changed settings directly, and requests only the page’s state again', async () => {
  const tab = await fakeBrowser.tabs.create({ url: URL_OF_TAB });
  const query = new URLSearchParams({ tab: String(tab.id) });
  const { result } = renderHook(() => usePopup(query));
  await waitFor(() => expect(result.current.data?.page.state).toBe('cannot'));

  const readTab = vi.spyOn(fakeBrowser.tabs, 'get');
  const readSession = vi.spyOn(fakeBrowser.storage.session, 'get');
  await changeSettings((settings) => withSite(settings, 'news.example', 'never'));
  await waitFor(() => expect(result.current.data?.page.state).toBe('off'));
  expect(result.current.data?.settings.sites).toEqual({ 'news.example': 'never' });
  expect(readTab).not.toHaveBeenCalled();
  // The page's frames are read as well.
  const asked = readSession.mock.calls.flat().filter((key) => typeof key === 'string');
  expect(asked.filter((key) => !key.startsWith('frames'))).toEqual([]);
});
