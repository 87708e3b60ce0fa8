import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getPinned, setPinned, watchPinned } from '../../lib/browser/pinned';

const { session } = fakeBrowser.storage;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, run: () => Promise<unknown>) => (last = last.then(run)) },
  });
});

it('the last pin comes first, and watchers are called', async () => {
  const onChange = vi.fn();
  const stop = watchPinned(false, onChange);
  await setPinned('japan', true, false);
  await setPinned('peru', true, false);
  expect(await getPinned(false)).toEqual(['peru', 'japan']);
  await setPinned('japan', false, false);
  expect(onChange.mock.calls).toEqual([
    [['japan'], []],
    [['peru', 'japan'], ['japan']],
    [['peru'], ['peru', 'japan']],
  ]);
  stop();
  await setPinned('chile', true, false);
  expect(onChange).toHaveBeenCalledTimes(3);
});

it('pins made in several windows at once are all kept', async () => {
  const get = session.get.bind(session) as (keys: unknown) => Promise<Record<string, unknown>>;
  vi.spyOn(session, 'get').mockImplementation(async (keys: unknown) => {
    const got = await get(keys);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return got;
  });
  await Promise.all(['a', 'b', 'c'].map((concept) => setPinned(concept, true, false)));
  expect((await getPinned(false)).toSorted()).toEqual(['a', 'b', 'c']);
});

it.each([[7], [{ a: 1 }], [null], ['japan']])(
  'if %j is stored, nothing is pinned, and a new pin is kept',
  async (stored) => {
    await session.set({ pinned: stored });
    expect(await getPinned(false)).toEqual([]);
    await setPinned('japan', true, false);
    expect(await getPinned(false)).toEqual(['japan']);
  },
);

it('entries that are not concept ids are dropped', async () => {
  await session.set({ pinned: ['japan', 7, null] });
  expect(await getPinned(false)).toEqual(['japan']);
});
