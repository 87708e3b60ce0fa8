import { expect, it } from 'vitest';
import { withMore, type PageList } from '../../lib/report/page-list';

const passage = (id: number) => ({
  paragraph: 1,
  text: 'rice',
  mentions: [{ id, concept: 'rice', key: 'farm', start: 0, end: 4, marked: true, position: 0 }],
});
const told = (from: number, ...ids: number[]) => ({
  from,
  total: 9,
  paragraphs: 3,
  passages: ids.map(passage),
});
const idsOf = (list: PageList | null): number[] =>
  list!.passages.flatMap(({ mentions }) => mentions.map(({ id }) => id));

it('puts what it asked for behind what is listed', () => {
  expect(idsOf(withMore(withMore(null, told(0, 1, 2)), told(2, 3)))).toEqual([1, 2, 3]);
});

it('begins again if the page does', () => {
  expect(idsOf(withMore(withMore(null, told(0, 1, 2)), told(0, 7)))).toEqual([7]);
});

it('ignores what was not asked for', () => {
  const known = withMore(null, told(0, 1, 2));
  expect(withMore(known, told(1, 8))).toBe(known);
  expect(withMore(known, told(5, 8))).toBe(known);
  expect(withMore(null, told(5, 8))).toBeNull();
});
