/**
 * All languages at once, for the background (a service worker may not load a script later on) and
 * for what is no page. Pages load one: see `load-words.ts`.
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
 * @param wanted BCP 47, as `browser.i18n.getUILanguage()` gives it
 * @returns the words of that language, English ones if there are none
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
