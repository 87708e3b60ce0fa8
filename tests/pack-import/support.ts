import { expect } from 'vitest';
import type { DraftConcept } from '../../lib/pack-import/draft-concept';
import { ImportError, type ImportProblem } from '../../lib/pack-import/import-error';
import { type Reading, readFile } from '../../lib/pack-import/read-file';
import type { PackFiles } from '../../lib/pack/pack-files';

/** @returns the text in UTF-8 */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** @returns what a file of this name and text is read as */
export function readAs(name: string, content: string | object): Promise<Reading> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return readFile({ name, bytes: utf8(text) });
}

/** @returns the concepts of a pack that was made of something else */
export function conceptsOf({ files }: { readonly files: PackFiles }): readonly DraftConcept[] {
  expect([...files.keys()]).toEqual(['pack.json']);
  const pack = files.get('pack.json') as { formatVersion: number; concepts: DraftConcept[] };
  expect(pack.formatVersion).toBe(2);
  return pack.concepts;
}

/** @returns why a reading was refused */
export async function refusalOf(reading: Promise<unknown>): Promise<ImportProblem> {
  const error: unknown = await reading.then(
    () => expect.fail('not refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ImportError)) throw error;
  return error.problem;
}
