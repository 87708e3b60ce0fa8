import { describe, expect, it } from 'vitest';
import { dateOf, page, jsonLd, meta } from './written-page';

describe('of several dates', () => {
  it('the date of a change never counts, even if it is given clearly', () => {
    expect(
      dateOf(
        page({
          head: '<meta property="article:modified_time" content="2025-05-04"><meta property="og:updated_time" content="2025-05-04">',
          below:
            '<p>Updated May 4, 2025</p><time class="updated" datetime="2025-05-04">4 May</time>',
        }),
      ),
    ).toBeNull();
    expect(
      dateOf(page({ below: '<p>Updated May 6, 2025</p><p>Published May 4, 2025</p>' }))?.date,
    ).toBe('2025-05-04');
    expect(
      dateOf(
        page({
          below:
            '<p>Updated: <time datetime="2025-05-06">6 May</time></p><p><time datetime="2025-05-04">4 May</time></p>',
        }),
      )?.date,
    ).toBe('2025-05-04');
  });

  it('impossible dates, placeholders for "none" and future dates are ignored', () => {
    for (const day of [
      '0001-01-01T00:00:00Z',
      '1970-01-01',
      '2025-02-30',
      '2026-12-02',
      'soon',
      '',
    ])
      expect(
        dateOf(
          page({
            head: `<meta property="article:published_time" content="${day}">`,
            below: '<p>May 4, 2025</p>',
          }),
        )?.date,
        day,
      ).toBe('2025-05-04');
    expect(dateOf(meta('property', 'article:published_time', '2026-12-01'))?.date).toBe(
      '2026-12-01',
    );
  });

  it('the day is the one that readers are shown, not the one in UTC', () => {
    const head = '<meta property="article:published_time" content="2025-05-01T01:30:00Z">';
    expect(
      dateOf(
        page({ head, below: '<time datetime="2025-04-30T21:30:00-04:00">April 30, 2025</time>' }),
      )?.date,
    ).toBe('2025-04-30');
    expect(dateOf(page({ head }))?.date).toBe('2025-05-01');
    expect(
      dateOf(meta('property', 'article:published_time', '2025-05-01T00:30:00+14:00'))?.date,
    ).toBe('2025-05-01');
  });

  it('an ambiguous one is ignored', () => {
    expect(dateOf(page({ below: '<p>04/05/2025</p>' }))).toBeNull();
    expect(dateOf(page({ below: '<p>25/04/2025</p>' }))?.date).toBe('2025-04-25');
  });
});

describe('a page without a date of its own has none', () => {
  const long = `<p>${'Officials met again on Friday. '.repeat(60)}</p>`;
  it.each([
    ['that says nothing', page({})],
    [
      'where readers comment',
      page({
        below: `${long}<section id="comments"><article><time pubdate datetime="2025-05-04">4 May</time></article></section>`,
      }),
    ],
    [
      'where readers comment at once',
      page({ below: '<div class="comment-list"><time datetime="2025-05-04">4 May</time></div>' }),
    ],
    [
      'beside teasers',
      page({
        below:
          '<aside><a href="/other"><time datetime="2025-05-04">4 May</time> Another story</a></aside>',
      }),
    ],
    [
      'above other articles',
      page({
        below: `${long}<article><h2>Other</h2><time class="published" datetime="2025-05-04">4 May</time></article><article><time class="published" datetime="2025-05-05">5 May</time></article>`,
      }),
    ],
    [
      'that links to another page by its day',
      page({ below: '<p><a href="/other">May 4, 2025</a></p>' }),
    ],
    [
      'that lists others in JSON-LD',
      jsonLd([
        { '@type': 'NewsArticle', datePublished: '2025-05-04' },
        { '@type': 'NewsArticle', datePublished: '2025-05-05' },
      ]),
    ],
    [
      'with a dated comment in JSON-LD',
      jsonLd({
        '@type': 'NewsArticle',
        comment: [{ '@type': 'Comment', datePublished: '2025-05-04' }],
      }),
    ],
    [
      'with a dated film in JSON-LD',
      jsonLd({ '@type': 'VideoObject', datePublished: '2025-05-04' }),
    ],
    [
      'of reviews',
      page({
        below: `${long}<div itemscope itemtype="http://schema.org/Review"><meta itemprop="datePublished" content="2025-05-04"></div>`,
      }),
    ],
    [
      'that speaks of a day',
      page({
        below:
          '<p>The pact was signed on <b>February 4, 2016</b>.</p><p>On May 4, 2025 they met.</p>',
      }),
    ],
    ['with a copyright', page({ below: `${long}<footer>© May 4, 2025 The Example</footer>` })],
    ['that is only relative', page({ below: '<time>2 hours ago</time>' })],
    ['of nothing at all', '<html></html>'],
  ])('%s', (_, html) => expect(dateOf(html)).toBeNull());
});
