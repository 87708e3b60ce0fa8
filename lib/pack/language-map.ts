import type { LanguageMap } from './pack';

/** @returns the text in the language, otherwise in English, otherwise in the map's first language */
export function textIn(map: LanguageMap, language: string): string {
  return map[languageIn(map, language)] ?? '';
}

/** @returns BCP 47: the language that `textIn` gives a text in */
export function languageIn(map: LanguageMap, language: string): string {
  const known = [language, 'en'].find((one) => map[one] !== undefined);
  return known ?? Object.keys(map)[0] ?? 'en';
}
