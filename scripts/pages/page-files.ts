import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What one of the extension's pages loads, by what it is. */
export interface PageFiles {
  /** The page itself, its styles and its scripts, those that it loads later as well. */
  readonly code: readonly string[];
  /** The bundled pack. */
  readonly pack: readonly string[];
  /** The drawings of its countries' flags. */
  readonly flags: readonly string[];
  /** The interface's words; a reader loads one of them. */
  readonly languages: readonly string[];
}

const LINKED = /(?:src|href)="\/([^"]+)"/g;
const IMPORTED = /(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;
const LATER_STYLES = /["'`]\/?(assets\/[\w-]+\.css)["'`]/g;
/** As lib/i18n has them, in each language: `core` for the popup, `pages` as well for the others. */
const IS_LANGUAGE = /^(?:core|pages)-[\w-]+\.js$/;

/**
 * Follows a built page to everything that it may load.
 *
 * @param folder of the built extension
 * @param page its name, as `popup.html`
 * @returns names from the folder on, each once
 * @throws Error where the page, or what it loads, is not there
 */
export function pageFiles(folder: string, page: string): PageFiles {
  const found = new Set([page]);
  for (const name of found) {
    const text = readFileSync(join(folder, name), 'utf8');
    if (name.endsWith('.html')) for (const [, linked] of text.matchAll(LINKED)) found.add(linked!);
    if (!name.endsWith('.js')) continue;
    for (const [, imported] of text.matchAll(IMPORTED)) found.add(join(dirname(name), imported!));
    for (const [, styles] of text.matchAll(LATER_STYLES)) found.add(styles!);
  }
  const all = [...found];
  const isPack = (name: string): boolean => basename(name).startsWith('pack-');
  const isFlags = (name: string): boolean => basename(name).startsWith('flags-');
  const isLanguage = (name: string): boolean => IS_LANGUAGE.test(basename(name));
  return {
    code: all.filter((name) => ![isPack, isFlags, isLanguage].some((isOther) => isOther(name))),
    pack: all.filter(isPack),
    flags: all.filter(isFlags),
    languages: all.filter(isLanguage),
  };
}
