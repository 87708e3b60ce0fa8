import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  annotateAnyway,
  annotateIfRelevant,
  bringCards,
  settingsOf,
  sendToOpenPages,
} from '../../lib/background/annotation';
import { runCommand } from '../../lib/background/browser-ui/commands';
import { openPositions } from '../../lib/background/browser-ui/positions-window';
import { MOST_REJECTIONS, rejectMention, unrejectMention } from '../../lib/background/rejections';
import { stepWords } from '../../lib/background/step-words';
import { keepStorageFromPages } from '../../lib/background/storage-access';
import { changeSettings, DEFAULT_SETTINGS, getSettings, type Settings } from '../../lib/settings';
import { smallContext } from '../knowledge/support/fixture';

const { knowledge } = smallContext();

const chosen: Settings = {
  ...DEFAULT_SETTINGS,
  theme: 'dark',
  sites: { 'news.example': 'always', 'clinic.example': 'never' },
  switchedOff: ['clinic.example'],
  rejections: [
    { concept: 'ada', text: 'ada', host: null },
    { concept: 'ada', text: 'mill', host: 'news.example' },
    { concept: 'water', text: 'water', host: 'clinic.example' },
  ],
};
const forNews: Settings = {
  ...chosen,
  sites: { 'news.example': 'always' },
  switchedOff: [],
  rejections: chosen.rejections.slice(0, 2),
};

const executeScript = vi.fn(async (_what: { args?: unknown[]; files?: string[] }) => []);
const sendMessage = vi.fn(async (_tab: number, _sent: { settings: Settings }) => undefined);
const create = vi.fn(async (_window: { url: string }) => ({ id: 70 }));

beforeEach(async () => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_: string, run: () => unknown) => run() } });
  Object.assign(browser, { scripting: { executeScript } });
  Object.assign(browser.tabs, {
    sendMessage,
    get: async () => ({ id: 4, url: 'https://news.example/a' }),
    query: async () => [
      { id: 4, url: 'https://news.example/a' },
      { id: 5, url: 'https://other.example/' },
      { id: 6 },
    ],
  });
  await changeSettings(() => chosen);
});

const PAGE = { tab: 4, frame: 0 };

