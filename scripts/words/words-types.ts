import { readCatalogue } from './read-words';

/**
 * Literal types for the English words: TypeScript reads a JSON file's texts as `string`, without
 * placeholders.
 *
 * @returns declarations from which lib/i18n derives the type of `t()`; WXT writes them to .wxt
 *   before a check or a build
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
