import type { Problem } from './problem';

/** A pack as its files state it: parsed JSON by path relative to the pack's folder. */
export type PackFiles = ReadonlyMap<string, unknown>;

/** Which schema of `data/schema/` describes a file; undefined for a file that packs do not have. */
export function schemaOf(file: string): string | undefined {
  const single =
    /^(pack|sources|issues|positions|disagreements|events|search-words|relevance)\.json$/.exec(
      file,
    );
  const several = /^(concepts|statements|labels)\/[^/]+\.json$/.exec(file);
  const name = single?.[1] ?? several?.[1];
  return name && `${name}.schema.json`;
}

/** Files without which there is no pack. */
export const REQUIRED_FILES = [
  'pack.json',
  'sources.json',
  'issues.json',
  'disagreements.json',
  'events.json',
  'relevance.json',
  'labels/en.json',
] as const;

/** A record of one of the pack's lists, with its place. */
export interface Entry<T> {
  readonly file: string;
  /** JSON Pointer of the record. */
  readonly path: string;
  readonly value: T;
}

/**
 * The records of a list that is spread over one file (`issues.json`) or a folder (`concepts/`).
 * Files that do not hold a list give none. The records are as typed only if the file has been
 * found to fit its schema.
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

/** A problem with a record or something inside it. */
export function problemAt(
  entry: Entry<unknown>,
  below: string,
  message: string,
  mend: string,
): Problem {
  return { file: entry.file, path: entry.path + below, message, mend };
}
