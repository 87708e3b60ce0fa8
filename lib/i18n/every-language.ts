/**
 * All languages at once, for the background (a service worker may not load a script later on) and
 * for what is no page. Pages load one: see `load-core-words.ts` and `load-all-words.ts`.
 */
import type { Catalogue } from './catalogue';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { languageFor, type Language } from './languages';
import { createTranslate, type Translate } from './translate';
import { vi } from './vi';

export const CATALOGUES: { readonly [L in Language]: Catalogue } = { en, ja, es, fr, vi };

/**
 * @param wanted BCP 47, as `browser.i18n.getUILanguage()` gives it
 * @returns the words of that language, English ones where there are none
 */
export function translateInto(wanted: string): Translate {
  const language = languageFor(wanted);
  return createTranslate(CATALOGUES[language], language);
}
