/**
 * Publication dates of pages of the corpus, read by eye from the visible text (byline, dateline,
 * title) or, if that has none, from the address and metadata. null: the page has no date of its
 * own.
 */
export const REAL_PAGES: readonly (readonly [file: string, date: string | null])[] = [
  [
    'article-extraction-benchmark--1da63b8e064cb70617620e45c2d116b4912c9bc9d518dcf5ce54bb8057ed.html',
    '2019-11-18',
  ],
  [
    'article-extraction-benchmark--357045727799a447563fd8851f4ebe79f042073ea16991a9b67aa595f81a.html',
    '2018-10-09',
  ],
  [
    'article-extraction-benchmark--6c9d751e3fd3ffaf3ede7ac20cebd30eacb5ea78e1a6aa0a72059244e7ca.html',
    '2019-11-19',
  ],
  [
    'article-extraction-benchmark--6ca016bbfc64c90426e098c75b3e8c84457a77f51f1e7ea6941cb80c2147.html',
    '2019-11-18',
  ],
  [
    'article-extraction-benchmark--71a40a4e96156d398716c877deef54b05d091770d2717c98e4c6b670010c.html',
    '2014-06-21',
  ],
  [
    'article-extraction-benchmark--a19b884e0e946ad3fbe2a7f5031e5e3b23372702a76db302b6143c77cb31.html',
    '2019-11-19',
  ],
  [
    'article-extraction-benchmark--a507c4deebd660f69905f9abb8f96d935f6e7210f597ed4cd32b3f39f7f7.html',
    '2019-11-19',
  ],
  [
    'article-extraction-benchmark--ac8425e5573947ecde962d14433d18e5725cc4a8c908fe22f678e96a65a1.html',
    '2019-11-18',
  ],
  [
    'article-extraction-benchmark--acacb9e4a109b1f7ee7bafe735b73e9c94180b703b131f9e90c9be044f39.html',
    '2019-11-19',
  ],
  [
    'article-extraction-benchmark--c408c5ce66c22692a3f696c682f3de794bacfaca405d9a0dac5957051e5a.html',
    '2018-08-22',
  ],
  [
    'article-extraction-benchmark--d16bde9288623543642a9ce1a396be83e2db44aa2ff8cbbfe46e14abd7cc.html',
    '2019-11-19',
  ],
  [
    'article-extraction-benchmark--ddb5ef7d5f1fdb8a87f5e6dfd058a2a70acedf2551655a898dc5c18eb79e.html',
    '2018-01-22',
  ],
  ['goose3--tests-data-content-test-cnet.html', '2010-08-18'],
  ['goose3--tests-data-content-test-cnn1.html', '2010-08-13'],
  ['goose3--tests-data-tags-test-tags-wnyc.html', '2013-05-27'],
  ['parser--fixtures-blisterreview-com.html', '2019-04-09'],
  ['parser--fixtures-obamawhitehouse-archives-gov-empty.html', '2011-09-10'],
  ['parser--fixtures-techlog-iij-ad-jp.html', '2019-04-13'],
  ['parser--fixtures-uproxx-com.html', '2016-12-09'],
  ['parser--fixtures-www-newyorker-com.html', '2016-09-26'],
  ['parser--fixtures-www-popsugar-com.html', '2016-12-19'],
  ['parser--fixtures-www-sanwa-co-jp.html', '2019-03-08'],
  ['parser--fixtures-www-slate-com.html', '2017-03-09'],
  ['parser--fixtures-www-today-com.html', '2016-12-22'],
  ['parser--fixtures-www-yomiuri-co-jp.html', '2019-04-11'],
  ['readability--test-test-pages-breitbart.html', '2016-12-22'],
  ['readability--test-test-pages-buzzfeed-1.html', '2015-04-21'],
  ['readability--test-test-pages-cnet-svg-classes.html', '2017-12-01'],
  ['readability--test-test-pages-cnet.html', '2017-01-18'],
  ['readability--test-test-pages-keep-tabular-data.html', '2019-02-15'],
  ['readability--test-test-pages-la-nacion.html', '2017-12-07'],
  ['readability--test-test-pages-medium-1.html', '2015-03-17'],
  ['readability--test-test-pages-mercurial.html', null],
  ['readability--test-test-pages-msn.html', '2016-11-15'],
  ['readability--test-test-pages-nytimes-3.html', '2019-02-21'],
  ['readability--test-test-pages-salon-1.html', '2015-02-01'],
  ['readability--test-test-pages-simplyfound-1.html', '2016-02-29'],
  ['readability--test-test-pages-tmz-1.html', '2015-02-26'],
  ['readability--test-test-pages-tumblr.html', '2014-09-02'],
  ['readability--test-test-pages-wapo-1.html', '2015-03-18'],
  ['readability--test-test-pages-webmd-2.html', '2015-04-17'],
  ['readability--test-test-pages-wikipedia-2.html', '2001-10-29'],
  ['readability--test-test-pages-wordpress.html', '2017-03-09'],
  ['stopfasttrack--index.html', null],
  ['trafilatura--oronionego-dziecka-Jak-to-wygl-da-w-Polsce-Klub-Jagiello-ski.html', '2021-04-22'],
  ['trafilatura--tests-cache-theplanetarypress-com-forestlands.html', '2020-01-17'],
  ['trafilatura--tests-eval-Osthessen-news-de-Buergermeisterwahl.html', '2023-11-06'],
  ['trafilatura--tests-eval-bergsteigen-com-skibergsteigen.html', '2022-01-14'],
  ['trafilatura--tests-eval-dailymail-co-uk-food.html', '2020-09-26'],
  ['trafilatura--tests-eval-motor1-de-erwischt.html', '2021-11-03'],
  ['trafilatura--tests-eval-peppermynta-de-Strickmode.html', '2023-11-06'],
  ['trafilatura--tests-eval-telegraph-co-uk-plumber.html', '2012-04-17'],
  ['trafilatura--tests-eval-travanto-de-ferienhaus-feinen.html', null],
  [
    'wearetheuniversity.org--2016-01-21-tppa-repeats-treaty-of-waitangi-injustices-index.html',
    '2016-01-21',
  ],
  [
    'wearetheuniversity.org--2016-01-29-national-must-listen-to-maori-tppa-concerns-index.html',
    '2016-01-29',
  ],
  [
    'wearetheuniversity.org--agging-tppa-opponents-shows-how-weak-govt-argument-are-index.html',
    '2015-08-18',
  ],
  [
    'wearetheuniversity.org--need-full-information-about-tppa-costs-and-trade-offs-index.html',
    '2016-01-22',
  ],
  [
    'wearetheuniversity.org--pa-still-needs-an-independent-health-impact-assessment-index.html',
    '2016-02-04',
  ],
  [
    'wearetheuniversity.org--tppa-timeframe-cut-exposes-govts-predetermined-agenda-index.html',
    '2016-04-08',
  ],
];
