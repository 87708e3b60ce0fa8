import { describe, expect, it } from 'vitest';
import { translateInto } from '../../../lib/i18n/every-language';
import { createKnowledge } from '../../../lib/knowledge';
import { createSearch } from '../../../lib/knowledge/search';
import {
  cardView,
  conceptIndex,
  conceptView,
  countryList,
  countryView,
  disagreementList,
  disagreementsForPage,
  groupRows,
  issueRows,
  issueView,
  matrixView,
  searchView,
  timelineEnd,
  timelineView,
  viewContext,
} from '../../../lib/knowledge/views';
import { compilePack } from '../../../lib/pack-compile/compile-pack';
import { oneFile } from '../../pack/one-file';

const { knowledge: pack } = compilePack(
  oneFile(
    [
      { prefLabel: 'Nippon Steel', type: 'company', definition: 'A steelmaker.', issue: 'trade' },
      { prefLabel: 'coke' },
      { prefLabel: 'Ada Mill', type: 'person', related: ['coke'] },
      { prefLabel: 'Arcadia', type: 'country' },
      { prefLabel: 'tariff', type: 'term' },
    ],
    { issues: [{ id: 'trade', prefLabel: 'Trade' }] },
  ),
);
const knowledge = createKnowledge(pack);
const context = viewContext(knowledge, {}, translateInto('en'));

/** A pack without subject, parties, sources and statements. */
describe('a plain list', () => {
  it('has cards that say only what it says', () => {
    for (const { id } of pack.concepts) {
      const view = cardView(context, id, { date: '2026-11-20', near: ['my-beat/trade'] })!;
      expect(view).toMatchObject({
        asOf: null,
        nothing: null,
        basis: '',
        groups: [],
        lines: [],
        facts: [],
        dots: [],
        disagreements: [],
        laterPage: null,
        unfoldLabel: null,
      });
      expect(conceptView(context, id)?.title).toBe(view.title);
    }
    const card = (id: string) => cardView(context, `my-beat/${id}`)!;
    expect(card('nippon-steel').kicker).toMatchObject({ kind: 'company', detail: 'Trade' });
    expect(card('ada-mill').kicker).toMatchObject({ kind: 'Person', detail: null });
    expect(card('ada-mill').wayOn).toEqual({
      to: 'concept',
      concept: 'my-beat/coke',
      label: 'coke',
    });
    expect(card('coke').kicker.kind).toBe('');
  });

  it('has strokes of its issues, and groups only for what it has', () => {
    const marks = pack.concepts.map(({ id }) => cardView(context, id)!.mark);
    expect(marks).toEqual(['issue-1', 'others', 'people', 'countries', 'others']);
    expect(issueRows(context, null).map(({ label }) => label)).toEqual(['Trade']);
    expect(groupRows(context, null).map(({ key }) => key)).toEqual([
      'people',
      'countries',
      'others',
    ]);
    expect(
      conceptIndex(context).map(({ label, concepts }) => [label, concepts.map((one) => one.label)]),
    ).toEqual([
      ['People', ['Ada Mill']],
      ['Terms', ['tariff']],
      ['Countries outside the talks', ['Arcadia']],
      ['Others', ['coke', 'Nippon Steel']],
    ]);
  });

  it('has no countries, disagreements and events to show', () => {
    expect(countryList(context)).toMatchObject({ stated: [], unstated: [] });
    expect(countryView(context, 'my-beat/arcadia')).toBeNull();
    expect(matrixView(context, null).rows).toEqual([]);
    expect(disagreementList(context)).toEqual([]);
    expect(disagreementsForPage(context, null, null)).toEqual({ here: [], others: [] });
    expect(timelineView(context)).toEqual([]);
    expect(timelineEnd(context)).toBeNull();
    expect(issueView(context, 'my-beat/trade')).toMatchObject({ groups: [], unstated: [] });
  });

  it('is searched by its labels', () => {
    const search = createSearch(knowledge, 'en');
    const found = searchView(context, search('nippon'));
    expect(found.answers[0]).toMatchObject({ label: 'Nippon Steel', caption: 'company, Trade' });
    expect(searchView(context, search('coke')).answers[0]).toMatchObject({ caption: '' });
  });
});
