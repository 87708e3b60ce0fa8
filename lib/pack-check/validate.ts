import { crossCheck } from './cross-check';
import type { PackFiles } from '../pack/pack-files';
import { REQUIRED_FILES, schemaOf } from './file-names';
import type { Problem } from './problem';
import { type Schemas, checkSchemas } from './schema-check';

/**
 * Finds everything that makes a pack unusable: missing or unknown files, values that do not fit
 * their schema, references to nothing, dates that do not exist.
 *
 * @param unreadable files that exist but could not be parsed: they are not reported as missing
 * @returns the problems; a pack without any is valid
 */
export function validate(
  files: PackFiles,
  schemas: Schemas,
  unreadable: ReadonlySet<string> = new Set(),
): Problem[] {
  const shape = checkSchemas(files, schemas);
  const broken = new Set([...shape.map(({ file }) => file), ...unreadable]);
  return [...checkFileNames(files, unreadable), ...shape, ...crossCheck(files, broken)];
}

function checkFileNames(files: PackFiles, unreadable: ReadonlySet<string>): Problem[] {
  const missing = REQUIRED_FILES.filter((file) => !files.has(file) && !unreadable.has(file)).map(
    (file) => ({
      file,
      path: '',
      message: 'the file is missing',
      fix: `add ${file}; docs/pack-format.md says what it holds`,
    }),
  );
  const unknown = [...files.keys()]
    .filter((file) => schemaOf(file) === undefined)
    .map((file) => ({
      file,
      path: '',
      message: 'packs have no such file',
      fix: 'rename or remove it; docs/pack-format.md lists the files',
    }));
  return [...missing, ...unknown];
}
