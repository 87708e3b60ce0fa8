import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { knownPack } from '../../../lib/background/packs/known-pack';
import { leaveNames, storeNames } from '../../../lib/background/packs/page-names';
import { KeyCount } from '../../../lib/matching/names/count-keys';
import { getPackNames, type PackNames } from '../../../lib/settings';
import { cues } from '../../matching/support/engine';
import { beatPack } from './beat-pack';

const executeScript = vi.fn(async (_what: { args?: unknown[]; files?: string[] }) => []);
const bundled = knownPack(beatPack('bundled', { pact: ['River Pact'] }));
const steel = knownPack(beatPack('steel', { nippon: ['Nippon Steel'], uss: ['U.S. Steel'] }));
const fish = knownPack({
  ...beatPack('fish', { accord: ['Svalbard Accord'] }),
  cues,
  names: ['svalbard accord'],
});
const stored = (names: unknown) => browser.storage.local.set({ 'pack-names': names });
const left = (): PackNames => executeScript.mock.calls.at(-1)![0].args![1] as PackNames;

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  Object.assign(browser, { scripting: { executeScript } });
});

describe('names of packs that the reader has added', () => {
  it('are passed to a page that has loaded: texts of a pack with rules, a filter for the others', async () => {
    await storeNames({ bundled, bySubject: async () => [bundled, steel, fish] });
    await leaveNames(4);
    expect(left().names).toEqual(['svalbard accord']);
    expect(executeScript.mock.calls[0]![0].files).toEqual(['/name-filter.js']);
    const isHit = (text: string): boolean => new KeyCount(left().filter!).add(text);
    expect(isHit('Nippon Steel and U.S. Steel')).toBe(true);
    expect(isHit('River Pact and Nippon Steel')).toBe(false);
  });

  it('need no further script if no pack needs the filter', async () => {
    await storeNames({ bundled, bySubject: async () => [fish, bundled] });
    await leaveNames(4);
    expect(executeScript).toHaveBeenCalledOnce();
    expect(left()).toEqual({ names: ['svalbard accord'], filter: null });
  });

  it('are none, and cost a page nothing, without such packs', async () => {
    await leaveNames(4);
    await storeNames({ bundled, bySubject: async () => [bundled] });
    await leaveNames(4);
    expect(executeScript).not.toHaveBeenCalled();
    await leaveNames(4, true);
    expect(left(), 'in a page that had others').toEqual({ names: [], filter: null });
  });

  it.each([
    [undefined],
    [[]],
    ['all'],
    [{ names: ['a'], filter: null }],
    [{ names: [], filter: { bits: '', enough: 0 } }],
  ])('are none if storage holds %j', async (names) => {
    await stored(names);
    expect(await getPackNames()).toEqual({ names: [], filter: null });
  });

  it('leave out what is too short to look for', async () => {
    const short = { ...fish, names: ['x', 'svalbard accord', 'y'.repeat(101)] };
    await storeNames({ bundled, bySubject: async () => [short] });
    expect((await getPackNames()).names).toEqual(['svalbard accord']);
  });
});
