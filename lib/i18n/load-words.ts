import type { Catalogue } from './catalogue';
import { languageFor, type Language } from './languages';
import { createTranslate, type Translate } from './translate';

/** A chunk for each language, so that a page loads one. */
const LOADERS: { readonly [L in Language]: () => Promise<Catalogue> } = {
  en: async () => (await import('./en')).en,
  ja: async () => (await import('./ja')).ja,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  vi: async () => (await import('./vi')).vi,
};

/**
 * For the extension's own pages: popup, panel, options.
 *
 * @param wanted BCP 47, as `browser.i18n.getUILanguage()` gives it
 * @returns the words of that language, English ones where there are none
 */
export async function loadWords(wanted: string): Promise<Translate> {
  const language = languageFor(wanted);
  return createTranslate(await LOADERS[language](), language);
}
