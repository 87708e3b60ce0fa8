/** Kinds of files of which each has a schema of its own. */
export const FILE_KINDS = [
  'pack',
  'sources',
  'issues',
  'concepts',
  'statements',
  'positions',
  'disagreements',
  'events',
  'labels',
  'search-words',
  'relevance',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const IN_FOLDERS: ReadonlySet<FileKind> = new Set(['concepts', 'statements', 'labels']);

/** @returns what a file of a pack holds; undefined for a file that packs do not have */
export function kindOfFile(file: string): FileKind | undefined {
  const [, folder, single] = /^(?:([a-z]+)\/[^/]+|([a-z-]+))\.json$/.exec(file) ?? [];
  return FILE_KINDS.find((kind) => kind === (IN_FOLDERS.has(kind) ? folder : single));
}

/** Files that every pack of version 1 has. */
export const FILES_OF_VERSION_1 = [
  'pack.json',
  'sources.json',
  'issues.json',
  'disagreements.json',
  'events.json',
  'relevance.json',
  'labels/en.json',
] as const;
