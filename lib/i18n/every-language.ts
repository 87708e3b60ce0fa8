/**
 * All languages in one module, for the background (a service worker cannot import scripts later)
 * and for scripts in Node. Pages load one language: see `load-words.ts`.
 */
import { cardWordsOf, type CardWords } from './card-words';
import type { Catalogue } from './catalogue';
import { languageFor, LANGUAGES, type Language } from './languages';
import { createTranslate, type Translate } from './translate';

const FILES = import.meta.glob<Catalogue>('./words/*.json', { eager: true, import: 'default' });

export const CATALOGUES = Object.fromEntries(
  LANGUAGES.map((language) => [language, FILES[`./words/${language}.json`]!]),
) as { readonly [L in Language]: Catalogue };

/**
 * @param wanted BCP 47, as in `browser.i18n.getUILanguage()`
 * @returns the words of that language, or English ones if we do not have it
 */
export function translateInto(wanted: string): Translate {
  const language = languageFor(wanted);
  return createTranslate(CATALOGUES[language], language);
}

/** @returns the words of cards in a language of the interface */
export function cardWordsIn(wanted: string): CardWords {
  const language = languageFor(wanted);
  return cardWordsOf(CATALOGUES[language], language);
}
