import { expect, it } from 'vitest';
import { mergeReports } from '../../lib/report/merge-reports';
import type { PageReport } from '../../lib/report/page-report';

function report(
  title: string,
  mentions: PageReport['mentions'],
  date: PageReport['date'] = null,
  packs = ['tpp-2014'],
) {
  const total = mentions.reduce((sum, { count }) => sum + count, 0);
  return { title, host: 'news.example', date, mentions, total, relevance: null, packs };
}

const japan = (positions: readonly number[]) => ({
  concept: 'japan',
  key: 'countries',
  count: positions.length,
  positions: [...positions],
});

it('the report of a page without frames is unchanged', () => {
  const page = report('Page', [japan([0, 1])]);
  expect(mergeReports(page, [])).toBe(page);
});

it('a page and its frames are one report, in their order', () => {
  const peru = { concept: 'peru', key: 'countries', count: 1, positions: [0.5] };
  const date = { date: '2014-02-25', basis: 'meta' } as const;
  const merged = mergeReports(report('Page', [japan([0, 1])]), [
    report('Frame', [japan([1]), peru], date, ['tpp-2014', 'my-beat']),
  ]);
  expect(merged).toMatchObject({ title: 'Page', date, total: 4, packs: ['tpp-2014', 'my-beat'] });
  expect(merged.mentions).toEqual([japan([0, 0.5, 1]), { ...peru, positions: [0.75] }]);
});
