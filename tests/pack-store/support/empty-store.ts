import * as fakeIndexedDB from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compilePack } from '../../../lib/pack-compile/compile-pack';
import { getCompiled, getFiles, type NewPack } from '../../../lib/pack-store';

/**
 * Gives each test of a file an empty database of its own, and `console.warn` as a mock.
 *
 * @returns a mock of `navigator.storage.persist`
 */
export function useEmptyStore() {
  const persist = vi.fn(async () => true);
  beforeEach(() => {
    for (const [name, value] of Object.entries(fakeIndexedDB)) vi.stubGlobal(name, value);
    vi.stubGlobal('indexedDB', new fakeIndexedDB.IDBFactory());
    vi.stubGlobal('navigator', { storage: { persist } });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    fakeBrowser.reset();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  return persist;
}

/** @returns a pack with one concept for each name */
export function packOf(id: string, names: readonly string[], file: string | null = null): NewPack {
  const files = new Map<string, unknown>([
    ['pack.json', { formatVersion: 2, id, prefLabel: { en: id } }],
    ['concepts.json', names.map((name) => ({ id: name.toLowerCase() }))],
    [
      'labels/en.json',
      Object.fromEntries(names.map((name) => [name.toLowerCase(), { prefLabel: name }])),
    ],
  ]);
  return { files, compiled: compilePack(files), origin: { file } };
}

/** Opens the database beside the store. */
export async function rawDatabase() {
  return openDB('pactlight-packs');
}

/** Fails unless this version of the pack is what is stored, whole. */
export async function expectStored(id: string, { files, compiled }: NewPack): Promise<void> {
  expect(await getFiles(id)).toEqual(files);
  expect(await getCompiled(id)).toEqual(compiled);
}
