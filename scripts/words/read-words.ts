import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Catalogue } from '../../lib/i18n/catalogue';
import type { Language } from '../../lib/i18n/languages';
import type { WordsFile } from './check-words';

const FOLDER = resolve(import.meta.dirname, '../../lib/i18n/words');

/** @returns all files of words, including those of languages that the interface does not have */
export function readWordsFiles(): WordsFile[] {
  return readdirSync(FOLDER).map((name) => ({
    language: basename(name, '.json'),
    text: readFileSync(join(FOLDER, name), 'utf8'),
  }));
}

/** @returns a language's words; `npm run check:words` checks that they are complete */
export function readCatalogue(language: Language): Catalogue {
  return JSON.parse(readFileSync(join(FOLDER, `${language}.json`), 'utf8')) as Catalogue;
}
