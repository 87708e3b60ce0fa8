import type { PackFiles } from '../pack/pack-files';
import { LIMITS } from '../pack-import/limits';
import { type Pace, type ReadOptions, startPace } from '../pack-import/pace';
import { zipFolder } from './zip-folder';

/** A pack as a file that a reader can keep or pass on. */
export interface ExportedPack {
  readonly name: string;
  /** Its media type. */
  readonly type: 'application/json' | 'application/zip';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Texts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/**
 * Makes one file of a pack: JSON if it came as one file, else a zip file of its folder. Importing
 * it gives the same files.
 *
 * @param id of the pack, for the name
 * @param files as they were given
 * @throws the signal's reason if it is aborted
 */
export async function exportPack(
  id: string,
  files: PackFiles,
  options: ReadOptions = {},
): Promise<ExportedPack> {
  const pace = startPace(options);
  const indented = await textsOf(files, 2, pace.part(0, 0.3));
  // What is too large to be imported again is written without spaces.
  const texts =
    sizeOf(indented) > LIMITS.bytes ? await textsOf(files, 0, pace.part(0.3, 0.5)) : indented;
  const manifest = texts.get('pack.json');
  if (manifest && texts.size === 1)
    return { name: `${id}.json`, type: 'application/json', bytes: manifest };
  const bytes = await zipFolder(id, texts, pace.part(0.5, 1));
  return { name: `${id}.zip`, type: 'application/zip', bytes };
}

async function textsOf(files: PackFiles, indent: number, pace: Pace): Promise<Texts> {
  const texts = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [path, content] of files) {
    texts.set(path, new TextEncoder().encode(`${JSON.stringify(content, null, indent)}\n`));
    await pace.pauseIfDue(texts.size / files.size);
  }
  return texts;
}

function sizeOf(texts: Texts): number {
  return [...texts.values()].reduce((sum, { length }) => sum + length, 0);
}
