import { describe, expect, it } from 'vitest';
import { formatDate } from '../../lib/i18n/dates';
import { formatFigure } from '../../lib/i18n/figures';
import { fill } from '../../lib/i18n/fill';
import { translateInto } from '../../lib/i18n/every-language';

describe('words', () => {
  const t = translateInto('en');

  it.each([
    [1, '1 statement'],
    [2, '2 statements'],
    [0, '0 statements'],
  ])('%i takes its plural form', (count, text) => {
    expect(t('count.statements', { count })).toBe(text);
  });

  it.each([
    [1, 'one'],
    [12, 'twelve'],
    [13, '13'],
  ])('%i is said as %s', (count, text) => {
    expect(t.inWords(count)).toBe(text);
  });

  it.each([
    ['en-GB', 'en'],
    ['tlh', 'en'],
  ])('for %s are those of %s', (wanted, language) => {
    expect(translateInto(wanted).language).toBe(language);
  });

  it('keep a placeholder without a value, and fill in each only once', () => {
    expect(fill('{a} and {b}', { a: '{b}' })).toBe('{b} and {b}');
  });
});

describe('a date', () => {
  it.each([
    ['2014-04-25', 'en', '25 Apr 2014'],
    ['2014-09-02', 'en', '2 Sep 2014'],
    ['2014-01', 'en', 'Jan 2014'],
    ['2013', 'en', '2013'],
    ['2014-04-25', 'fr', '25 avr. 2014'],
    ['2014-04-25', 'ja', '2014年4月25日'],
    ['2013', 'ja', '2013年'],
    ['2014-04-25', 'vi', '25/4/2014'],
    ['2010-04', 'vi', 'tháng 4 năm 2010'],
  ])('%s in %s is %s', (iso, language, text) => {
    expect(formatDate(iso, language)).toBe(text);
  });
});

describe('a figure', () => {
  it.each([
    ['40%', 'en', '40%'],
    ['40%', 'ja', '40%'],
    ['40%', 'es', '40~%'],
    ['40%', 'fr', '40~%'],
    ['12', 'fr', '12'],
  ])('%s in %s is %s', (figure, language, text) => {
    // Browsers differ in which of the two no-break spaces they write.
    expect(formatFigure(figure, language).replace(/[\u00a0\u202f]/, '~')).toBe(text);
  });
});
