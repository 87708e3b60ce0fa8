import type { Problem } from './problem';

/** The files of a pack: parsed JSON by path relative to the pack's folder. */
export type PackFiles = ReadonlyMap<string, unknown>;

/**
 * @returns the file name of the schema in `data/schema/`; undefined for a file that packs do not
 *   have
 */
export function schemaOf(file: string): string | undefined {
  const single =
    /^(pack|sources|issues|positions|disagreements|events|search-words|relevance)\.json$/.exec(
      file,
    );
  const several = /^(concepts|statements|labels)\/[^/]+\.json$/.exec(file);
  const name = single?.[1] ?? several?.[1];
  return name && `${name}.schema.json`;
}

/** Files that every pack has. */
export const REQUIRED_FILES = [
  'pack.json',
  'sources.json',
  'issues.json',
  'disagreements.json',
  'events.json',
  'relevance.json',
  'labels/en.json',
] as const;

/** A record of one of the pack's lists, with its location. */
export interface Entry<T> {
  readonly file: string;
  /** JSON Pointer of the record. */
  readonly path: string;
  readonly value: T;
}

/**
 * Gathers the records of a list, which is one file (`issues.json`) or the files of a folder
 * (`concepts/`). Files that hold no list are skipped. The records have type `T` only if their file
 * fits its schema.
 */
export function entriesOf<T>(files: PackFiles, list: string): Entry<T>[] {
  return [...files]
    .filter(([file]) => file === `${list}.json` || file.startsWith(`${list}/`))
    .flatMap(([file, content]) =>
      Array.isArray(content)
        ? content.map((value: T, index) => ({ file, path: `/${index}`, value }))
        : [],
    );
}

/** @returns a problem with a record, or with something inside it */
export function problemAt(
  entry: Entry<unknown>,
  below: string,
  message: string,
  fix: string,
): Problem {
  return { file: entry.file, path: entry.path + below, message, fix };
}
