/**
 * Name of each language of the interface, in that language, by BCP 47 tag. The first is the
 * default.
 */
export const LANGUAGE_NAMES = {
  en: 'English',
  ja: '日本語',
  es: 'Español',
  fr: 'Français',
  vi: 'Tiếng Việt',
} as const;

export type Language = keyof typeof LANGUAGE_NAMES;
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Language[];

/**
 * @param wanted BCP 47, with or without a region: `es-419`
 * @returns the interface's language for it, or English if we do not have it
 */
export function languageFor(wanted: string): Language {
  const [base] = wanted.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === base) ?? 'en';
}
