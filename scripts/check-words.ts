/**
 * `npm run check:words`: checks that the interface's words exist in every language and are used.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../lib/i18n/languages';
import notes from '../lib/i18n/notes.json';
import { checkWords } from './words/check-words';
import { readCatalogue, readWordsFiles } from './words/read-words';

/** Folders and files that use keys. */
const USERS = ['components', 'entrypoints', 'lib', 'scripts/build/locales.ts'];

const problems = checkWords(readWordsFiles(), {
  languages: LANGUAGES,
  sources: USERS.flatMap(sourcesIn),
  notes,
});
for (const problem of problems) console.error(problem);
if (problems.length === 0) {
  const { length } = Object.keys(readCatalogue('en'));
  console.log(`words: ${length} keys in ${LANGUAGES.length} languages, all there, all used`);
} else {
  console.error(`words: ${problems.length} to fix`);
  process.exitCode = 1;
}

function sourcesIn(place: string): string[] {
  if (place.endsWith('.ts')) return [readFileSync(place, 'utf8')];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(place, name), 'utf8'));
}
