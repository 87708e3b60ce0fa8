import type { Pack } from '../../pack/pack';
import type { PackFiles } from './pack-files';
import type { Problem } from './problem';

const FILE = 'search-words.json';

/**
 * Whether the words that readers also type lead to something.
 *
 * @param files of the pack
 * @param broken files that do not fit their schema, which are not looked at
 * @param known ids of concepts and issues
 * @returns a problem for each id that is neither
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
        mend: 'correct the id',
      })),
  );
}
