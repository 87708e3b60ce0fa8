import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  getCompiled,
  getFiles,
  listPacks,
  PackStoreError,
  putPack,
  readPacks,
  removePack,
} from '../../lib/pack-store';
import { expectStored, packOf, rawDatabase, useEmptyStore } from './support/empty-store';

useEmptyStore();

describe('a pack that cannot be stored', () => {
  const before = packOf('steel', ['Nucor']);
  beforeEach(async () => void (await putPack(before)));

  /** Lets one of the writes of the next change fail. */
  function failWrite(nth: number, error: () => unknown): void {
    const put = IDBObjectStore.prototype.put;
    let count = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<IDBObjectStore['put']>
    ) {
      count += 1;
      if (count === nth) throw error();
      return put.apply(this, args);
    });
  }

  it.each([1, 2, 3])(
    'because the disk is full leaves the old one whole (write %i)',
    async (nth) => {
      failWrite(nth, () => new DOMException('The disk is full.', 'QuotaExceededError'));
      const change = putPack(packOf('steel', ['Posco']));
      await expect(change).rejects.toThrow(PackStoreError);
      await expect(change).rejects.toMatchObject({ problem: 'full' });
      await expect(change).rejects.toThrow('no room left on the disk');
      vi.mocked(IDBObjectStore.prototype.put).mockRestore();
      await expectStored('steel', before);
      expect((await readPacks()).packs).toMatchObject([{ id: 'steel', canRestore: false }]);
    },
  );

  it('because the transaction is aborted leaves the old one whole', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<IDBObjectStore['put']>
    ) {
      const request = put.apply(this, args);
      // As browsers do if they close, or a worker is terminated.
      if (this.name === 'packs') this.transaction.abort();
      return request;
    });
    await expect(putPack(packOf('steel', ['Posco']))).rejects.toThrow(PackStoreError);
    vi.mocked(IDBObjectStore.prototype.put).mockRestore();
    await expectStored('steel', before);
  });

  it('because something in it cannot be cloned leaves the old one whole', async () => {
    const bad = packOf('steel', ['Posco']);
    const files = new Map([...bad.files, ['x.json', () => 1]]);
    await expect(putPack({ ...bad, files })).rejects.toMatchObject({ problem: 'broken' });
    await expectStored('steel', before);
  });

  it('because removing fails is still there', async () => {
    failWrite(1, () => new DOMException('', 'UnknownError'));
    await expect(removePack('steel')).rejects.toMatchObject({ problem: 'broken' });
    vi.mocked(IDBObjectStore.prototype.put).mockRestore();
    await expectStored('steel', before);
  });
});

describe('a database that cannot be opened', () => {
  it('because a later version of Pactlight has it says so', async () => {
    (await openDB('pactlight-packs', 7)).close();
    await expect(listPacks()).rejects.toMatchObject({ problem: 'later' });
    await expect(listPacks()).rejects.toThrow('Update Pactlight');
  });

  it('because the browser forbids it says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    await expect(listPacks()).rejects.toMatchObject({ problem: 'blocked' });
  });

  it('is not waited for without end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const listing = listPacks().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await listing).toMatchObject({ problem: 'blocked' });
  });
});

describe('what is damaged in the database', () => {
  const steel = packOf('steel', ['Nucor']);
  beforeEach(async () => {
    await putPack(steel);
    await putPack(packOf('chips', ['Intel']));
  });

  it('is left out with a warning, and stays', async () => {
    const database = await rawDatabase();
    const record = await database.get('packs', 'steel');
    const broken = { ...record, now: { ...record.now, outline: 'oops' } };
    await database.put('packs', broken, 'steel');
    expect((await listPacks()).map(({ id }) => id)).toEqual(['chips']);
    expect((await readPacks()).unreadable).toEqual(['steel']);
    expect(await getCompiled('steel')).toBeNull();
    expect(console.warn).toHaveBeenCalledWith(
      expect.stringContaining('"steel" is damaged'),
      broken,
    );
    expect(await database.get('packs', 'steel')).toEqual(broken);
    expect(await database.count('files')).toBe(2);
    database.close();
  });

  it('is mended by adding the pack again', async () => {
    const database = await rawDatabase();
    await database.put('packs', 7, 'steel');
    await putPack(steel);
    await expectStored('steel', steel);
    expect(await database.count('files')).toBe(2);
    database.close();
  });

  it('goes if the reader removes it', async () => {
    const database = await rawDatabase();
    await database.put('packs', 'oops', 'steel');
    await removePack('steel');
    expect(await readPacks()).toMatchObject({ packs: [{ id: 'chips' }], unreadable: [] });
    expect(await database.count('files')).toBe(1);
    database.close();
  });

  it('is compiled again from its files', async () => {
    const database = await rawDatabase();
    await database.clear('compiled');
    database.close();
    expect(await getCompiled('steel')).toEqual(steel.compiled);
  });

  it('without files and compiled form is no pack', async () => {
    const database = await rawDatabase();
    await database.clear('compiled');
    await database.clear('files');
    database.close();
    expect(await getCompiled('steel')).toBeNull();
    expect(await getFiles('steel')).toBeNull();
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('its files are missing'));
  });
});
