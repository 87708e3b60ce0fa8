import type { PagesCatalogue } from './catalogue';
import { languageFor, type Language } from './languages';
import { CORE } from './load-core-words';
import { createTranslate, type Translate } from './translate';

const PAGES: { readonly [L in Language]: () => Promise<PagesCatalogue> } = {
  en: async () => (await import('./en/pages')).pages,
  ja: async () => (await import('./ja/pages')).pages,
  es: async () => (await import('./es/pages')).pages,
  fr: async () => (await import('./fr/pages')).pages,
  vi: async () => (await import('./vi/pages')).pages,
};

/**
 * For the extension's other pages: panel, options, first run.
 *
 * @param wanted BCP 47, as `browser.i18n.getUILanguage()` gives it
 * @returns the words of that language, English ones where there are none
 */
export async function loadAllWords(wanted: string): Promise<Translate> {
  const language = languageFor(wanted);
  const [core, pages] = await Promise.all([CORE[language](), PAGES[language]()]);
  return createTranslate({ ...core, ...pages }, language);
}
