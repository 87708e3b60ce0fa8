import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageInTab, type PageTab } from '../../lib/extension-page/page-tab';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';

const TAB: PageTab = {
  id: 7,
  host: 'news.example',
  url: 'https://news.example/a',
  icon: '',
  isLoading: false,
  isReadingView: false,
  isPrivate: false,
};
const HTML = {
  contentType: 'text/html',
  isHtml: true,
  hasBody: true,
  isFrameset: false,
  isTree: false,
};

const executeScript = vi.fn();
const contains = vi.fn();
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  executeScript.mockReset().mockResolvedValue([{ result: HTML }]);
  contains.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.permissions, { contains });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ host_permissions: ['https://*/*'] }),
  });
});

describe('a tab', () => {
  it('gets the sentinel if its page was open before the extension was installed', async () => {
    expect(await pageInTab(TAB, DEFAULT_SETTINGS)).toEqual({
      page: { state: 'loading' },
      isOnlyNow: false,
    });
    expect(executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 7 },
      files: ['/sentinel.js'],
    });
  });

  it('needs access to its site, whose pattern has no port', async () => {
    await pageInTab({ ...TAB, url: 'http://localhost:8080/a' }, DEFAULT_SETTINGS);
    expect(contains).toHaveBeenCalledWith({ origins: ['http://localhost/*'] });
  });

  it('gets no script while its address is hidden: Chromium would never answer', async () => {
    contains.mockResolvedValue(false);
    const tab = { ...TAB, host: null, url: '' };
    expect(await pageInTab(tab, DEFAULT_SETTINGS)).toEqual({
      page: { state: 'cannot', reason: 'no-access', host: null },
      isOnlyNow: false,
    });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('has its frames looked into if nothing is marked, and says what is found there', async () => {
    const relevance = { relevant: false, score: 0, threshold: 8, reasons: [] };
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (_tab, _message, options) =>
      options?.frameId === 0 ? { state: 'not-relevant', relevance } : { state: 'loading' },
    );
    const asked = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => {
      await browser.storage.session.set({ 'frames-7': [4] });
      return { answer: undefined };
    });
    const { page } = await pageInTab(TAB, DEFAULT_SETTINGS);
    expect(page).toEqual({ state: 'loading' });
    expect(asked).toHaveBeenCalledWith({ type: 'closer-look-wanted', tab: 7 });
  });

  it('may be read only now if the reader opened the popup on a site that is not allowed', async () => {
    contains.mockResolvedValue(false);
    expect(await pageInTab(TAB, DEFAULT_SETTINGS)).toMatchObject({ isOnlyNow: true });
  });
});
