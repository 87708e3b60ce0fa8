import { describe, expect, it } from 'vitest';
import type { PageDate } from '../../../lib/report/page-report';
import { TITLE, dateOf, page, jsonLd, meta } from './written-page';

describe('a page gives its date', () => {
  it.each<[string, string, string, PageDate['basis']]>([
    [
      'in JSON-LD',
      jsonLd({
        '@type': 'NewsArticle',
        datePublished: '2025-05-04T08:00:00Z',
        dateModified: '2025-06-01',
      }),
      '2025-05-04',
      'json-ld',
    ],
    [
      'in a graph',
      jsonLd({
        '@graph': [
          { '@type': 'Organization' },
          { '@type': ['Article', 'NewsArticle'], datePublished: '2025-05-04' },
        ],
      }),
      '2025-05-04',
      'json-ld',
    ],
    [
      'in a list',
      jsonLd([
        { '@type': 'BreadcrumbList' },
        { '@type': 'ReportageNewsArticle', datePublished: '4 May 2025 07:09 GMT' },
      ]),
      '2025-05-04',
      'json-ld',
    ],
    [
      'as main entity',
      jsonLd({
        '@type': 'WebPage',
        mainEntity: { '@type': 'BlogPosting', datePublished: '2025-05-04' },
      }),
      '2025-05-04',
      'json-ld',
    ],
    [
      'of the page itself',
      jsonLd({ '@type': 'WebPage', datePublished: '2025-05-04' }),
      '2025-05-04',
      'json-ld',
    ],
    [
      'in JSON-LD with line ends in texts',
      jsonLd('{"@type":"NewsArticle","headline":"two\nlines","datePublished":"2025-05-04"}'),
      '2025-05-04',
      'json-ld',
    ],
    [
      'in JSON-LD that is broken',
      jsonLd('{"@type":"NewsArticle","datePublished":"2025-05-04",}'),
      '2025-05-04',
      'json-ld',
    ],
    [
      'by the article among several that has its headline',
      jsonLd([
        {
          '@type': 'NewsArticle',
          headline: 'Another story of the day',
          datePublished: '2025-05-09',
        },
        { '@type': 'NewsArticle', headline: TITLE, datePublished: '2025-05-04' },
      ]),
      '2025-05-04',
      'json-ld',
    ],
    [
      'by article:published_time',
      meta('property', 'article:published_time', '2025-05-04T23:30:00+09:00'),
      '2025-05-04',
      'meta',
    ],
    ['by dc.date', meta('name', 'DC.date.issued', '2025-05-04'), '2025-05-04', 'meta'],
    ['by parsely', meta('name', 'parsely-pub-date', '2025-05-04T01:02:03Z'), '2025-05-04', 'meta'],
    [
      'by sailthru',
      meta('name', 'sailthru.date', 'Sun, 04 May 2025 10:00:00 +0000'),
      '2025-05-04',
      'meta',
    ],
    ['by date', meta('name', 'date', '20250504'), '2025-05-04', 'meta'],
    [
      'by itemprop',
      meta('itemprop', 'datePublished', 'Sun May 04 2025 15:36:00 GMT+0000 (UTC)'),
      '2025-05-04',
      'meta',
    ],
    [
      'as a month',
      meta('name', 'citation_publication_date', '2025/05'.replace('/', '-')),
      '2025-05',
      'meta',
    ],
    [
      'in a time element',
      page({ below: '<time datetime="2025-05-04T09:00">4 May</time>' }),
      '2025-05-04',
      'time',
    ],
    [
      'in a time element without an attribute',
      page({ below: '<div><time>May 4, 2025</time></div>' }),
      '2025-05-04',
      'time',
    ],
    [
      'above its heading',
      page({ above: '<header><time datetime="2025-05-04">today</time></header>' }),
      '2025-05-04',
      'time',
    ],
    [
      'in an element that says so',
      page({
        below: '<p>Much text. </p>'.repeat(80) + '<time pubdate datetime="2025-05-04">4 May</time>',
      }),
      '2025-05-04',
      'time',
    ],
    [
      'in a byline',
      page({ below: '<p>By Jane Doe | May 4, 2025 | Trade</p>' }),
      '2025-05-04',
      'text',
    ],
    [
      'with a weekday and a time',
      page({ below: '<p><strong>Sunday, 4 May 2025, 9:18 am</strong></p>' }),
      '2025-05-04',
      'text',
    ],
    [
      'in a dateline',
      page({ text: `May 4, 2025 -- ${'Officials met again. '.repeat(20)}` }),
      '2025-05-04',
      'text',
    ],
    [
      'in Japanese',
      page({ lang: 'ja', below: '<div>2025年5月4日(日) 5時00分</div>' }),
      '2025-05-04',
      'text',
    ],
    [
      'in Japanese, beside the day of a change',
      page({ lang: 'ja', below: '<p>公開日：２０２５年５月４日　更新日：2025年6月1日</p>' }),
      '2025-05-04',
      'text',
    ],
    [
      'by a Japanese era',
      page({ lang: 'ja', below: '<p>令和7年5月4日</p>' }),
      '2025-05-04',
      'text',
    ],
    [
      'in Spanish',
      page({ lang: 'es', below: '<p>Publicado el domingo, 4 de mayo de 2025</p>' }),
      '2025-05-04',
      'text',
    ],
    ['in Spanish numbers', page({ lang: 'es', below: '<p>04/05/2025</p>' }), '2025-05-04', 'text'],
    [
      'in American numbers',
      page({ lang: 'en-US', below: '<p>05/04/2025</p>' }),
      '2025-05-04',
      'text',
    ],
    [
      'in French',
      page({ lang: 'fr', below: '<p>Publié le 1er mai 2025 à 10h30</p>' }),
      '2025-05-01',
      'text',
    ],
    [
      'in Vietnamese',
      page({ lang: 'vi', below: '<p>Chủ nhật, 4/5/2025, 10:00 (GMT+7)</p>' }),
      '2025-05-04',
      'text',
    ],
    [
      'in Vietnamese words',
      page({ lang: 'vi', below: '<p>Ngày 4 tháng 5 năm 2025</p>' }),
      '2025-05-04',
      'text',
    ],
    [
      'in its title',
      page({}).replace(' - The Example', ' - 04.05.2025 - The Example'),
      '2025-05-04',
      'text',
    ],
    [
      'in the address it calls its own',
      page({ head: '<link rel="canonical" href="https://news.example/2025/05/04/tariff-talks/">' }),
      '2025-05-04',
      'address',
    ],
  ])('%s', (_, html, date, basis) => expect(dateOf(html)).toEqual({ date, basis }));

  it.each([
    ['https://news.example/2014/04/25/talks/', '2014-04-25'],
    ['https://news.example/2014/apr/25/talks', '2014-04-25'],
    ['https://news.example/a/20140425-OYT1T50287/', '2014-04-25'],
    ['https://news.example/talks-2014-04-25.html', '2014-04-25'],
    ['https://news.example/2014/04/talks.html', '2014-04'],
    ['https://news.example/2010/POLITICS/08/13/talks/index.html', '2010-08-13'],
    ['https://news.example/2014/04-talks/', null],
    ['https://news.example/20141399/talks', null],
    ['https://news.example/story?day=2014-04-25', null],
  ])('in the address %s: %s', (address, date) =>
    expect(dateOf(page({}), address)?.date ?? null).toBe(date),
  );
});
