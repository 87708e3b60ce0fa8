import { expect, it } from 'vitest';
import { joinLists, joinViews, placeOfMention } from '../../lib/report/join-documents';
import { listedParagraphs } from '../../lib/report/listed-paragraphs';
import type { PageList } from '../../lib/report/page-list';
import type { PageView } from '../../lib/report/reading-list';

const listOf = (title: string, ids: readonly number[], paragraphs = 5): PageList => ({
  title,
  passages: ids.map((id, i) => ({
    paragraph: 1,
    text: 'rice',
    mentions: [
      { id, concept: 'rice', key: 'farm', start: 0, end: 4, marked: true, position: i / 2 },
    ],
  })),
  listed: ids.length,
  total: ids.length,
  paragraphs,
});
const view = (changes: Partial<PageView> = {}): PageView => ({
  from: 0,
  to: 1,
  at: null,
  current: null,
  ...changes,
});
const beside = (list: PageList | null, seen: PageView | null = null) => ({ list, view: seen });

const page = listOf('Page', [1, 2]);
const frame = listOf('Frame', [1], 9);

it('has nothing until a document has sent its list', () => {
  expect(joinLists([])).toBeNull();
  expect(joinLists([beside(null)])).toBeNull();
  expect(joinViews([beside(null)], 0)).toBeNull();
});

it('leads from each mention back to its document', () => {
  const ids = joinLists([beside(page), beside(frame)])!.passages.map(({ mentions }) =>
    placeOfMention(mentions[0]!.id),
  );
  expect(ids).toEqual([
    { document: 0, id: 1 },
    { document: 0, id: 2 },
    { document: 1, id: 1 },
  ]);
});

it('names documents if several have mentions, and counts their paragraphs apart', () => {
  const joined = joinLists([beside(page), beside(listOf('Empty', [])), beside(frame)])!;
  expect(joined).toMatchObject({ listed: 3, total: 3 });
  const paragraphs = listedParagraphs(joined.passages);
  expect(paragraphs.map(({ document }) => document)).toEqual([
    { title: 'Page', paragraphs: 5 },
    { title: 'Frame', paragraphs: 9 },
  ]);
  expect(joined.passages.map(({ mentions }) => mentions[0]!.position)).toEqual([0, 0.25, 0.5]);
});

it('is the list of the one document that has mentions', () => {
  const joined = joinLists([beside(listOf('Empty', [])), beside(page)])!;
  expect(joined.passages.map(({ document }) => document)).toEqual([undefined, undefined]);
  expect(joined.passages.map(({ mentions }) => mentions[0]!.position)).toEqual([0, 0.5]);
});

it('is read where the reader moved last, else where it begins', () => {
  const documents = [beside(page, view({ at: 2 })), beside(frame, view({ at: 1 }))];
  const placeAt = (moved: number) => placeOfMention(joinViews(documents, moved)!.at!);
  expect(placeAt(-1)).toEqual({ document: 0, id: 2 });
  expect(placeAt(1)).toEqual({ document: 1, id: 1 });
  expect(joinViews(documents, 1)).toMatchObject({ from: 0.5, to: 1 });
});

it('keeps the mention that the reader went to while they look at another document', () => {
  const documents = [beside(page, view({ at: 2 })), beside(frame, view({ at: 1, current: 1 }))];
  const { at, current } = joinViews(documents, 0)!;
  expect(placeOfMention(at!)).toEqual({ document: 0, id: 2 });
  expect(placeOfMention(current!)).toEqual({ document: 1, id: 1 });
});
