import { expect, it } from 'vitest';
import { translateInto } from '../../../lib/i18n/every-language';
import type { Source } from '../../../lib/pack/pack';
import { laterPageView, viewContext } from '../../../lib/knowledge/views';
import { smallContext } from '../support/fixture';
import { knowledge } from '../support/bundled';

const said = (language: string, date: string | null) =>
  laterPageView(viewContext(knowledge, {}, translateInto(language)), date);

it.each([
  [
    'en',
    'This page is from May 2025; what Pactlight knows was said between February and April 2014.',
    '11 years after the last article',
  ],
  [
    'ja',
    'このページは2025年5月のものです。Pactlightの記録は2014年2月から4月までの内容です。',
    '最後の記事の11年後',
  ],
  [
    'es',
    'Esta página es de mayo de 2025; lo que Pactlight sabe se dijo entre febrero y abril de 2014.',
    '11 años después del último artículo',
  ],
  [
    'fr',
    'Cette page a été publiée en mai 2025\u00a0; ce que sait Pactlight a été dit entre février et avril 2014.',
    '11 ans après le dernier article',
  ],
  [
    'vi',
    'Trang này đăng vào tháng 5 năm 2025; tư liệu của Pactlight là từ tháng 2 đến tháng 4 năm 2014.',
    '11 năm sau bài báo cuối cùng',
  ],
])('a page of May 2025 is said to be later in %s', (language, sentence, gap) => {
  expect(said(language, '2025-05-04')).toMatchObject({ sentence, gap });
});

it.each<[string | null, string | null]>([
  ['2014-05-01', '1 month after the last article'],
  ['2015-03', '11 months after the last article'],
  ['2015-04-30', '1 year after the last article'],
  ['2014-04-30', null],
  ['2014-04', null],
  ['2014-02-16', null],
  ['2010-01-01', null],
  [null, null],
])('the notice on a page of %s says: %s', (date, gap) => {
  expect(said('en', date)?.gap ?? null).toBe(gap);
});

it('the pack’s period may span years, or be one month', () => {
  const sources = (...days: string[]) =>
    days.map((published, i): Source => ({
      id: String(i),
      publisher: '',
      title: '',
      url: '',
      basis: '',
      paragraphs: 1,
      published,
    }));
  const sentence = (...days: string[]) =>
    laterPageView(smallContext({ sources: sources(...days) }), '2025-05-04')!.sentence;
  expect(sentence('2014-04-25', '2013-11-02')).toContain('between November 2013 and April 2014.');
  expect(sentence('2014-04-25', '2014-04-02')).toContain('was said in April 2014.');
});
