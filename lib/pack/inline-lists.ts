import type { PackFiles } from './pack-files';

/** Where something is in the files as they were given. */
export interface Place {
  readonly file: string;
  /** JSON Pointer. */
  readonly path: string;
}

/** The file of statements that were given in pack.json: those of all sources. */
export const INLINE_STATEMENTS = 'statements/pack.json';

/** Fields of pack.json that hold what is otherwise a file of its own. */
const FILE_OF = {
  concepts: 'concepts/pack.json',
  issues: 'issues.json',
  sources: 'sources.json',
  statements: INLINE_STATEMENTS,
  positions: 'positions.json',
  disagreements: 'disagreements.json',
  events: 'events.json',
  searchWords: 'search-words.json',
  relevance: 'relevance.json',
} as const;

/** Those fields: none of them is left in pack.json after `fileLists`. */
export const LIST_FIELDS: readonly string[] = Object.keys(FILE_OF);

/** The files of a pack in which every list has a file, and where each was given. */
export interface FiledPack {
  readonly files: PackFiles;
  /** By file, for those that were given inside pack.json. */
  readonly places: ReadonlyMap<string, Place>;
  /** Fields of pack.json that were left out, because the folder has that file as well. */
  readonly repeated: readonly { readonly field: string; readonly file: string }[];
}

/**
 * Turns a pack in one file into the files that the same pack would have in a folder.
 *
 * @param files as given: pack.json may hold any list, and none of it needs to be valid
 * @returns the files with each list in its file
 */
export function fileLists(files: PackFiles): FiledPack {
  const manifest = files.get('pack.json');
  if (!isRecord(manifest)) return { files, places: new Map(), repeated: [] };
  const filed = new Map(files);
  const places = new Map<string, Place>();
  const repeated: { readonly field: string; readonly file: string }[] = [];
  const put = (field: string, path: string, file: string, content: unknown): void => {
    if (files.has(file)) repeated.push({ field, file });
    else {
      filed.set(file, content);
      places.set(file, { file: 'pack.json', path });
    }
  };
  const rest = new Map(Object.entries(manifest));
  for (const [field, file] of Object.entries(FILE_OF)) {
    if (!rest.has(field)) continue;
    put(field, `/${field}`, file, rest.get(field));
    rest.delete(field);
  }
  const { labels } = manifest;
  if (isRecord(labels)) {
    for (const [language, content] of Object.entries(labels))
      put('labels', `/labels/${language}`, `labels/${language}.json`, content);
    rest.delete('labels');
  }
  filed.set('pack.json', Object.fromEntries(rest));
  return { files: filed, places, repeated };
}

/** @returns whether a JSON value is an object, not a list */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
