import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pinFromPage, watchPins } from '../../lib/background/pins';
import { getPinned, setPinned } from '../../lib/browser/pinned';
import { createKnowledge } from '../../lib/knowledge';
import { smallPack } from '../knowledge/support/fixture';

const PRIVATE = { id: 1, incognito: true };
const NORMAL = { id: 2, incognito: false };

const knowledge = createKnowledge(smallPack);
let open: readonly { id: number; incognito: boolean }[];
let onWindowClosed: () => void;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  open = [PRIVATE, NORMAL];
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, run: () => Promise<unknown>) => run() },
  });
  vi.spyOn(browser.tabs, 'get').mockImplementation(
    async (id) => open.find((tab) => tab.id === id) as never,
  );
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => open as never);
  vi.spyOn(browser.windows.onRemoved, 'addListener').mockImplementation((listener) => {
    onWindowClosed = listener as () => void;
  });
});

describe('a card that is pinned in a private window', () => {
  it('is pinned only in private windows', async () => {
    await pinFromPage(knowledge, { concept: 'ada', on: true }, PRIVATE.id);
    await pinFromPage(knowledge, { concept: 'guild', on: true }, NORMAL.id);
    expect(await getPinned(true)).toEqual(['ada']);
    expect(await getPinned(false)).toEqual(['guild']);
  });

  it('is unpinned only on private pages', async () => {
    const told = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
    watchPins();
    await setPinned('ada', true, true);
    await setPinned('ada', true, false);
    await setPinned('ada', false, true);
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(told.mock.calls.map(([tab]) => tab)).toEqual([PRIVATE.id]);
    expect(await getPinned(false)).toEqual(['ada']);
  });

  it('is deleted with the last private window, and nothing else is', async () => {
    watchPins();
    await setPinned('ada', true, true);
    await setPinned('guild', true, false);
    onWindowClosed();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await getPinned(true)).toEqual(['ada']);

    open = [NORMAL];
    onWindowClosed();
    await vi.waitFor(async () => expect(await getPinned(true)).toEqual([]));
    expect(await getPinned(false)).toEqual(['guild']);
  });

  it('causes no error when the browser is closed', async () => {
    const rejected = vi.fn();
    process.on('unhandledRejection', rejected);
    watchPins();
    vi.spyOn(browser.tabs, 'query').mockRejectedValue(new Error('The browser is shutting down.'));
    onWindowClosed();
    await new Promise((resolve) => setTimeout(resolve));
    process.off('unhandledRejection', rejected);
    expect(rejected).not.toHaveBeenCalled();
  });

  it('is only kept in memory', async () => {
    await pinFromPage(knowledge, { concept: 'ada', on: true }, PRIVATE.id);
    expect(await browser.storage.local.get(null)).toEqual({});
  });
});
