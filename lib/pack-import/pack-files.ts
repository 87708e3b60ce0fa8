import type { PackFiles } from '../pack/pack-files';
import type { DraftConcept, Texts } from './draft-concept';

/** @returns a pack of one file, of format version 2 */
export function packFiles(
  prefLabel: Texts,
  concepts: readonly DraftConcept[],
  issues: readonly { id: string; prefLabel: string }[] = [],
): PackFiles {
  return new Map([
    [
      'pack.json',
      { formatVersion: 2, prefLabel, ...(issues.length > 0 ? { issues } : {}), concepts },
    ],
  ]);
}
