import type { CoreCatalogue } from './catalogue';
import { languageFor, type Language } from './languages';
import { createTranslate, type CoreKey, type Translate } from './translate';

/** A chunk for each language, so that a page loads one. */
export const CORE: { readonly [L in Language]: () => Promise<CoreCatalogue> } = {
  en: async () => (await import('./en/core')).core,
  ja: async () => (await import('./ja/core')).core,
  es: async () => (await import('./es/core')).core,
  fr: async () => (await import('./fr/core')).core,
  vi: async () => (await import('./vi/core')).core,
};

/**
 * For the popup: what every surface has in common, and nothing of options, panel and first run.
 *
 * @param wanted BCP 47, as `browser.i18n.getUILanguage()` gives it
 * @returns the words of that language, English ones where there are none
 */
export async function loadCoreWords(wanted: string): Promise<Translate<CoreKey>> {
  const language = languageFor(wanted);
  return createTranslate(await CORE[language](), language);
}
