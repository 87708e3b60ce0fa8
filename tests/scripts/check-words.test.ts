import { describe, expect, it } from 'vitest';
import { checkWords, type WordsFile } from '../../scripts/words/check-words';

const ENGLISH = {
  'box.title': 'Box',
  'box.in': 'In {place}',
  'box.count': { one: '{count} box', other: '{count} boxes' },
};
const SPANISH = {
  'box.title': 'Caja',
  'box.in': 'En {place}',
  'box.count': { one: 'una caja', other: '{count} cajas' },
};
const JAPANESE = { 'box.title': '箱', 'box.in': '{place}', 'box.count': { other: '箱{count}個' } };
const USES = ["t('box.title')", "t('box.in', { place })", 't(`box.${what}`)'];

/** @returns the problems after one language's words are changed */
function problemsWith(
  language: 'en' | 'es' | 'ja',
  changes: Record<string, unknown>,
  sources = USES,
): string[] {
  const files = Object.entries({ en: ENGLISH, es: SPANISH, ja: JAPANESE }).map(([one, words]) =>
    file(one, one === language ? { ...words, ...changes } : words),
  );
  return checkWords(files, { languages: ['en', 'es', 'ja'], sources, notes: {} });
}

function file(language: string, words: Record<string, unknown>): WordsFile {
  return { language, text: JSON.stringify(words, null, 2) };
}

describe('the check of the interface’s words', () => {
  it('reports nothing if all is right', () => {
    expect(problemsWith('en', {})).toEqual([]);
  });

  it.each<[string, 'en' | 'es' | 'ja', Record<string, unknown>, string]>([
    [
      'a missing key',
      'es',
      { 'box.in': undefined },
      `lib/i18n/words/es.json: 'box.in' is missing. Add it; in English it is "In {place}".`,
    ],
    [
      'a key that English has not',
      'ja',
      { 'box.colour': '色' },
      `lib/i18n/words/ja.json: 'box.colour' is no key of lib/i18n/words/en.json. Remove it, or fix its name.`,
    ],
    [
      'a placeholder left out',
      'es',
      { 'box.in': 'Dentro' },
      `lib/i18n/words/es.json: 'box.in' lacks the placeholder {place}. Put it where the value belongs.`,
    ],
    [
      'a placeholder in a plural form',
      'ja',
      { 'box.count': { other: '{number}個{count}' } },
      `lib/i18n/words/ja.json: 'box.count' has the placeholder {number} (other), which English has not. Use count.`,
    ],
    [
      'a plural form left out',
      'es',
      { 'box.count': { other: '{count} cajas' } },
      `lib/i18n/words/es.json: 'box.count' lacks the plural form "one". Add it: es needs other, one.`,
    ],
    [
      'a plural form that the language has not',
      'ja',
      { 'box.count': { one: '{count}', other: '{count}' } },
      `lib/i18n/words/ja.json: 'box.count' has the plural form "one", which ja has not. Remove it: ja has other.`,
    ],
    [
      'a plural that is one text',
      'ja',
      { 'box.count': '{count}' },
      `lib/i18n/words/ja.json: 'box.count' is one text. Give it plural forms, as in English.`,
    ],
    [
      'a text that is a plural',
      'es',
      { 'box.title': { one: 'a', other: 'b' } },
      `lib/i18n/words/es.json: 'box.title' has plural forms. Make it one text, as in English.`,
    ],
    [
      'nothing said',
      'ja',
      { 'box.title': ' ' },
      `lib/i18n/words/ja.json: 'box.title' is empty. Say it.`,
    ],
  ])('reports %s, with its file and the fix', (_name, language, changes, problem) => {
    expect(problemsWith(language, changes)).toEqual([problem]);
  });

  it('reports a misspelt placeholder twice: as surplus and as missing', () => {
    expect(problemsWith('es', { 'box.in': 'En {sitio}' })).toEqual([
      `lib/i18n/words/es.json: 'box.in' has the placeholder {sitio}, which English has not. Use place.`,
      `lib/i18n/words/es.json: 'box.in' lacks the placeholder {place}. Put it where the value belongs.`,
    ]);
  });

  it('reports a key that nothing uses, neither whole nor by its prefix', () => {
    expect(problemsWith('en', {}, USES.slice(0, 2))).toEqual([
      `lib/i18n/words/en.json: 'box.count' is used nowhere. Remove it in every language.`,
    ]);
  });

  it('reports a duplicate key, also beside plural forms', () => {
    const text = `{
      "box.title": "Box \\"{\\"", "box.count": { "one": "{count} box", "other": "{count} boxes" },
      "box.title": "Crate", "box.in": "In {place}"
    }`;
    expect(
      checkWords([{ language: 'en', text }], { languages: ['en'], sources: USES, notes: {} }),
    ).toEqual([`lib/i18n/words/en.json: 'box.title' is there twice. Keep one of the two.`]);
  });

  it('reports a language without a file, and a file of an unknown language', () => {
    const files = [file('en', { 'box.title': 'Box' }), file('fr', { 'box.title': 'Boîte' })];
    expect(checkWords(files, { languages: ['en', 'es'], sources: USES, notes: {} })).toEqual([
      'lib/i18n/words/fr.json: is no language of the interface. Add it to lib/i18n/languages.ts.',
      'lib/i18n/words/es.json: the file is missing. Add it, with the 1 keys of lib/i18n/words/en.json.',
    ]);
  });

  it('reports a file that cannot be read, and a value that is not text', () => {
    const files = [
      file('en', { 'box.title': 'Box' }),
      { language: 'es', text: '{ "box.title": "Caja", }' },
      file('ja', { 'box.title': { other: ['箱'] } }),
    ];
    const problems = checkWords(files, {
      languages: ['en', 'es', 'ja'],
      sources: USES,
      notes: {},
    });
    expect(problems).toEqual([
      expect.stringMatching(/^lib\/i18n\/words\/es\.json: is no JSON\. .+\.$/),
      `lib/i18n/words/ja.json: 'box.title' is neither a text nor plural forms. Make it as in English.`,
    ]);
  });

  it('reports a note on a removed key', () => {
    const notes = { 'box.title': 'Over a box.', 'box.lid': 'On a lid.' };
    expect(
      checkWords([file('en', { 'box.title': 'Box' })], {
        languages: ['en'],
        sources: USES,
        notes,
      }),
    ).toEqual([`lib/i18n/notes.json: 'box.lid' is no key of lib/i18n/words/en.json. Remove it.`]);
  });

  it('reports a list of words with another length than English', () => {
    const files = [
      file('en', { 'number.words': 'no one two' }),
      file('es', { 'number.words': 'ningún un' }),
    ];
    expect(
      checkWords(files, { languages: ['en', 'es'], sources: ["'number.words'"], notes: {} }),
    ).toEqual([
      `lib/i18n/words/es.json: 'number.words' has 2 words. Give it 3, one for each English one.`,
    ]);
  });
});
