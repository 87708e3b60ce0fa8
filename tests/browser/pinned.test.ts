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

it('keeps what was pinned last first, and tells who watches', async () => {
  const heard = vi.fn();
  const stop = watchPinned(false, heard);
  await setPinned('japan', true, false);
  await setPinned('peru', true, false);
  expect(await getPinned(false)).toEqual(['peru', 'japan']);
  await setPinned('japan', false, false);
  expect(heard.mock.calls).toEqual([
    [['japan'], []],
    [['peru', 'japan'], ['japan']],
    [['peru'], ['peru', 'japan']],
  ]);
  stop();
  await setPinned('chile', true, false);
  expect(heard).toHaveBeenCalledTimes(3);
});

it('keeps every card that is pinned in several windows at once', async () => {
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
  'has nothing pinned where %j is stored, and takes a pin',
  async (stored) => {
    await session.set({ pinned: stored });
    expect(await getPinned(false)).toEqual([]);
    await setPinned('japan', true, false);
    expect(await getPinned(false)).toEqual(['japan']);
  },
);

it('leaves out what is no concept', async () => {
  await session.set({ pinned: ['japan', 7, null] });
  expect(await getPinned(false)).toEqual(['japan']);
});
