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
});

it('a card that is pinned on a page is among the panel’s, until it is let go', async () => {
  await pinFromPage(knowledge, 'ada', true);
  expect(await getPinned()).toEqual(['ada']);
  await pinFromPage(knowledge, 'ada', false);
  expect(await getPinned()).toEqual([]);
});

it('a page cannot pin what is no concept', async () => {
  await expect(pinFromPage(knowledge, '__proto__', true)).rejects.toThrow('no concept of the pack');
  expect(await getPinned()).toEqual([]);
});

it('a card that is let go in the panel leaves every page', async () => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
  const told = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
  watchPins();
  await setPinned('ada', true);
  await setPinned('guild', true);
  expect(told).not.toHaveBeenCalled();
  await setPinned('ada', false);
  await vi.waitFor(() =>
    expect(told.mock.calls.map(([tab, message]) => [tab, message])).toEqual([
      [1, { type: 'unpin', concept: 'ada' }],
      [2, { type: 'unpin', concept: 'ada' }],
    ]),
  );
});
