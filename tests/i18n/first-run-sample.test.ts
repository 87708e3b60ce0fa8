import { describe, expect, it } from 'vitest';
import { translateInto } from '../../lib/i18n/every-language';
import { LANGUAGES } from '../../lib/i18n/languages';
import { mentionsIn } from '../matching/support/engine';

describe('the first-run page', () => {
  it.each(LANGUAGES)('in %s has a sample on which names and issues can be tried', (language) => {
    const t = translateInto(language);
    const mentions = mentionsIn(
      [t('first.sample.1'), t('first.sample.2'), t('first.sample.3')].join('\n'),
    );
    const found = new Set(mentions.flatMap(({ concept, key }) => [concept, key]));
    for (const wanted of [
      'tpp',
      'akira-amari',
      'barack-obama',
      'japan',
      'united-states',
      'rice',
      'agriculture',
      'autos',
    ])
      expect(found).toContain(wanted);
  });

  it.each(LANGUAGES)(
    'in %s names the talks, their year and how many take part in its first sentence',
    (language) => {
      const [sentence = ''] = translateInto(language)('first.lead').split(/(?<=[.。])/u);
      expect(sentence).toMatch(/TPP/);
      expect(sentence).toMatch(/2014/);
      expect(sentence).toMatch(/twelve countries|doce países|douze pays|12か国|mười hai nước/);
      expect(mentionsIn(sentence).map(({ concept }) => concept)).toContain('tpp');
    },
  );

  it.each(LANGUAGES)(
    'in %s has no other text that would be marked, except the pact’s name',
    (language) => {
      const t = translateInto(language);
      const words = [
        t('first.title'),
        t('first.lead'),
        t('first.rest'),
        t('first.rest.text'),
        t('first.button'),
        t('first.button.text'),
        t('first.keys'),
        t('first.keys.unset'),
        t('first.sample'),
        t('first.privacy', { articles: t.inWords(5), period: '' }),
      ];
      expect(
        new Set(mentionsIn(words.join('\n'), t('first.sample.1')).map(({ concept }) => concept)),
      ).toEqual(new Set(['tpp']));
    },
  );
});
