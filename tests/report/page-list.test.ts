import { expect, it } from 'vitest';
import { withMore, type PageList } from '../../lib/report/page-list';

const passage = (id: number) => ({
  paragraph: 1,
  text: 'rice',
  mentions: [{ id, concept: 'rice', key: 'farm', start: 0, end: 4, marked: true, position: 0 }],
});
const part = (from: number, ...ids: number[]) => ({
  from,
  title: 'Rice',
  total: 9,
  paragraphs: 3,
  passages: ids.map(passage),
});
const idsOf = (list: PageList | null): number[] =>
  list!.passages.flatMap(({ mentions }) => mentions.map(({ id }) => id));

it('appends the part that it asked for', () => {
  expect(idsOf(withMore(withMore(null, part(0, 1, 2)), part(2, 3)))).toEqual([1, 2, 3]);
});

it('starts again if the page sends its list from the start', () => {
  expect(idsOf(withMore(withMore(null, part(0, 1, 2)), part(0, 7)))).toEqual([7]);
});

it('ignores a part that it did not ask for', () => {
  const known = withMore(null, part(0, 1, 2));
  expect(withMore(known, part(1, 8))).toBe(known);
  expect(withMore(known, part(5, 8))).toBe(known);
  expect(withMore(null, part(5, 8))).toBeNull();
});
