import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pinFromPage, watchPins } from '../../lib/background/pins';
import { createKnowledge } from '../../lib/knowledge';
import { getPinned, setPinned } from '../../lib/browser/pinned';
import { smallPack } from '../knowledge/support/fixture';

const knowledge = createKnowledge(smallPack);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, run: () => Promise<unknown>) => run() },
  });
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ incognito: false } as never);
});

it('a card that is pinned on a page is in the panel until it is unpinned', async () => {
  await pinFromPage(knowledge, { concept: 'ada', on: true }, 1);
  expect(await getPinned(false)).toEqual(['ada']);
  await pinFromPage(knowledge, { concept: 'ada', on: false }, 1);
  expect(await getPinned(false)).toEqual([]);
});

it('a page cannot pin an unknown concept', async () => {
  await expect(pinFromPage(knowledge, { concept: '__proto__', on: true }, 1)).rejects.toThrow(
    'no concept of the pack',
  );
  expect(await getPinned(false)).toEqual([]);
});

it('a card that is unpinned in the panel is closed on all pages', async () => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([
    { id: 1, incognito: false },
    { id: 2, incognito: false },
  ] as never);
  const told = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
  watchPins();
  await setPinned('ada', true, false);
  await setPinned('guild', true, false);
  expect(told).not.toHaveBeenCalled();
  await setPinned('ada', false, false);
  await vi.waitFor(() =>
    expect(told.mock.calls.map(([tab, message]) => [tab, message])).toEqual([
      [1, { type: 'unpin', concept: 'ada' }],
      [2, { type: 'unpin', concept: 'ada' }],
    ]),
  );
});
