import { describe, expect, it } from 'vitest';
import { translateInto } from '../../lib/i18n/every-language';
import { createKnowledge } from '../../lib/knowledge';
import { loadPack } from '../../lib/knowledge/load-pack';
import { createSearch } from '../../lib/knowledge/search';
import { searchView, viewContext } from '../../lib/knowledge/views';
import { smallContext } from './views-fixture';

const knowledge = createKnowledge(loadPack('data/tpp-2014'));
const search = createSearch(knowledge);

describe('looking something up', () => {
  it.each([
    ['Akira Amara', 'akira-amari'],
    ['Tam Overby', 'tami-overby'],
    ['Frohman', 'michael-froman'],
    ['Chamber of Congress', 'us-chamber-of-commerce'],
    ['froman', 'michael-froman'],
    ['Obama', 'barack-obama'],
    ['Shinzō Abe', 'shinzo-abe'],
    ['abe', 'shinzo-abe'],
    ['japn', 'japan'],
    ['Singapur', 'singapore'],
    ['USTR', 'ustr'],
    ['TPP', 'tpp'],
    ['transpacific partnership', 'tpp'],
    ['sacred', 'sacred-products'],
    ['tarifs', 'tariffs'],
    ['non-tariff barriers', 'nontariff-barriers'],
    ['vietnam', 'vietnam'],
    ['congress', 'us-congress'],
    ['Amari Akira', 'akira-amari'],
    ['obama bar', 'barack-obama'],
    ['Hiep dinh', 'tpp'],
  ])('“%s” finds %s first', (query, concept) => {
    expect(search(query).concepts[0]?.concept).toBe(concept);
  });

  it.each(['', ' ', 'a', '…', 'zzzzqqqq', '((('])('“%s” finds nothing and breaks nothing', (query) => {
    expect(search(query)).toEqual({ concepts: [], statements: [] });
  });

  it('answers the same when it was prepared in idle time', () => {
    const prepared = createSearch(knowledge);
    let steps = 1;
    while (!prepared.prepare(() => false)) steps++;
    expect(steps).toBeGreaterThan(1);
    for (const query of ['Akira Amara', 'tarifs', 'to Tokyo']) expect(prepared(query)).toEqual(search(query));
  });

  it('finds statements that hold every word, and where', () => {
    const [hit] = search('steadily narrowing').statements;
    const { text } = hit!.statement;
    expect(hit!.ranges.map(([start, end]) => text.en.slice(start, end))).toEqual(['steadily', 'narrowing']);
  });

  it('finds a word of which another looked for is the beginning', () => {
    const texts = search('to Tokyo').statements.map(({ statement }) => statement.text.en);
    expect(texts).toContain('Michael Froman came to Tokyo with Barack Obama.');
  });

  it('finds the statements of whom it found', () => {
    const { statements } = search('Akira Amara');
    expect(statements.length).toBeGreaterThan(3);
    expect(statements.every(({ concept }) => concept === 'akira-amari')).toBe(true);
  });
});

describe('an answer', () => {
  const context = viewContext(knowledge, {}, translateInto('en'));

  it.each([
    ['Akira Amara', 'Matches {match}, a common misspelling', 'Akira Amara'],
    ['Akira Amari', 'Matches {match}', 'Akira Amari'],
  ])('to “%s” says why it matched', (query, why, match) => {
    expect(searchView(context, search(query)).concepts[0]).toMatchObject({ why, match, label: 'Akira Amari', kind: 'Person, Japan' });
  });

  it.each([
    ['Minister Mill', 'Matches {match}, another name for it', 'Minister Mill'],
    ['Ado Mill', 'Matches {match}, a common misspelling', 'Ado Mill'],
    ['Guild of Milers', 'Did you mean {match}?', 'Guild of Millers'],
  ])('to “%s” in a small pack says why it matched', (query, why, match) => {
    const small = smallContext();
    expect(searchView(small, createSearch(small.knowledge)(query)).concepts[0]).toMatchObject({ why, match });
  });
});
