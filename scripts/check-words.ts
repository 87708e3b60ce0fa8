/** `npm run check:words`: are the interface's words there in every language, and none that nothing uses? */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkWords, type WordsFile } from '../lib/i18n/check-words';
import { CATALOGUES } from '../lib/i18n/every-language';
import { LANGUAGES } from '../lib/i18n/languages';

const FOLDER = 'lib/i18n';

/** They put surfaces' words together. */
const GATHERERS: ReadonlySet<string> = new Set(['core.ts', 'pages.ts', 'index.ts']);

/** Where keys are used. What says the words themselves does not count as use. */
const USERS = ['components', 'entrypoints', 'lib', 'scripts/build/locales.ts'];

const files = (await Promise.all(LANGUAGES.map(filesOf))).flat();
const problems = [...checkWords(files, USERS.flatMap(sourcesIn)), ...files.flatMap(leftOut)];
for (const problem of problems) console.error(problem);
if (problems.length === 0) {
  const keys = new Set(files.flatMap(({ words }) => Object.keys(words)));
  console.log(`words: ${keys.size} keys in ${LANGUAGES.length} languages, all there, all used`);
} else {
  console.error(`words: ${problems.length} to mend`);
  process.exitCode = 1;
}

async function filesOf(language: string): Promise<WordsFile[]> {
  const folder = join(FOLDER, language);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => !GATHERERS.has(name));
  return Promise.all(
    names.map(async (name): Promise<WordsFile> => {
      const surface = name.replace(/\.ts$/, '');
      const module = (await import(pathToFileURL(join(folder, name)).href)) as Record<
        string,
        unknown
      >;
      // `first-run.ts` exports `firstRun`.
      const words = module[surface.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
      if (typeof words !== 'object' || words === null)
        throw new Error(
          `${join(folder, name)}: exports no words under its own name. Export them as the other files do.`,
        );
      return { language, surface, words: words as WordsFile['words'] };
    }),
  );
}

/** A file that its language's index does not take up is as good as none. */
function leftOut({ language, surface, words }: WordsFile): string[] {
  const catalogue = CATALOGUES[language as keyof typeof CATALOGUES];
  return Object.keys(words).every((key) => Object.hasOwn(catalogue, key))
    ? []
    : [`${join(FOLDER, language)}: ${surface}.ts is not taken up. Add it to core.ts or pages.ts.`];
}

function sourcesIn(place: string): string[] {
  if (place.endsWith('.ts')) return [readFileSync(place, 'utf8')];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.tsx?$/.test(name) &&
        !LANGUAGES.some((language) => join(place, name).startsWith(join(FOLDER, language, '/'))),
    )
    .map((name) => readFileSync(join(place, name), 'utf8'));
}
