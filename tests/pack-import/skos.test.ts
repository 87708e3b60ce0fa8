import { describe, expect, it } from 'vitest';
import { conceptsOf, readAs, refusalOf } from './support';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';

/** One vocabulary, in the ways that exporters write it. */
const SPELLINGS: readonly [name: string, content: object][] = [
  [
    'prefixes, as Skosmos and RDFLib write them',
    {
      '@context': { skos: SKOS, dct: 'http://purl.org/dc/terms/', ex: 'https://vocab.example/' },
      '@graph': [
        { '@id': 'ex:', '@type': 'skos:ConceptScheme', 'dct:title': 'Trade' },
        {
          '@id': 'ex:tariff',
          '@type': 'skos:Concept',
          'skos:prefLabel': [
            { '@language': 'en', '@value': 'tariff' },
            { '@language': 'fr', '@value': 'droit de douane' },
          ],
          'skos:altLabel': [
            { '@language': 'en', '@value': 'customs duty' },
            { '@language': 'en', '@value': 'duty' },
          ],
          'skos:hiddenLabel': { '@language': 'en', '@value': 'tarrif' },
          'skos:definition': { '@language': 'en', '@value': 'A tax on imports.' },
          'skos:related': { '@id': 'ex:quota' },
        },
        {
          '@id': 'ex:quota',
          '@type': 'skos:Concept',
          'skos:prefLabel': { '@language': 'en', '@value': 'quota' },
          'skos:broader': [{ '@id': 'ex:tariff' }, { '@id': 'ex:not-here' }],
        },
      ],
    },
  ],
  [
    'full addresses, as expanded JSON-LD has them',
    [
      {
        '@id': 'https://vocab.example/',
        '@type': [`${SKOS}ConceptScheme`],
        [`${SKOS}prefLabel`]: [{ '@value': 'Trade' }],
      },
      {
        '@id': 'https://vocab.example/tariff',
        '@type': [`${SKOS}Concept`],
        [`${SKOS}prefLabel`]: [
          { '@value': 'tariff', '@language': 'en' },
          { '@value': 'droit de douane', '@language': 'fr' },
        ],
        [`${SKOS}altLabel`]: [
          { '@value': 'customs duty', '@language': 'en' },
          { '@value': 'duty' },
        ],
        [`${SKOS}hiddenLabel`]: [{ '@value': 'tarrif' }],
        [`${SKOS}scopeNote`]: [{ '@value': 'A tax on imports.' }],
        [`${SKOS}related`]: [{ '@id': 'https://vocab.example/quota' }],
      },
      {
        '@id': 'https://vocab.example/quota',
        '@type': [`${SKOS}Concept`],
        [`${SKOS}prefLabel`]: [{ '@value': 'quota' }],
        [`${SKOS}broader`]: [{ '@id': 'https://vocab.example/tariff' }],
      },
    ],
  ],
  [
    'short names with a context, language maps and concepts inside others',
    {
      '@context': {
        '@vocab': SKOS,
        '@base': 'https://vocab.example/',
        id: '@id',
        type: '@type',
        v: 'https://vocab.example/',
        prefLabel: { '@id': `${SKOS}prefLabel`, '@container': '@language' },
        synonyms: { '@id': 'altLabel', '@language': 'en' },
        about: { '@id': `${SKOS}definition` },
      },
      id: 'v:',
      type: 'ConceptScheme',
      prefLabel: { fr: 'Commerce', en: 'Trade' },
      hasTopConcept: [
        {
          id: 'v:tariff',
          type: 'Concept',
          prefLabel: { en: 'tariff', fr: 'droit de douane' },
          synonyms: ['customs duty', 'duty'],
          hiddenLabel: 'tarrif',
          about: 'A tax on imports.',
          related: { id: 'quota' },
          narrower: {
            id: 'v:quota',
            type: 'Concept',
            prefLabel: { en: 'quota' },
            broader: 'v:tariff',
          },
        },
      ],
    },
  ],
  [
    'labels that are resources (SKOS-XL)',
    {
      '@context': {
        skos: SKOS.replace('http:', 'https:'),
        xl: 'http://www.w3.org/2008/05/skos-xl#',
      },
      '@graph': [
        {
          '@id': 'https://vocab.example/',
          '@type': 'skos:ConceptScheme',
          'skos:prefLabel': 'Trade',
        },
        {
          '@id': 'https://vocab.example/tariff',
          '@type': 'skos:Concept',
          'xl:prefLabel': [{ '@id': '_:a' }, { '@id': '_:b' }],
          'xl:altLabel': [{ '@id': '_:c' }, { '@id': '_:d' }],
          'skos:hiddenLabel': 'tarrif',
          'skos:definition': 'A tax on imports.',
          'skos:related': { '@id': 'https://vocab.example/quota' },
        },
        {
          '@id': 'https://vocab.example/quota',
          '@type': 'skos:Concept',
          'skos:prefLabel': 'quota',
          'skos:broader': { '@id': 'https://vocab.example/tariff' },
        },
        { '@id': '_:a', 'xl:literalForm': { '@value': 'tariff', '@language': 'en' } },
        { '@id': '_:b', 'xl:literalForm': { '@value': 'droit de douane', '@language': 'fr' } },
        { '@id': '_:c', 'xl:literalForm': 'customs duty' },
        { '@id': '_:d', 'xl:literalForm': 'duty' },
      ],
    },
  ],
  [
    'an answer of Skosmos',
    {
      '@context': 'https://finto.example/rest/context.json',
      graph: [
        {
          uri: 'https://vocab.example/',
          type: 'skos:ConceptScheme',
          prefLabel: { lang: 'en', value: 'Trade' },
        },
        {
          uri: 'https://vocab.example/tariff',
          type: ['skos:Concept'],
          prefLabel: [
            { lang: 'en', value: 'tariff' },
            { lang: 'fr', value: 'droit de douane' },
          ],
          altLabel: [
            { lang: 'en', value: 'customs duty' },
            { lang: 'en', value: 'duty' },
          ],
          hiddenLabel: { lang: 'en', value: 'tarrif' },
          definition: { lang: 'en', value: 'A tax on imports.' },
          related: { uri: 'https://vocab.example/quota' },
        },
        {
          uri: 'https://vocab.example/quota',
          type: 'skos:Concept',
          prefLabel: { lang: 'en', value: 'quota' },
          broader: { uri: 'https://vocab.example/tariff' },
        },
      ],
    },
  ],
  [
    'a list in JSKOS',
    [
      { uri: 'https://vocab.example/', type: [`${SKOS}ConceptScheme`], prefLabel: { en: 'Trade' } },
      {
        uri: 'https://vocab.example/tariff',
        type: [`${SKOS}Concept`],
        prefLabel: { en: 'tariff', fr: 'droit de douane' },
        altLabel: { en: ['customs duty', 'duty'] },
        hiddenLabel: { en: ['tarrif'] },
        definition: { en: ['A tax on imports.'] },
        related: [{ uri: 'https://vocab.example/quota' }],
      },
      {
        uri: 'https://vocab.example/quota',
        type: [`${SKOS}Concept`],
        prefLabel: { en: 'quota' },
        broader: [{ uri: 'https://vocab.example/tariff', prefLabel: { en: 'tariff' } }],
      },
    ],
  ],
];

