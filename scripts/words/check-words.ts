/** The file of one language's words. */
export interface WordsFile {
  /** BCP 47; the file is `lib/i18n/words/<language>.json`. */
  readonly language: string;
  /** JSON: a text or plural forms for each key. */
  readonly text: string;
}

/** What the words are checked against. */
export interface Held {
  /** The interface's languages, each of which needs a file. */
  readonly languages: readonly string[];
  /** The text of each file that may use keys. */
  readonly sources: readonly string[];
  /** Notes for translators, by key. */
  readonly notes: { readonly [key: string]: string };
}

interface Words {
  readonly language: string;
  /** Keys in the file's order, including duplicates. */
  readonly keys: readonly string[];
  readonly entries: { readonly [key: string]: Entry };
}

type Entry = string | { readonly [category: string]: string };

/**
 * Largest count that the interface shows; some languages have further plural forms for larger ones.
 */
const COUNTS = 1000;

/**
 * Keys whose text is a list of words that code splits, so that all languages need the same number.
 */
const WORD_LISTS: ReadonlySet<string> = new Set(['number.words']);

/**
 * @param files one for each language; the others are compared with the English one
 * @returns a sentence for each problem, with the file, the key and how to fix it
 */
export function checkWords(
  files: readonly WordsFile[],
  { languages, sources, notes }: Held,
): string[] {
  const problems: string[] = [];
  const read = files.flatMap((file) => {
    const words = wordsOf(file);
    if (typeof words !== 'string') return [words];
    problems.push(words);
    return [];
  });
  const english = read.find(({ language }) => language === 'en');
  if (!english) return [...problems, `${pathOf('en')}: no words to hold the others to.`];
  problems.push(...unused(english, sources), ...withoutKey(english, notes));
  for (const words of read) {
    problems.push(...twice(words), ...plurals(words));
    if (!languages.includes(words.language))
      problems.push(
        `${pathOf(words.language)}: is no language of the interface. Add it to lib/i18n/languages.ts.`,
      );
    if (words !== english) problems.push(...unlike(words, english));
  }
  const missing = languages.filter((one) => !files.some(({ language }) => language === one));
  return [
    ...problems,
    ...missing.map(
      (language) =>
        `${pathOf(language)}: the file is missing. Add it, with the ${english.keys.length} keys of ${pathOf('en')}.`,
    ),
  ];
}

function pathOf(language: string): string {
  return `lib/i18n/words/${language}.json`;
}

/** @returns the words, or a sentence that says why they cannot be read */
function wordsOf({ language, text }: WordsFile): Words | string {
  try {
    const entries = JSON.parse(text) as Words['entries'];
    const wrong = Object.keys(entries).find((key) => !isEntry(entries[key]));
    if (wrong !== undefined)
      return `${pathOf(language)}: '${wrong}' is neither a text nor plural forms. Make it as in English.`;
    return { language, keys: topKeys(text), entries };
  } catch (error) {
    return `${pathOf(language)}: is no JSON. ${(error as Error).message}.`;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return typeof value === 'string';
  return Object.values(value).every((form) => typeof form === 'string');
}

/** Reads keys from the text, since `JSON.parse` drops duplicates. */
function topKeys(text: string): string[] {
  const keys: string[] = [];
  let depth = 0;
  for (const [token, key] of text.matchAll(/"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') depth++;
    else if (token === '}') depth--;
    else if (key !== undefined && depth === 1) keys.push(key);
  }
  return keys;
}

function twice({ language, keys }: Words): string[] {
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => `${pathOf(language)}: '${key}' is there twice. Keep one of the two.`);
}

function withoutKey({ entries }: Words, notes: Held['notes']): string[] {
  return Object.keys(notes)
    .filter((key) => !Object.hasOwn(entries, key))
    .map((key) => `lib/i18n/notes.json: '${key}' is no key of ${pathOf('en')}. Remove it.`);
}

function unused({ entries }: Words, sources: readonly string[]): string[] {
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
  return Object.keys(entries)
    .filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)))
    .map((key) => `${pathOf('en')}: '${key}' is used nowhere. Remove it in every language.`);
}

/** Differences between a language and English. */
function unlike({ language, entries }: Words, english: Words): string[] {
  const path = pathOf(language);
  const surplus = Object.keys(entries).filter((key) => !Object.hasOwn(english.entries, key));
  return [
    ...surplus.map(
      (key) => `${path}: '${key}' is no key of ${pathOf('en')}. Remove it, or fix its name.`,
    ),
    ...Object.entries(english.entries).flatMap(([key, model]) => {
      const entry = Object.hasOwn(entries, key) ? entries[key]! : undefined;
      if (entry === undefined)
        return [`${path}: '${key}' is missing. Add it; in English it is ${JSON.stringify(model)}.`];
      return entryUnlike(key, entry, model).map((what) => `${path}: '${key}' ${what}`);
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
  const problems = formsOf(entry).flatMap(([category, text]) => formUnlike(category, text, wanted));
  if (WORD_LISTS.has(key) && wordsIn(entry) !== wordsIn(english))
    problems.push(
      `has ${wordsIn(entry)} words. Give it ${wordsIn(english)}, one for each English one.`,
    );
  return problems;
}

function formUnlike(
  category: string | null,
  text: string,
  wanted: ReadonlySet<string>,
): readonly string[] {
  const which = category ? ` (${category})` : '';
  const found = placeholders(text);
  // Many languages write "one" and "none" without a number.
  const mayLack = category !== null && category !== 'other';
  return [
    ...(text.trim() === '' ? [`is empty${which}. Say it.`] : []),
    ...[...found]
      .filter((name) => !wanted.has(name))
      .map(
        (name) =>
          `has the placeholder {${name}}${which}, which English has not. Use ${list(wanted)}.`,
      ),
    ...[...wanted]
      .filter((name) => !mayLack && !found.has(name))
      .map((name) => `lacks the placeholder {${name}}${which}. Put it where the value belongs.`),
  ];
}

/**
 * Checks that the plural forms are exactly those that the language needs for counts up to `COUNTS`.
 */
function plurals({ language, entries }: Words): string[] {
  const rules = new Intl.PluralRules(language);
  const known = new Set<string>(rules.resolvedOptions().pluralCategories);
  const needed = new Set<string>([
    'other',
    ...Array.from({ length: COUNTS }, (_, count) => rules.select(count)),
  ]);
  return Object.entries(entries).flatMap(([key, entry]) => {
    if (typeof entry === 'string') return [];
    return [
      ...[...needed]
        .filter((category) => !Object.hasOwn(entry, category))
        .map(
          (category) =>
            `${pathOf(language)}: '${key}' lacks the plural form "${category}". Add it: ${language} needs ${list(needed)}.`,
        ),
      ...Object.keys(entry)
        .filter((category) => !known.has(category))
        .map(
          (category) =>
            `${pathOf(language)}: '${key}' has the plural form "${category}", which ${language} has not. Remove it: ${language} has ${list(known)}.`,
        ),
    ];
  });
}

function formsOf(entry: Entry): [category: string | null, text: string][] {
  return typeof entry === 'string' ? [[null, entry]] : Object.entries(entry);
}

function placeholders(text: string): ReadonlySet<string> {
  // Browsers replace `%s` in a menu item by the selected words.
  return new Set(Array.from(text.matchAll(/\{(\w+)\}|%s/g), ([whole, name]) => name ?? whole));
}

function wordsIn(entry: Entry): number {
  return typeof entry === 'string' ? entry.split(' ').length : 0;
}

function list(names: ReadonlySet<string>): string {
  return names.size === 0 ? 'none' : [...names].join(', ');
}
