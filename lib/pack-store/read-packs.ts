import { COMPILED_VERSION, compilePack } from '../pack-compile/compile-pack';
import type { CompiledPack } from '../pack/compiled-pack';
import type { PackOutline } from '../pack/outline';
import type { PackFiles } from '../pack/pack-files';
import { forgetOldVersions } from './change-packs';
import { inTransaction } from './database';
import { isBeforeOld, type PackRecord, type PackVersion, readRecord } from './pack-record';

/** A pack that the reader added. */
export interface StoredPack extends Omit<PackVersion, 'key'> {
  readonly id: string;
  /** Whether `restorePack` brings back the version before the last update. */
  readonly canRestore: boolean;
}

/** What is stored of packs, without their contents. */
export interface StoredPacks {
  /** By id. */
  readonly packs: readonly StoredPack[];
  /** Removed packs that `restorePack` brings back. */
  readonly removed: readonly PackOutline[];
  /** Ids of packs whose record is damaged. What is there of them stays. */
  readonly unreadable: readonly string[];
}

/** @throws PackStoreError if the database cannot be read */
export async function readPacks(): Promise<StoredPacks> {
  const records = await inTransaction('readonly', async (transaction) => {
    const store = transaction.objectStore('packs');
    const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return ids.map((id, i) => ({ id, record: recordFrom(id, values[i]) }));
  });
  const readable = records.flatMap(({ id, record }) => (record ? [{ id, ...record }] : []));
  if (readable.some(isBeforeOld))
    forgetOldVersions().catch((error: unknown) => console.warn(error));
  return {
    packs: readable.flatMap((record) => (record.now ? [storedPack(record.id, record)] : [])),
    removed: readable
      .filter((record) => record.now === null && !isBeforeOld(record))
      .map(({ before }) => before!.outline),
    unreadable: records.filter(({ record }) => !record).map(({ id }) => id),
  };
}

function storedPack(id: string, record: PackRecord): StoredPack {
  const { key: _key, ...version } = record.now!;
  return { id, ...version, canRestore: record.before !== null && !isBeforeOld(record) };
}

/**
 * @returns the packs that the reader has added, without their contents; a damaged one is left out,
 *   with a warning in the console
 * @throws PackStoreError if the database cannot be read
 */
export async function listPacks(): Promise<readonly StoredPack[]> {
  return (await readPacks()).packs;
}

/**
 * @returns the files of a pack as they were given; null if there is no such pack, or it is damaged
 * @throws PackStoreError if the database cannot be read
 */
export async function getFiles(id: string): Promise<PackFiles | null> {
  const files = await contentOf('files', id);
  return files?.content instanceof Map ? files.content : null;
}

/**
 * A pack that an earlier version of Pactlight compiled is compiled again, and stored.
 *
 * @returns null if there is no such pack, or it is damaged
 * @throws PackStoreError if the database cannot be read
 */
export async function getCompiled(id: string): Promise<CompiledPack | null> {
  const found = await contentOf('compiled', id);
  if (!found) return null;
  const { content, key } = found;
  if (isCompiled(content)) return content;
  const files = await getFiles(id);
  if (!files) return null;
  const compiled = compilePack(files);
  await inTransaction('readwrite', async (transaction) => {
    const store = transaction.objectStore('compiled');
    // The reader may have replaced it meanwhile.
    if ((await store.getKey([id, key])) !== undefined) await store.put(compiled, [id, key]);
  }).catch((error: unknown) => console.warn(error));
  return compiled;
}

function isCompiled(content: Partial<CompiledPack> | undefined): content is CompiledPack {
  return (
    content?.version === COMPILED_VERSION &&
    content.outline !== undefined &&
    content.lexicon !== undefined &&
    content.knowledge !== undefined
  );
}

/** @returns the content of a pack's present version and that version's key; null without one */
async function contentOf<Name extends 'files' | 'compiled'>(name: Name, id: string) {
  return inTransaction('readonly', async (transaction) => {
    const value: unknown = await transaction.objectStore('packs').get(id);
    const key = value === undefined ? undefined : recordFrom(id, value)?.now?.key;
    if (key === undefined) return null;
    const content = await transaction.objectStore(name).get([id, key]);
    if (content === undefined)
      console.warn(`Pactlight: the pack "${id}" is damaged: its ${name} are missing.`);
    return { key, content };
  });
}

function recordFrom(id: string, value: unknown): PackRecord | null {
  const record = readRecord(value);
  if (!record)
    console.warn(
      `Pactlight: the pack "${id}" is damaged and is left out. Add it again from its file.`,
      value,
    );
  return record;
}
