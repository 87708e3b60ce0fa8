import { describe, expect, it } from 'vitest';
import { CATALOGUES, translateInto } from '../../lib/i18n/every-language';
import { languageFor, LANGUAGES } from '../../lib/i18n/languages';
import { loadWords } from '../../lib/i18n/load-words';
import { localeFiles, message } from '../../scripts/build/locales';

describe('the interface’s language', () => {
  it.each([
    ['en-GB', 'en'],
    ['es-419', 'es'],
    ['fr_CA', 'fr'],
    ['JA', 'ja'],
    ['vi-VN', 'vi'],
    ['pt-BR', 'en'],
    ['', 'en'],
  ])('for %s is %s, for pages as for the background', async (wanted, language) => {
    expect(languageFor(wanted)).toBe(language);
    expect(translateInto(wanted).language).toBe(language);
    expect((await loadWords(wanted)).language).toBe(language);
  });

  it.each([
    ['en', 1, '1 statement'],
    ['en', 1234, '1,234 statements'],
    ['fr', 0, '0 énoncé'],
    ['fr', 2, '2 énoncés'],
    ['es', 1, '1 afirmación'],
    ['ja', 2, '記述2件'],
    ['vi', 2, '2 ghi nhận'],
  ])('in %s counts %i as "%s"', (language, count, text) => {
    expect(translateInto(language)('count.statements', { count })).toBe(text);
  });

  it('has words for small numbers if newspapers of the language write them so', () => {
    expect(LANGUAGES.map((language) => translateInto(language).inWords(5))).toEqual([
      'five',
      '5',
      'cinco',
      'cinq',
      'năm',
    ]);
    expect(LANGUAGES.map((language) => translateInto(language).inWords(12))).toEqual([
      'twelve',
      '12',
      'doce',
      'douze',
      '12',
    ]);
  });
});

describe('the name and description that the browser shows', () => {
  const files = Object.fromEntries(
    localeFiles().map(({ relativeDest, contents }) => [
      relativeDest,
      JSON.parse(contents) as Record<string, { message: string }>,
    ]),
  );

  it('exist in every language, under the keys of the manifest', () => {
    expect(Object.keys(files)).toEqual(
      LANGUAGES.map((language) => `_locales/${language}/messages.json`),
    );
    const name = message('command.next-mention').slice('__MSG_'.length, -2);
    for (const [path, messages] of Object.entries(files))
      expect(messages[name]?.message, path).toMatch(/./);
    expect(files['_locales/es/messages.json']?.[name]?.message).toBe('Ir a la marca siguiente');
  });

  it('fit: stores cut a description after 132 characters', () => {
    for (const [language, words] of Object.entries(CATALOGUES))
      expect(words['manifest.description'].length, language).toBeLessThanOrEqual(132);
  });
});
