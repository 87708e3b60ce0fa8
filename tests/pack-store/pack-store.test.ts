import { describe, expect, it, vi } from 'vitest';
import {
  getCompiled,
  getFiles,
  keepPack,
  listPacks,
  putPack,
  readPacks,
  removePack,
  restorePack,
  watchPacks,
} from '../../lib/pack-store';
import { writePack } from '../../lib/pack-store/change-packs';
import { COMPILED_VERSION, compilePack } from '../../lib/pack-compile/compile-pack';
import { expectStored, packOf, rawDatabase, useEmptyStore } from './support/empty-store';

const persist = useEmptyStore();

describe('packs of the reader', () => {
  it('are none at first', async () => {
    expect(await readPacks()).toEqual({ packs: [], removed: [], unreadable: [] });
    expect(await getCompiled('steel')).toBeNull();
    expect(await getFiles('steel')).toBeNull();
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('are listed and read after they were added', async () => {
    const steel = packOf('steel', ['Nucor'], 'steel.csv');
    expect(await putPack(steel)).toBe('added');
    await putPack(packOf('chips', ['Intel', 'Tsmc']));
    expect(await listPacks()).toMatchObject([
      { id: 'chips', file: null, outline: { concepts: 2 }, canRestore: false },
      { id: 'steel', file: 'steel.csv', outline: { concepts: 1 }, names: [] },
    ]);
    await expectStored('steel', steel);
    expect(persist).toHaveBeenCalled();
  });

  it('are stored while the browser asks the reader whether to keep them', async () => {
    persist.mockReturnValueOnce(new Promise(() => undefined));
    expect(await putPack(packOf('steel', ['Nucor']))).toBe('added');
    persist.mockRejectedValueOnce(new TypeError('not allowed'));
    expect(await putPack(packOf('chips', ['Intel']))).toBe('added');
  });

  it('can be updated, and the update undone', async () => {
    const [before, after] = [packOf('steel', ['Nucor']), packOf('steel', ['Nucor', 'Posco'])];
    await putPack(before);
    expect(await putPack(after)).toBe('updated');
    await expectStored('steel', after);
    expect(await listPacks()).toMatchObject([{ id: 'steel', canRestore: true }]);
    await restorePack('steel');
    await expectStored('steel', before);
    await expect(restorePack('steel')).rejects.toMatchObject({ problem: 'gone' });
  });

  it('can be removed, and the removal undone', async () => {
    const steel = packOf('steel', ['Nucor']);
    await putPack(steel);
    await removePack('steel');
    expect(await readPacks()).toMatchObject({ packs: [], removed: [{ id: 'steel' }] });
    expect(await getFiles('steel')).toBeNull();
    await restorePack('steel');
    await expectStored('steel', steel);
    expect((await readPacks()).removed).toEqual([]);
  });

  it('leave nothing behind a day after they were removed', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 0, 1) });
    await putPack(packOf('chips', ['Intel']));
    await putPack(packOf('steel', ['Nucor']));
    await putPack(packOf('steel', ['Posco']));
    await removePack('steel');
    vi.setSystemTime(new Date(2026, 0, 2, 1));
    expect((await readPacks()).removed).toEqual([]);
    const database = await rawDatabase();
    await vi.waitFor(async () => expect(await database.getAllKeys('packs')).toEqual(['chips']));
    expect(await database.count('files')).toBe(1);
    expect(await database.count('compiled')).toBe(1);
    database.close();
  });

  it('keep one version before the present one', async () => {
    for (const name of ['Nucor', 'Posco', 'Tata', 'Baosteel'])
      await putPack(packOf('steel', [name]));
    const database = await rawDatabase();
    expect(await database.count('files')).toBe(2);
    database.close();
    await restorePack('steel');
    await expectStored('steel', packOf('steel', ['Tata']));
  });

  it('call whoever watches them, after each change', async () => {
    const onChange = vi.fn();
    const stop = watchPacks(onChange);
    await putPack(packOf('steel', ['Nucor']));
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
    await keepPack(() => writePack(packOf('steel', ['Posco'])));
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
    await removePack('steel');
    await restorePack('steel');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(4));
    stop();
    await removePack('steel');
    expect(onChange).toHaveBeenCalledTimes(4);
  });

  it('are compiled again if an earlier version of Pactlight compiled them', async () => {
    const steel = packOf('steel', ['Nucor']);
    const old = { ...steel.compiled, version: COMPILED_VERSION - 1, lexicon: 'of another form' };
    await putPack({ ...steel, compiled: old as never });
    expect(await getCompiled('steel')).toEqual(steel.compiled);
    const database = await rawDatabase();
    expect(await database.getAll('compiled')).toEqual([steel.compiled]);
    database.close();
  });

  it('may have ids and files with names that objects have', async () => {
    const files = new Map<string, unknown>([
      ...packOf('constructor', ['Nucor']).files,
      ['extra.json', JSON.parse('{"__proto__": {"a": 1}}')],
    ]);
    await putPack({ files, compiled: compilePack(files), origin: { file: null } });
    expect((await listPacks()).map(({ id }) => id)).toEqual(['constructor']);
    expect(JSON.stringify((await getFiles('constructor'))!.get('extra.json'))).toBe(
      '{"__proto__":{"a":1}}',
    );
  });
});
