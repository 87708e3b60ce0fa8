/**
 * Changes of stored packs. Uses no API of extensions, so that workers can import it. They let
 * nobody know: `index.ts` does.
 */
import type { CompiledPack } from '../pack/compiled-pack';
import type { PackFiles } from '../pack/pack-files';
import { inTransaction, type PacksTransaction } from './database';
import { isBeforeOld, type PackRecord, readRecord } from './pack-record';
import { PackStoreError } from './pack-store-error';

/** A pack to store. */
export interface NewPack {
  readonly files: PackFiles;
  readonly compiled: CompiledPack;
  readonly origin: {
    /** The name of the file that it was read from; null if the reader pasted it. */
    readonly file: string | null;
  };
}

type Changing = PacksTransaction<'readwrite'>;

const NOTHING: PackRecord = { now: null, before: null, replaced: 0 };

/**
 * Adds a pack, or replaces the one with its id, in one transaction. The version before is kept for
 * a day, or until the next change of the pack.
 *
 * @returns what happened
 * @throws PackStoreError if it could not be stored; then everything is as before
 */
export async function writePack({
  files,
  compiled,
  origin,
}: NewPack): Promise<'added' | 'updated'> {
  const { outline, names } = compiled;
  const key = crypto.randomUUID();
  return inTransaction('readwrite', async (transaction) => {
    const { now, before, replaced } = await recordOf(transaction, outline.id);
    const since = today();
    await transaction.objectStore('files').put(files, [outline.id, key]);
    await transaction.objectStore('compiled').put(compiled, [outline.id, key]);
    await write(transaction, outline.id, {
      now: { key, outline, names, file: origin.file, since },
      ...(now ? { before: now, replaced: Date.now() } : { before, replaced }),
    });
    return now ? 'updated' : 'added';
  });
}

/**
 * Removes a pack. It can be restored for a day.
 *
 * @throws PackStoreError if it could not be removed
 */
export async function takePack(id: string): Promise<void> {
  await inTransaction('readwrite', async (transaction) => {
    const { now } = await recordOf(transaction, id);
    if (now) await write(transaction, id, { now: null, before: now, replaced: Date.now() });
    else await write(transaction, id, NOTHING);
  });
}

/**
 * Restores the version before the last update or the removal.
 *
 * @throws PackStoreError if it is no longer there (`gone`) or could not be restored
 */
export async function bringPackBack(id: string): Promise<void> {
  await inTransaction('readwrite', async (transaction) => {
    const { before } = await recordOf(transaction, id);
    if (!before) throw new PackStoreError('gone');
    await write(transaction, id, { ...NOTHING, now: before });
  });
}

/** Deletes versions that have been kept for a day. */
export async function forgetOldVersions(): Promise<void> {
  await inTransaction('readwrite', async (transaction) => {
    const ids = await transaction.objectStore('packs').getAllKeys();
    for (const id of ids) {
      const record = readRecord(await transaction.objectStore('packs').get(id));
      if (record && isBeforeOld(record))
        await write(transaction, id, { ...NOTHING, now: record.now });
    }
  });
}

/** A damaged record counts as none: whoever adds its pack again mends it. */
async function recordOf(transaction: Changing, id: string): Promise<PackRecord> {
  return readRecord(await transaction.objectStore('packs').get(id)) ?? NOTHING;
}

/** Writes the record, and deletes contents that it does not name. */
async function write(transaction: Changing, id: string, record: PackRecord): Promise<void> {
  const { now, before } = record;
  if (now || before) await transaction.objectStore('packs').put(record, id);
  else await transaction.objectStore('packs').delete(id);
  for (const name of ['files', 'compiled'] as const) {
    const contents = transaction.objectStore(name);
    const keys = await contents.getAllKeys(IDBKeyRange.bound([id], [id, []]));
    for (const key of keys)
      if (key[1] !== now?.key && key[1] !== before?.key) await contents.delete(key);
  }
}

/** @returns the reader's calendar day, `YYYY-MM-DD` */
function today(): string {
  const now = new Date();
  const twoDigits = (count: number): string => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