describe('a page gets the settings that concern it', () => {
  it('when it asks', async () => {
    expect(await settingsOf('news.example')).toEqual(forNews);
    expect(await settingsOf('other.example')).toEqual({
      ...chosen,
      sites: {},
      switchedOff: [],
      rejections: chosen.rejections.slice(0, 1),
    });
  });

  it.each([
    ['its sentinel asks', () => annotateIfRelevant(PAGE, 'news.example'), false],
    ['the reader asks', () => annotateAnyway(4), true],
  ])('when %s, and no more is brought in than marks need', async (_name, annotate, markAnyway) => {
    await annotate();
    const order = { settings: forNews, markAnyway, host: 'news.example' };
    expect(executeScript.mock.calls[0]![0].args![1]).toEqual(order);
    expect(executeScript.mock.calls.flatMap(([one]) => one.files ?? [])).toEqual(['/annotator.js']);
  });

  it('when they change during the injection of its script', async () => {
    executeScript.mockImplementationOnce(async () => {
      await changeSettings((settings) => ({ ...settings, markStyle: 'faint' }));
      return [];
    });
    await annotateIfRelevant(PAGE, 'news.example');
    expect(sendMessage.mock.calls.map(([tab, { settings }]) => [tab, settings.markStyle])).toEqual([
      [4, 'faint'],
    ]);
    sendMessage.mockClear();
    await annotateIfRelevant(PAGE, 'news.example');
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('when they change, only those of its own site', async () => {
    await sendToOpenPages(chosen);
    const told = Object.fromEntries(
      sendMessage.mock.calls.map(([tab, { settings }]) => [tab, settings]),
    );
    expect(told[4]).toEqual(forNews);
    expect(told[5]).toEqual(told[6]);
    expect(JSON.stringify([told[5], told[6]])).not.toMatch(/news\.example|clinic\.example/);
  });
});

describe('a page that asks for the script of cards', () => {
  it('gets only that script', async () => {
    await bringCards(PAGE);
    expect(executeScript.mock.calls.map(([one]) => one.files)).toEqual([['/cards.js']]);
  });
});

describe('removing a mark', () => {
  const message = { concept: 'ada', text: 'Ada', everywhere: false };

  it('is stored for its site, and can be undone', async () => {
    await rejectMention(knowledge, message, 'b.example');
    expect((await getSettings()).rejections.at(-1)).toEqual({
      concept: 'ada',
      text: 'ada',
      host: 'b.example',
    });
    await unrejectMention(message, 'b.example');
    expect((await getSettings()).rejections).toEqual(chosen.rejections);
  });

  it.each([
    ['of no concept', { ...message, concept: 'nobody' }],
    ['of a name that objects have', { ...message, concept: '__proto__' }],
    ['of no words', { ...message, text: ' \n' }],
  ])('is refused %s', async (_name, bad) => {
    await expect(rejectMention(knowledge, bad, 'b.example')).rejects.toThrow(
      /^Pactlight: a mark to be removed names no /,
    );
    expect(await getSettings()).toEqual(chosen);
  });

  it('is refused beyond a limit, and nothing stored is lost', async () => {
    const many = Array.from({ length: MOST_REJECTIONS }, (_, i) => ({
      concept: 'ada',
      text: `ada ${i}`,
      host: null,
    }));
    await changeSettings((settings) => ({ ...settings, rejections: many }));
    await expect(rejectMention(knowledge, message, 'b.example')).rejects.toThrow(
      /2000 removed marks already; mark some again in the options/,
    );
    expect((await getSettings()).rejections).toEqual(many);
    await rejectMention(knowledge, { ...message, text: 'ada 7', everywhere: true }, 'b.example');
    await unrejectMention({ ...message, text: 'ada 7', everywhere: true }, 'b.example');
    expect((await getSettings()).rejections).toHaveLength(MOST_REJECTIONS - 1);
  });
});

describe('positions', () => {
  const update = vi.fn(async () => ({}));

  beforeEach(() => {
    Object.assign(browser.tabs, {
      query: async ({ windowId }: { windowId: number }) => (windowId === 70 ? [{ id: 71 }] : []),
      update,
    });
    Object.assign(browser, { windows: { create, update: async () => ({}) } });
  });

  it('open only one window for a page, however often it asks', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        openPositions(knowledge, 11, i % 2 ? 'arcadia' : 'borduria'),
      ),
    );
    expect(create).toHaveBeenCalledOnce();
    expect(update).toHaveBeenLastCalledWith(71, {
      url: expect.stringMatching(/popup\.html\?tab=11&concept=arcadia$/),
    });
  });

  it('are shown in that window also after the background has restarted', async () => {
    await openPositions(knowledge, 15, 'arcadia');
    vi.resetModules();
    const started = await import('../../lib/background/browser-ui/positions-window');
    await started.openPositions(knowledge, 15, 'borduria');
    expect(create).toHaveBeenCalledOnce();
  });

  it('open a new window after the reader has closed it', async () => {
    await openPositions(knowledge, 12, 'arcadia');
    Object.assign(browser.tabs, { query: async () => [] });
    await openPositions(knowledge, 12, 'arcadia');
    expect(create).toHaveBeenCalledTimes(2);
  });

  it('open at the issue that the page asks for', async () => {
    await openPositions(knowledge, 14, 'arcadia', 'tolls');
    expect(create).toHaveBeenLastCalledWith(
      expect.objectContaining({
        url: expect.stringMatching(/popup\.html\?tab=14&concept=arcadia&issue=tolls$/),
      }),
    );
  });

  it('open nothing for an unknown concept or issue', async () => {
    await expect(openPositions(knowledge, 13, 'constructor')).rejects.toThrow('no concept');
    await expect(openPositions(knowledge, 13, 'arcadia', 'constructor')).rejects.toThrow(
      'no issue',
    );
    expect(create).not.toHaveBeenCalled();
  });
});

describe('a step to a mention', () => {
  const withKeys = (shortcut: string): void =>
    void Object.assign(browser.commands, {
      getAll: async () => [{ name: 'toggle-card', description: '', shortcut }],
    });

  it('is announced with the concept, its kind, and the keys that open its card', async () => {
    withKeys('Alt+Shift+L');
    expect(await stepWords(smallContext(), 'guild')).toBe(
      'Guild of Millers, institution, {place} of {total}. Press Alt+Shift+L for its card.',
    );
  });

  it('is announced without keys if none are set, and not at all for an unknown concept', async () => {
    withKeys('');
    expect(await stepWords(smallContext(), 'ada')).toBe('Ada Mill, person, {place} of {total}.');
    expect(await stepWords(smallContext(), 'constructor')).toBeNull();
  });
});

describe('the command for a site', () => {
  it.each([
    'chrome://settings/',
    'file:///home/a.html',
    'chrome-extension://other/options.html',
    'about:blank',
    undefined,
  ])('does nothing on %s', async (url) => {
    Object.assign(browser.tabs, { query: async () => [{ id: 4, url }] });
    await runCommand('toggle-site');
    expect(await getSettings()).toEqual(chosen);
  });
});

describe('storage', () => {
  it('is closed to scripts in pages if the browser can do that', async () => {
    const setAccessLevel = vi.fn(async () => {
      throw new Error('not supported for this area');
    });
    Object.assign(browser.storage.local, { setAccessLevel });
    await keepStorageFromPages();
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    Object.assign(browser.storage.local, { setAccessLevel: undefined });
    await keepStorageFromPages();
  });
});
