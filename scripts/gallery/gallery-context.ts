import flags from 'virtual:pactlight/flags';
import pack from 'virtual:pactlight/knowledge';
import { CATALOGUES } from '../../lib/i18n/every-language';
import type { Language } from '../../lib/i18n/languages';
import { createTranslate, type Catalogue } from '../../lib/i18n/translate';
import { createKnowledge } from '../../lib/knowledge';
import type { ViewContext } from '../../lib/knowledge/views';
import type { GalleryLanguage, Look } from './gallery-state';

const knowledge = createKnowledge(pack);

type MadeUp = Exclude<GalleryLanguage, Language>;

/**
 * Invented languages: with words as long as the longest translations, with accents, or with wide
 * letters.
 */
const MADE_UP: { readonly [L in MadeUp]: (word: string) => string } = {
  long: (word) => word + word.slice(0, Math.ceil(word.length / 2)).toLowerCase(),
  accents: (word) =>
    word.replace(
      /[aeiouy]/g,
      (vowel) => ({ a: 'ậ', e: 'ễ', i: 'ị', o: 'ỗ', u: 'ữ', y: 'ỵ' })[vowel] ?? vowel,
    ),
  wide: (word) =>
    word
      .slice(0, Math.ceil(word.length / 2))
      .replace(
        /[a-z]/gi,
        (letter) =>
          'あいうえおかきくけこさしすせそたちつてとなにぬねのは'[
            letter.toLowerCase().charCodeAt(0) - 97
          ] ?? letter,
      ),
};

/** @returns the bundled pack in the look's language */
export function galleryContext({
  language,
  direction,
}: Pick<Look, 'language' | 'direction'>): ViewContext {
  const t = isMadeUp(language)
    ? createTranslate(madeUp(language), 'en')
    : createTranslate(CATALOGUES[language], language);
  return { knowledge, flags, t: Object.assign(t, { direction }) };
}

function isMadeUp(language: GalleryLanguage): language is MadeUp {
  return language in MADE_UP;
}

function madeUp(language: MadeUp): Catalogue {
  const change = (text: string): string =>
    text.replace(/\{\w+\}|[\p{L}’]+/gu, (word) =>
      word.startsWith('{') ? word : MADE_UP[language](word),
    );
  return Object.fromEntries(
    Object.entries(CATALOGUES.en).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? change(value)
        : Object.fromEntries(Object.entries(value).map(([form, text]) => [form, change(text)])),
    ]),
  ) as Catalogue;
}
