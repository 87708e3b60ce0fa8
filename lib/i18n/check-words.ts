/** One surface's words in one language, as its file has them. */
export interface WordsFile {
  readonly language: string;
  /** The file's name, without its ending: `popup`. */
  readonly surface: string;
  readonly words: { readonly [key: string]: Entry };
}

type Entry = string | { readonly [category: string]: string };

/** Counts that interfaces show; larger ones, where some languages have a form of their own, do not occur. */
const COUNTS = 1000;

/** Keys whose text is a list of words that code takes apart, so that no language may have more or fewer. */
const WORD_LISTS: ReadonlySet<string> = new Set(['number.words']);

/**
 * @param files every file of every language; the English ones are what the others are held to
 * @param sources the text of every file that may use a key
 * @returns a sentence for each thing that is wrong: the file, the key, the mend
 */
export function checkWords(files: readonly WordsFile[], sources: readonly string[]): string[] {
  const english = files.filter(({ language }) => language === 'en');
  const others = [...new Set(files.map(({ language }) => language))].filter(
    (language) => language !== 'en',
  );
  const problems = [...twice(english), ...unused(english, sources), ...english.flatMap(plurals)];
  for (const language of others) {
    for (const model of english) {
      const file = files.find((one) => one.language === language && one.surface === model.surface);
      if (file) problems.push(...unlike(file, model), ...plurals(file));
      else
        problems.push(
          `${pathOf({ ...model, language })}: the file is missing. Add it, with the ${Object.keys(model.words).length} keys of ${pathOf(model)}, and take it up in core.ts or pages.ts.`,
        );
    }
    for (const file of files.filter((one) => one.language === language)) {
      if (!english.some(({ surface }) => surface === file.surface))
        problems.push(
          `${pathOf(file)}: English has no such file. Remove it, or name it as the English one.`,
        );
    }
  }
  return problems;
}

function pathOf({ language, surface }: Pick<WordsFile, 'language' | 'surface'>): string {
  return `lib/i18n/${language}/${surface}.ts`;
}

function twice(files: readonly WordsFile[]): string[] {
  const first = new Map<string, WordsFile>();
  return files.flatMap((file) =>
    Object.keys(file.words).flatMap((key) => {
      const other = first.get(key);
      first.set(key, file);
      return other
        ? [`${pathOf(file)}: '${key}' is in ${pathOf(other)} as well. Keep one of the two.`]
        : [];
    }),
  );
}

function unused(files: readonly WordsFile[], sources: readonly string[]): string[] {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  for (const source of sources) {
    for (const [, text] of source.matchAll(/['"]([\w.-]+)['"]/g)) literals.add(text!);
    for (const [, text] of source.matchAll(/`([\w.-]*\.\$\{[^`]*)`/g)) {
      patterns.push(
        new RegExp(
          `^${text!
            .split(/\$\{[^}]*\}/)
            .map((part) => part.replace(/\W/g, '\\$&'))
            .join('[\\w-]+')}$`,
        ),
      );
    }
  }
  return files.flatMap((file) =>
    Object.keys(file.words)
      .filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)))
      .map((key) => `${pathOf(file)}: '${key}' is used nowhere. Remove it in every language.`),
  );
}

/** What a file has other than its English one. */
function unlike(file: WordsFile, model: WordsFile): string[] {
  const path = pathOf(file);
  const surplus = Object.keys(file.words).filter((key) => !Object.hasOwn(model.words, key));
  return [
    ...surplus.map(
      (key) => `${path}: '${key}' is no key of ${pathOf(model)}. Remove it, or mend its name.`,
    ),
    ...Object.entries(model.words).flatMap(([key, english]) => {
      const entry = Object.hasOwn(file.words, key) ? file.words[key]! : undefined;
      if (entry === undefined)
        return [
          `${path}: '${key}' is missing. Add it; in English it is ${JSON.stringify(english)}.`,
        ];
      return entryUnlike(key, entry, english).map((what) => `${path}: '${key}' ${what}`);
    }),
  ];
}

function entryUnlike(key: string, entry: Entry, english: Entry): string[] {
  if (typeof entry !== typeof english) {
    return [
      typeof english === 'string'
        ? 'has plural forms. Make it one text, as in English.'
        : 'is one text. Give it plural forms, as in English.',
    ];
  }
  const wanted = placeholders(typeof english === 'string' ? english : (english['other'] ?? ''));
  const problems: string[] = [];
  for (const [category, text] of formsOf(entry)) {
    const which = category ? ` (${category})` : '';
    if (text.trim() === '') problems.push(`is empty${which}. Say it.`);
    const found = placeholders(text);
    for (const name of found) {
      if (!wanted.has(name))
        problems.push(
          `has the placeholder {${name}}${which}, which English has not. Use ${list(wanted)}.`,
        );
    }
    // One and none are said without their figure in many a language.
    if (category !== null && category !== 'other') continue;
    for (const name of wanted) {
      if (!found.has(name))
        problems.push(`lacks the placeholder {${name}}${which}. Put it where the value belongs.`);
    }
  }
  if (WORD_LISTS.has(key) && words(entry) !== words(english))
    problems.push(
      `has ${words(entry)} words. Give it ${words(english)}, one for each English one.`,
    );
  return problems;
}

/** Plural forms are those of the language, all that counts of an interface need and no others. */
function plurals(file: WordsFile): string[] {
  const rules = new Intl.PluralRules(file.language);
  const known = new Set<string>(rules.resolvedOptions().pluralCategories);
  const needed = new Set<string>([
    'other',
    ...Array.from({ length: COUNTS }, (_, count) => rules.select(count)),
  ]);
  return Object.entries(file.words).flatMap(([key, entry]) => {
    if (typeof entry === 'string') return [];
    return [
      ...[...needed]
        .filter((category) => !Object.hasOwn(entry, category))
        .map(
          (category) =>
            `${pathOf(file)}: '${key}' lacks the plural form "${category}". Add it: ${file.language} needs ${list(needed)}.`,
        ),
      ...Object.keys(entry)
        .filter((category) => !known.has(category))
        .map(
          (category) =>
            `${pathOf(file)}: '${key}' has the plural form "${category}", which ${file.language} has not. Remove it: ${file.language} has ${list(known)}.`,
        ),
    ];
  });
}

function formsOf(entry: Entry): [category: string | null, text: string][] {
  return typeof entry === 'string' ? [[null, entry]] : Object.entries(entry);
}

function placeholders(text: string): ReadonlySet<string> {
  // `%s` is what browsers fill in of a menu: the words that were selected.
  return new Set(Array.from(text.matchAll(/\{(\w+)\}|%s/g), ([whole, name]) => name ?? whole));
}

function words(entry: Entry): number {
  return typeof entry === 'string' ? entry.split(' ').length : 0;
}

function list(names: ReadonlySet<string>): string {
  return names.size === 0 ? 'none' : [...names].join(', ');
}
