import type { PackManifest } from '../pack/pack';
import type { PackFiles } from '../pack/pack-files';
import type { Problem } from './problem';

/** Labels have one file for each language, and readers see no text of the relevance rules. */
const WITHOUT_TEXT = /^(labels\/|relevance\.json$)/;

/**
 * Checks that every text is in all languages of the manifest.
 *
 * @param files of the pack
 * @param broken files that do not fit their schema; they are skipped
 * @returns a problem for each text without one of the languages
 */
export function checkLanguages(files: PackFiles, broken: ReadonlySet<string>): Problem[] {
  if (broken.has('pack.json')) return [];
  const { languages = [] } = (files.get('pack.json') ?? {}) as Partial<PackManifest>;
  return [...files].flatMap(([file, content]) => {
    if (broken.has(file) || WITHOUT_TEXT.test(file)) return [];
    return textsIn(content).flatMap(({ path, text }) =>
      languages
        .filter((language) => text[language] === undefined)
        .map((language) => ({
          file,
          path,
          message: `"${text['en']}" is not there in "${language}"`,
          fix: `add "${language}", or take it out of "languages" in pack.json`,
        })),
    );
  });
}

type Text = Readonly<Record<string, string>>;

function textsIn(value: unknown, path = ''): { readonly path: string; readonly text: Text }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') return [{ path, text: value as Text }];
  return Object.entries(value).flatMap(([key, below]) => textsIn(below, `${path}/${key}`));
}
