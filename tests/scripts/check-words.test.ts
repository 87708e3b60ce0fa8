import { describe, expect, it } from 'vitest';
import { checkWords, type WordsFile } from '../../lib/i18n/check-words';

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

/** What is wrong once one language's words are changed. */
function problemsWith(
  language: 'en' | 'es' | 'ja',
  changes: Record<string, unknown>,
  sources = USES,
): string[] {
  const files = Object.entries({ en: ENGLISH, es: SPANISH, ja: JAPANESE }).map(([one, words]) => ({
    language: one,
    surface: 'box',
    words:
      one === language
        ? Object.fromEntries(
            Object.entries({ ...words, ...changes }).filter(([, text]) => text !== undefined),
          )
        : words,
  }));
  return checkWords(files, sources);
}

describe('the check of the interface’s words', () => {
  it('finds nothing where all is well', () => {
    expect(problemsWith('en', {})).toEqual([]);
  });

  it.each<[string, 'en' | 'es' | 'ja', Record<string, unknown>, string]>([
    [
      'a missing key',
      'es',
      { 'box.in': undefined },
      `lib/i18n/es/box.ts: 'box.in' is missing. Add it; in English it is "In {place}".`,
    ],
    [
      'a key that English has not',
      'ja',
      { 'box.colour': '色' },
      `lib/i18n/ja/box.ts: 'box.colour' is no key of lib/i18n/en/box.ts. Remove it, or mend its name.`,
    ],
    [
      'a placeholder left out',
      'es',
      { 'box.in': 'Dentro' },
      `lib/i18n/es/box.ts: 'box.in' lacks the placeholder {place}. Put it where the value belongs.`,
    ],
    [
      'a placeholder in a plural form',
      'ja',
      { 'box.count': { other: '{number}個{count}' } },
      `lib/i18n/ja/box.ts: 'box.count' has the placeholder {number} (other), which English has not. Use count.`,
    ],
    [
      'a plural form left out',
      'es',
      { 'box.count': { other: '{count} cajas' } },
      `lib/i18n/es/box.ts: 'box.count' lacks the plural form "one". Add it: es needs other, one.`,
    ],
    [
      'a plural form that the language has not',
      'ja',
      { 'box.count': { one: '{count}', other: '{count}' } },
      `lib/i18n/ja/box.ts: 'box.count' has the plural form "one", which ja has not. Remove it: ja has other.`,
    ],
    [
      'a plural that is one text',
      'ja',
      { 'box.count': '{count}' },
      `lib/i18n/ja/box.ts: 'box.count' is one text. Give it plural forms, as in English.`,
    ],
    [
      'a text that is a plural',
      'es',
      { 'box.title': { one: 'a', other: 'b' } },
      `lib/i18n/es/box.ts: 'box.title' has plural forms. Make it one text, as in English.`,
    ],
    [
      'nothing said',
      'ja',
      { 'box.title': ' ' },
      `lib/i18n/ja/box.ts: 'box.title' is empty. Say it.`,
    ],
  ])('names %s, its file and the mend', (_name, language, changes, problem) => {
    expect(problemsWith(language, changes)).toEqual([problem]);
  });

  it('names a misspelt placeholder twice: what is there, and what is not', () => {
    expect(problemsWith('es', { 'box.in': 'En {sitio}' })).toEqual([
      `lib/i18n/es/box.ts: 'box.in' has the placeholder {sitio}, which English has not. Use place.`,
      `lib/i18n/es/box.ts: 'box.in' lacks the placeholder {place}. Put it where the value belongs.`,
    ]);
  });

  it('names a key that nothing uses, by itself or by its beginning', () => {
    expect(problemsWith('en', {}, USES.slice(0, 2))).toEqual([
      `lib/i18n/en/box.ts: 'box.count' is used nowhere. Remove it in every language.`,
    ]);
  });

  it('names a key that is in two files, a file that is missing, and one too many', () => {
    const files: WordsFile[] = [
      { language: 'en', surface: 'box', words: { 'box.title': 'Box' } },
      { language: 'en', surface: 'lid', words: { 'box.title': 'Lid' } },
      { language: 'fr', surface: 'box', words: { 'box.title': 'Boîte' } },
      { language: 'fr', surface: 'tin', words: {} },
    ];
    expect(checkWords(files, USES)).toEqual([
      `lib/i18n/en/lid.ts: 'box.title' is in lib/i18n/en/box.ts as well. Keep one of the two.`,
      `lib/i18n/fr/lid.ts: the file is missing. Add it, with the 1 keys of lib/i18n/en/lid.ts, and take it up in core.ts or pages.ts.`,
      `lib/i18n/fr/tin.ts: English has no such file. Remove it, or name it as the English one.`,
    ]);
  });

  it('holds a list of words to its length', () => {
    const list = (language: string, text: string): WordsFile => ({
      language,
      surface: 'shared',
      words: { 'number.words': text },
    });
    expect(
      checkWords([list('en', 'no one two'), list('es', 'ningún un')], ["'number.words'"]),
    ).toEqual([
      `lib/i18n/es/shared.ts: 'number.words' has 2 words. Give it 3, one for each English one.`,
    ]);
  });
});
