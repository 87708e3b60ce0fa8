/** The database in which packs are stored: opens it, and runs transactions. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { CompiledPack } from '../pack/compiled-pack';
import type { PackFiles } from '../pack/pack-files';
import { PackStoreError, storeError } from './pack-store-error';

const NAME = 'pactlight-packs';
const VERSION = 1;

/** A database that does not open in this time never does. Even large ones open in a second. */
const OPENING_MS = 15_000;

/** Pack id, then the version's key: all contents of a pack are one range of keys. */
export type ContentKey = [pack: string, version: string];

interface Packs extends DBSchema {
  /** What lists show, and which contents count; `PackRecord` if nothing has damaged it. */
  packs: { key: string; value: unknown };
  files: { key: ContentKey; value: PackFiles };
  compiled: { key: ContentKey; value: CompiledPack };
}

const STORES = ['packs', 'files', 'compiled'] as const;
type Mode = 'readonly' | 'readwrite';
export type PacksTransaction<M extends Mode> = IDBPTransaction<Packs, typeof STORES, M>;

/**
 * @param run may await nothing but the transaction's own requests
 * @returns what `run` returns, after all that it changed is on disk
 * @throws PackStoreError if anything failed; then nothing is changed
 */
export async function inTransaction<M extends Mode, Result>(
  mode: M,
  run: (transaction: PacksTransaction<M>) => Promise<Result>,
): Promise<Result> {
  let database: IDBPDatabase<Packs> | undefined;
  try {
    // Opened each time: a kept connection would stop a later version from opening it.
    database = await open();
    return await complete(database.transaction(STORES, mode, { durability: 'strict' }), run);
  } catch (error) {
    throw storeError(error);
  } finally {
    database?.close();
  }
}

async function complete<M extends Mode, Result>(
  transaction: PacksTransaction<M>,
  run: (transaction: PacksTransaction<M>) => Promise<Result>,
): Promise<Result> {
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  let result: Result;
  try {
    result = await run(transaction);
  } catch (error) {
    // It has aborted already if a request failed.
    if (!transaction.error) abort(transaction);
    await done;
    throw transaction.error ?? error;
  }
  const failed = await done;
  if (failed) throw transaction.error ?? failed.error;
  return result;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over.
  }
}

function open(): Promise<IDBPDatabase<Packs>> {
  return new Promise((resolve, reject) => {
    const isBlocked = (): void => reject(new PackStoreError('blocked'));
    const late = setTimeout(isBlocked, OPENING_MS);
    openDB<Packs>(NAME, VERSION, {
      upgrade(database) {
        for (const name of STORES) database.createObjectStore(name);
      },
      blocked: isBlocked,
      blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
    })
      .then(resolve, reject)
      .finally(() => clearTimeout(late));
  });
}
