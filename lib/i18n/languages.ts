/** The interface's languages, BCP 47; the first is used where none fits. */
export const LANGUAGES = ['en', 'ja', 'es', 'fr', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * @param wanted BCP 47, as the browser gives it: `es-419`
 * @returns the interface's language for it: the same whatever the region, English where there is none
 */
export function languageFor(wanted: string): Language {
  const [base] = wanted.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === base) ?? LANGUAGES[0];
}
