/** The files of a pack: parsed JSON by path relative to the pack's folder. */
export type PackFiles = ReadonlyMap<string, unknown>;

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
