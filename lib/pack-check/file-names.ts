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
