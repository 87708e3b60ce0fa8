import { type UnzipFileInfo, unzipSync } from 'fflate';
import { ImportError } from '../import-error';
import { LIMITS } from '../limits';
import type { Pace } from '../pace';

const SPREADSHEET = /^(?:xl\/workbook\.|content\.xml$|Index\/Document\.iwa$)/;

/**
 * Unpacks the JSON files of a zipped pack, with or without a folder around them. What operating
 * systems add (`__MACOSX`, names that start with a dot) and other files are ignored.
 *
 * No more is unpacked than the zip's directory says, and what it says is added up before.
 *
 * @param file its name, for a refusal
 * @returns bytes by path relative to the folder of pack.json
 * @throws ImportError if there is no pack in it, or too much
 */
export async function unzipPack(
  bytes: Uint8Array,
  file: string,
  pace: Pace,
): Promise<Map<string, Uint8Array>> {
  const wanted = packEntries(listEntries(bytes, file), file);
  const files = new Map<string, Uint8Array>();
  for (const [path, { name }] of wanted) {
    files.set(path, unpack(bytes, name, file));
    await pace.pauseIfDue(files.size / wanted.size);
  }
  return files;
}

function listEntries(bytes: Uint8Array, file: string): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter(entry) {
        entries.push(entry);
        if (entries.length > LIMITS.zipEntries)
          throw new ImportError('zip-too-many', { file, values: { limit: LIMITS.zipEntries } });
        return false;
      },
    });
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('zip-broken', { file });
  }
  return entries;
}

/** @returns what to unpack, by path relative to the folder of pack.json */
function packEntries(entries: readonly UnzipFileInfo[], file: string): Map<string, UnzipFileInfo> {
  if (entries.some(({ name }) => SPREADSHEET.test(name)))
    throw new ImportError('spreadsheet', { file });
  const named = entries.map((entry) => ({ entry, path: entry.name.replaceAll('\\', '/') }));
  for (const { path } of named)
    if (/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(path))
      throw new ImportError('zip-path', { file, place: { path } });
  const json = named.filter(({ path }) => path.endsWith('.json') && !isAddedBySystem(path));
  const manifest = json
    .map(({ path }) => path)
    .filter((path) => /(?:^|\/)pack\.json$/.test(path))
    .sort((a, b) => a.split('/').length - b.split('/').length)[0];
  if (manifest === undefined) throw new ImportError('zip-no-pack', { file });
  const folder = manifest.slice(0, -'pack.json'.length);
  const wanted = json.filter(({ path }) => path.startsWith(folder));
  const size = wanted.reduce((sum, { entry }) => sum + entry.originalSize, 0);
  if (size > LIMITS.bytes)
    throw new ImportError('too-large', { file, values: { limit: LIMITS.bytes / 1_000_000 } });
  return new Map(wanted.map(({ path, entry }) => [path.slice(folder.length), entry]));
}

function isAddedBySystem(path: string): boolean {
  return path.split('/').some((part) => part === '__MACOSX' || part.startsWith('.'));
}

function unpack(bytes: Uint8Array, wanted: string, file: string): Uint8Array {
  try {
    const unpacked = unzipSync(bytes, { filter: ({ name }) => name === wanted });
    return Object.values(unpacked)[0] ?? new Uint8Array();
  } catch {
    throw new ImportError('zip-broken', { file, place: { path: wanted } });
  }
}
