import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attendAllowedTabs } from '../../lib/background/open-tabs';
import { changeSettings, withSite } from '../../lib/settings';

const WEB = ['https://*/*'];
const executeScript = vi.fn();
let allow: (added: { origins?: string[]; permissions?: string[] }) => void;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  executeScript.mockReset().mockResolvedValue([]);
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.permissions, {
    onAdded: { addListener: (listener: typeof allow) => (allow = listener) },
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ content_scripts: [{ matches: WEB, js: ['sentinel.js'] }] }),
  });
  attendAllowedTabs({ marksAllOf: async (host) => host === 'beat.example' });
});

/** The scripts that were injected, with their tabs. */
const brought = () =>
  executeScript.mock.calls.flatMap(([{ target, files = [] }]) =>
    (files as string[]).map((file) => [target.tabId, file]),
  );

it('the sentinel is injected into open pages as soon as their site is allowed', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 3, url: 'https://news.example/a' },
  ] as never);
  allow({ origins: WEB });
  await vi.waitFor(() => expect(brought()).toEqual([[3, '/sentinel.js']]));
  expect(fakeBrowser.tabs.query).toHaveBeenCalledWith(expect.objectContaining({ url: WEB }));
});

it('a page is marked at once if the reader always wants its site marked', async () => {
  await changeSettings((settings) => withSite(settings, 'news.example', 'always'));
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 3, url: 'https://news.example/a' },
  ] as never);
  allow({ origins: WEB });
  await vi.waitFor(() => expect(brought()).toContainEqual([3, '/annotator.js']));
});

it('a page is marked at once if a pack marks all pages of its site, but only with that pack', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 3, url: 'https://beat.example/a' },
    { id: 4, url: 'https://news.example/a' },
  ] as never);
  allow({ origins: WEB });
  await vi.waitFor(() => expect(brought()).toContainEqual([3, '/annotator.js']));
  expect(brought()).not.toContainEqual([4, '/annotator.js']);
  const orders = executeScript.mock.calls.flatMap(([{ args }]) => (args ? [args[1]] : []));
  expect(orders).toMatchObject([{ markAnyway: false }]);
});

it('another kind of permission changes nothing', async () => {
  const query = vi.spyOn(fakeBrowser.tabs, 'query');
  allow({ permissions: ['storage'] });
  expect(query).not.toHaveBeenCalled();
});
