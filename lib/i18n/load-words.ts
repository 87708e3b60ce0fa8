import type { Catalogue } from './catalogue';
import { languageFor } from './languages';
import { createTranslate, type Translate } from './translate';

/** A chunk for each language, so that a page loads one. */
const FILES = import.meta.glob<Catalogue>('./words/*.json', { import: 'default' });

/**
 * For the extension's pages.
 *
 * @param wanted BCP 47, as `browser.i18n.getUILanguage()` gives it
 * @returns the words of that language, English ones if there are none
 */
export async function loadWords(wanted: string): Promise<Translate> {
  const language = languageFor(wanted);
  return createTranslate(await FILES[`./words/${language}.json`]!(), language);
}
