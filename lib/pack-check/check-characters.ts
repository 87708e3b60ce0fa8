import type { PackFiles } from '../pack/pack-files';
import type { Problem } from './problem';

/** They change the direction of what follows, so that a text reads as another one. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u;

/**
 * Characters without a shape. The joiners U+200C and U+200D are not among them, because Persian and
 * Indian scripts write them.
 */
const UNSEEN = /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u2060\uFEFF]/u;

/**
 * Refuses characters that make a text look like another one.
 *
 * @param files of a pack, in their inner form
 * @param broken files that are skipped
 * @returns a problem for each text that changes its direction, and for each label with a character
 *   that no page would have
 */
export function checkCharacters(files: PackFiles, broken: ReadonlySet<string>): Problem[] {
  return [...files].flatMap(([file, content]) =>
    broken.has(file) ? [] : problemsIn(content, file, ''),
  );
}

function problemsIn(value: unknown, file: string, path: string): Problem[] {
  if (typeof value === 'string') return problemsOfText(value, file, path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => problemsIn(below, file, `${path}/${key}`));
}

function problemsOfText(text: string, file: string, path: string): Problem[] {
  const turned = DIRECTION.exec(text)?.[0];
  if (turned !== undefined)
    return [
      {
        file,
        path,
        message: `${JSON.stringify(text.slice(0, 60))} has a character that turns the direction of the text (${codeOf(turned)})`,
        fix: 'remove it: each text is shown in the direction of its own script',
      },
    ];
  const unseen = file.startsWith('labels/') ? UNSEEN.exec(text)?.[0] : undefined;
  if (unseen === undefined) return [];
  return [
    {
      file,
      path,
      message: `${JSON.stringify(text.slice(0, 60))} has a character that nobody sees (${codeOf(unseen)}), so no page has this label`,
      fix: 'remove the character',
    },
  ];
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
