import { Zip, ZipDeflate } from 'fflate';
import type { Pace } from '../pack-import/pace';

/** In bytes: what is compressed without a pause. */
const PIECE = 500_000;

/** The least day that a zip file can name, so that the same pack gives the same bytes. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * @param folder name of the folder in the zip file
 * @param files contents by path in the folder
 * @returns the zip file
 */
export async function zipFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  pace: Pace,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let failed: Error | null = null;
  // Without workers, it calls back before `push` and `end` return.
  const zip = new Zip((error, piece) => {
    failed ??= error;
    pieces.push(piece);
  });
  let count = 0;
  for (const [path, content] of files) {
    const entry = new ZipDeflate(`${folder}/${path}`);
    entry.mtime = NO_DAY;
    zip.add(entry);
    for (let at = 0; at === 0 || at < content.length; at += PIECE) {
      entry.push(content.subarray(at, at + PIECE), at + PIECE >= content.length);
      await pace.pauseIfDue((count + at / content.length) / files.size);
    }
    count += 1;
  }
  zip.end();
  if (failed) throw failed as Error;
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
