import type { Catalogue } from './catalogue';
import { languageFor } from './languages';
import { createTranslate, type Translate } from './translate';

/** One chunk for each language, so that a page loads only one. */
const FILES = import.meta.glob<Catalogue>('./words/*.json', { import: 'default' });

/**
 * Loads the words for a page of the extension.
 *
 * @param wanted BCP 47, as in `browser.i18n.getUILanguage()`
 * @returns the words of that language, or English ones if we do not have it
 */
export async function loadWords(wanted: string): Promise<Translate> {
  const language = languageFor(wanted);
  return createTranslate(await FILES[`./words/${language}.json`]!(), language);
}
