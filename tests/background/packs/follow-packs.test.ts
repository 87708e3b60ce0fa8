import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPacks } from '../../../lib/background/packs/follow-packs';
import { knownPack } from '../../../lib/background/packs/known-pack';
import { PackLibrary } from '../../../lib/background/packs/pack-library';
import { changeSettings, getSettings } from '../../../lib/settings';
import { beatPack } from './beat-pack';

const executeScript = vi.fn(async (_what: { args?: unknown[]; files?: string[] }) => []);
/** By tab, as its page answers. */
const answers: Record<number, unknown> = { 4: { markAnyway: true } };
const sendMessage = vi.fn(async (tab: number, message: { type: string }) =>
  message.type === 'packs-changed' ? answers[tab] : undefined,
);
const getCompiled = vi.fn(async () => beatPack('steel', { nippon: ['Nippon Steel'] }));
let changed: () => void;

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_: string, run: () => unknown) => run() } });
  Object.assign(browser, { scripting: { executeScript } });
  Object.assign(browser.tabs, {
    sendMessage,
    query: async () => [
      { id: 4, url: 'https://news.example/a' },
      { id: 5, url: 'https://other.example/' },
    ],
  });
  const packs = new PackLibrary(
    knownPack(beatPack('bundled', { pact: ['River Pact'] })),
    { listPacks: async () => [{ id: 'steel' }], getCompiled },
    getSettings,
  );
  followPacks(packs, (listener) => {
    changed = listener;
  });
});

const told = () => sendMessage.mock.calls.filter(([, { type }]) => type === 'packs-changed');
const annotated = () =>
  executeScript.mock.calls
    .map(([one]) => one as unknown as { target: { tabId: number }; files?: string[] })
    .filter(({ files }) => files?.[0] === '/annotator.js')
    .map(({ target }) => target.tabId);

const turnOff = () =>
  changeSettings((settings) => ({
    ...settings,
    packs: [{ id: 'steel', on: false, pages: 'subject', sites: [] }],
  }));

it('open pages follow a change of the reader’s choices, also the first after a start', async () => {
  await turnOff();
  await vi.waitFor(() => expect(annotated()).toEqual([4]));
  expect(told().map(([tab]) => tab)).toEqual([4, 5]);
});

it('a page that the reader had asked to mark is marked again whatever it is about', async () => {
  changed();
  await vi.waitFor(() => expect(annotated()).toEqual([4]));
  const orders = executeScript.mock.calls.flatMap(([{ args }]) =>
    (args?.[1] as { host?: string } | undefined)?.host ? [args![1]] : [],
  );
  expect(orders).toMatchObject([{ host: 'news.example', markAnyway: true }]);
});

it('open pages get the names of a pack that was added', async () => {
  changed();
  await vi.waitFor(() => expect(told()).toHaveLength(2));
  const filters = executeScript.mock.calls.filter(
    ([{ files }]) => files?.[0] === '/name-filter.js',
  );
  expect(filters).toHaveLength(2);
});

it('nothing is done if another setting changes', async () => {
  await changeSettings((settings) => ({ ...settings, theme: 'dark' }));
  await new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
  expect([told(), executeScript.mock.calls]).toEqual([[], []]);
});
