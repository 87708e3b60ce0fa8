import { describe, expect, it } from 'vitest';
import { packFromTable } from '../../lib/pack-import/table/pack-from-table';
import { conceptsOf, readAs } from './support';

const ENTITY = 'http://www.wikidata.org/entity/';
const SIMPLE = [
  {
    item: `${ENTITY}Q17`,
    itemLabel: 'Japan',
    itemAltLabel: 'Nippon, State of Japan, JPN',
    itemDescription: 'island country in East Asia',
    capitalLabel: 'Tokyo',
  },
  { item: `${ENTITY}Q298`, itemLabel: 'Chile', itemDescription: 'country in South America' },
  { item: `${ENTITY}Q4115189`, itemLabel: 'Q4115189' },
  {
    item: `${ENTITY}Q17`,
    itemLabel: 'Japan',
    itemAltLabel: 'Nippon, State of Japan, JPN',
    itemDescription: 'island country in East Asia',
    capitalLabel: 'Kyoto',
  },
];
const VARS = ['item', 'itemLabel', 'itemAltLabel', 'itemDescription', 'capitalLabel'];
const cell = (row: object, name: string): string => (row as Record<string, string>)[name] ?? '';
const csv = (value: string): string => (value.includes(',') ? `"${value}"` : value);

const VERBOSE = {
  head: { vars: VARS },
  results: {
    bindings: SIMPLE.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          name === 'item' ? { type: 'uri', value } : { type: 'literal', 'xml:lang': 'en', value },
        ]),
      ),
    ),
  },
};

describe('the results of a Wikidata query', () => {
  it.each<[string, string | object]>([
    ['query.json', SIMPLE],
    ['verbose.json', VERBOSE],
    [
      'query.csv',
      [
        VARS.join(','),
        ...SIMPLE.map((row) => VARS.map((name) => csv(cell(row, name))).join(',')),
      ].join('\r\n'),
    ],
    [
      'query.tsv',
      [
        VARS.join('\t'),
        ...SIMPLE.map((row) => VARS.map((name) => cell(row, name)).join('\t')),
      ].join('\n'),
    ],
    [
      'verbose.tsv',
      [
        VARS.map((name) => `?${name}`).join('\t'),
        ...SIMPLE.map((row) =>
          VARS.map((name) => {
            const value = cell(row, name);
            if (value === '') return '';
            return name === 'item' ? `<${value}>` : `"${value}"@en`;
          }).join('\t'),
        ),
      ].join('\n'),
    ],
  ])('%s become concepts that link to their items', async (name, content) => {
    const reading = await readAs(name, content);
    expect(conceptsOf(reading)).toEqual([
      {
        prefLabel: 'Japan',
        altLabel: ['Nippon', 'State of Japan', 'JPN'],
        definition: 'island country in East Asia',
        url: 'https://www.wikidata.org/wiki/Q17',
      },
      {
        prefLabel: 'Chile',
        definition: 'country in South America',
        url: 'https://www.wikidata.org/wiki/Q298',
      },
    ]);
    expect(reading).toMatchObject({
      format: 'wikidata',
      summary: { merged: 1, leftOut: { count: 1, first: [{ row: 4, reason: 'only-number' }] } },
    });
  });

  it('may have other variables, and other columns chosen', async () => {
    const { table, ...reading } = await readAs(
      'ministers.csv',
      `person,personLabel,aliases,positionLabel\n${ENTITY}Q1,Ana,A|B,Minister\n`,
    );
    expect(conceptsOf(reading)).toEqual([
      { prefLabel: 'Ana', altLabel: ['A', 'B'], url: 'https://www.wikidata.org/wiki/Q1' },
    ]);
    const chosen = await packFromTable(table!, {
      title: 'Ministers',
      columns: ['url', 'prefLabel', null, 'definition'],
    });
    expect(conceptsOf(chosen)).toMatchObject([{ prefLabel: 'Ana', definition: 'Minister' }]);
  });

  it('that name an item twice, in two languages, make it one with both names', async () => {
    const reading = await readAs('two.json', [
      { item: `${ENTITY}Q17`, itemLabel: 'Japan' },
      { item: `${ENTITY}Q17`, itemLabel: 'Japón' },
      { item: `${ENTITY}Q99`, itemLabel: 'Japan' },
    ]);
    expect(conceptsOf(reading)).toMatchObject([
      { prefLabel: 'Japan', altLabel: ['Japón'] },
      { prefLabel: 'Japan', url: 'https://www.wikidata.org/wiki/Q99' },
    ]);
  });
});
