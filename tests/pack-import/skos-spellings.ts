/** Samples of SKOS as exporters write it. */

/** The namespace of SKOS. */
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';

/** One vocabulary, in the ways that exporters write it. */
export const SPELLINGS: readonly [name: string, content: object][] = [
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