describe('a vocabulary in SKOS', () => {
  it.each(SPELLINGS)('with %s is read', async (_name, content) => {
    const reading = await readAs('vocabulary.jsonld', content);
    expect(reading).toMatchObject({
      format: 'skos',
      title: 'Trade',
      summary: { concepts: 2, labels: 6 },
      table: null,
    });
    expect(conceptsOf(reading)).toEqual([
      {
        id: 'tariff',
        prefLabel: { en: 'tariff', fr: 'droit de douane' },
        altLabel: ['customs duty', 'duty'],
        hiddenLabel: ['tarrif'],
        definition: 'A tax on imports.',
        url: 'https://vocab.example/tariff',
        related: ['quota'],
      },
      {
        id: 'quota',
        prefLabel: 'quota',
        url: 'https://vocab.example/quota',
        broader: ['tariff'],
      },
    ]);
  });

  it('has ids and links for names without Latin letters, too', async () => {
    const reading = await readAs('ja.jsonld', {
      '@context': { '@vocab': SKOS, '@language': 'ja' },
      '@graph': [
        {
          '@id': 'urn:uuid:1',
          '@type': 'Concept',
          prefLabel: '関税',
          exactMatch: { '@id': 'http://www.wikidata.org/entity/Q82' },
        },
        { '@id': 'urn:uuid:2', '@type': 'Concept', prefLabel: '関税' },
      ],
    });
    expect(conceptsOf(reading)).toEqual([
      { id: '95a2-7a0e', prefLabel: { ja: '関税' }, url: 'https://www.wikidata.org/wiki/Q82' },
      { id: '95a2-7a0e-2', prefLabel: { ja: '関税' } },
    ]);
  });

  it('without a named concept is refused', async () => {
    const content = { '@context': { skos: SKOS }, '@graph': [{ '@type': 'skos:Concept' }] };
    expect(await refusalOf(readAs('empty.jsonld', content))).toMatchObject({
      code: 'skos-empty',
      file: 'empty.jsonld',
    });
  });
});
