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
  attendAllowedTabs();
});

/** Which scripts were brought into which tabs. */
const brought = () =>
  executeScript.mock.calls.flatMap(([{ target, files = [] }]) =>
    (files as string[]).map((file) => [target.tabId, file]),
  );

it('brings the sentinel into open pages as soon as their site is allowed', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 3, url: 'https://news.example/a' },
  ] as never);
  allow({ origins: WEB });
  await vi.waitFor(() => expect(brought()).toEqual([[3, '/sentinel.js']]));
  expect(fakeBrowser.tabs.query).toHaveBeenCalledWith(expect.objectContaining({ url: WEB }));
});

it('marks a page at once if the reader always wants its site marked', async () => {
  await changeSettings((settings) => withSite(settings, 'news.example', 'always'));
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 3, url: 'https://news.example/a' },
  ] as never);
  allow({ origins: WEB });
  await vi.waitFor(() => expect(brought()).toContainEqual([3, '/annotator.js']));
});

it('does nothing if what was allowed is no site', async () => {
  const query = vi.spyOn(fakeBrowser.tabs, 'query');
  allow({ permissions: ['storage'] });
  expect(query).not.toHaveBeenCalled();
});
