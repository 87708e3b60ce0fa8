/** The interface's languages by BCP 47 tag, each named in itself; the first is used if none fits. */
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
 * @param wanted BCP 47, as the browser gives it: `es-419`
 * @returns the interface's language for it: the same whatever the region, English if there is none
 */
export function languageFor(wanted: string): Language {
  const [base] = wanted.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === base) ?? 'en';
}
