import { readCatalogue } from './read-words';

/**
 * TypeScript reads a JSON file's texts as `string`, and so does not know a text's placeholders.
 *
 * @returns declarations with the English words as literal types, of which lib/i18n makes the type
 *   of `t()`; WXT writes them to .wxt when it prepares a check or a build
 */
export function wordsTypes(): string {
  const lines = Object.entries(readCatalogue('en')).map(
    ([key, entry]) => `    readonly ${JSON.stringify(key)}: ${JSON.stringify(entry)};`,
  );
  return [
    '// Made from lib/i18n/words/en.json by scripts/words/words-types.ts',
    "declare module 'virtual:pactlight/words' {",
    '  export interface English {',
    ...lines,
    '  }',
    '}',
    '',
  ].join('\n');
}
