import type { StringKey } from '../../lib/i18n/catalogue';
import { LANGUAGES } from '../../lib/i18n/languages';
import { readCatalogue } from '../words/read-words';

/** Words that the browser itself shows. It reads them only from `_locales`. */
const SHOWN_BY_THE_BROWSER = [
  'name',
  'manifest.description',
  'command.next-mention',
  'command.previous-mention',
  'command.toggle-card',
  'command.toggle-site',
  'command.open-popup',
  'command.open-panel',
] as const satisfies readonly StringKey[];

type BrowserKey = (typeof SHOWN_BY_THE_BROWSER)[number];

/**
 * @param key a key of the catalogue
 * @returns its placeholder in the manifest:
 *   https://developer.chrome.com/docs/extensions/reference/api/i18n
 */
export function message(key: BrowserKey): string {
  return `__MSG_${nameOf(key)}__`;
}

/**
 * @returns `_locales/*\/messages.json` from the interface's own catalogue, as WXT's generated
 *   public files.
 */
export function localeFiles(): { relativeDest: string; contents: string }[] {
  return LANGUAGES.map((language) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: `${JSON.stringify(
      Object.fromEntries(
        SHOWN_BY_THE_BROWSER.map((key) => [nameOf(key), { message: readCatalogue(language)[key] }]),
      ),
      null,
      2,
    )}\n`,
  }));
}

/** Names of messages may only have letters, digits, `_` and `@`. */
function nameOf(key: BrowserKey): string {
  return key.replace(/\W/g, '_');
}
