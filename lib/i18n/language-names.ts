import type { Language } from './languages';

/** Each in its own words, so that whoever reads it finds it. */
export const LANGUAGE_NAMES: { readonly [L in Language]: string } = {
  en: 'English',
  ja: '日本語',
  es: 'Español',
  fr: 'Français',
  vi: 'Tiếng Việt',
};
