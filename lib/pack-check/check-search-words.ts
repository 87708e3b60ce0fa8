import type { Pack } from '../pack/pack';
import type { PackFiles } from '../pack/pack-files';
import type { Problem } from './problem';

const FILE = 'search-words.json';

/**
 * Checks that search words belong to a concept or an issue.
 *
 * @param files of the pack
 * @param broken files that do not fit their schema; they are skipped
 * @param known ids of concepts and issues
 * @returns a problem for each unknown id
 */
export function checkSearchWords(
  files: PackFiles,
  broken: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Problem[] {
  if (!files.has(FILE) || broken.has(FILE)) return [];
  return Object.entries(files.get(FILE) as Pack['searchWords']).flatMap(([language, words]) =>
    Object.keys(words)
      .filter((id) => !known.has(id))
      .map((id) => ({
        file: FILE,
        path: `/${language}/${id}`,
        message: `there is no concept and no issue "${id}"`,
        fix: 'correct the id',
      })),
  );
}
