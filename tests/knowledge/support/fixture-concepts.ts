import type { Concept, Statement } from '../../../lib/pack/pack';

/** An English text of a pack. */
export const en = (text: string) => ({ en: text });

const country = (id: string, flag: string): Concept => ({
  id,
  type: 'country',
  flag,
  country: id,
  roles: [
    {
      label: en('In the river talks'),
      asOf: '2020-03-01',
      citation: { source: 'herald', paragraph: 1 },
    },
  ],
});

/** Of the made-up pack. */
export const CONCEPTS: readonly Concept[] = [
  {
    id: 'pact',
    type: 'pact',
    roles: [
      { label: en('Open'), asOf: '2020-03-01', citation: { source: 'herald', paragraph: 1 } },
    ],
  },
  country('arcadia', 'AA'),
  country('borduria', 'BB'),
  country('cascadia', 'CC'),
  {
    id: 'ada',
    type: 'person',
    country: 'arcadia',
    speaksFor: 'arcadia',
    roles: [
      {
        label: en('Minister for rivers'),
        asOf: '2020-02-01',
        citation: { source: 'herald', paragraph: 2 },
      },
    ],
    editorialNote: en('The Herald prints her name once as “Ado”.'),
  },
  {
    id: 'guild',
    type: 'organization',
    definition: en('A guild of millers.'),
    citations: [{ source: 'herald', paragraph: 3 }],
    related: ['ada'],
  },
  {
    id: 'water',
    type: 'term',
    issue: 'flow',
    definition: en('What flows.'),
    citations: [{ source: 'courier', paragraph: 1 }],
  },
  {
    id: 'dam',
    type: 'term',
    issue: 'flow',
    definition: en('A wall in a river.'),
    citations: [{ source: 'courier', paragraph: 2 }],
    broader: ['water'],
  },
];

/** Of the made-up pack. */
export const STATEMENTS: readonly Statement[] = [
  {
    id: 'herald-p1-1',
    source: 'herald',
    paragraph: 1,
    holders: ['arcadia'],
    issue: 'flow',
    kind: 'wants',
    text: en('Arcadia wants a dam.'),
    speaker: { as: 'outlet' },
    about: ['dam', 'water'],
  },
  {
    id: 'courier-p1-1',
    source: 'courier',
    paragraph: 1,
    holders: ['ada'],
    issue: 'tolls',
    kind: 'refuses',
    text: en('Ada Mill refuses to “pay twice” for water.'),
    speaker: { as: 'named', concept: 'ada' },
    about: ['water'],
  },
  {
    id: 'courier-p2-1',
    source: 'courier',
    paragraph: 2,
    holders: ['arcadia'],
    issue: 'tolls',
    kind: 'did',
    text: en('Arcadia sent a boat.'),
    speaker: { as: 'outlet' },
    about: [],
  },
  {
    id: 'courier-p3-1',
    source: 'courier',
    paragraph: 3,
    holders: ['borduria'],
    issue: 'tolls',
    kind: 'expects',
    text: en('Borduria expects tolls, of Arcadia too.'),
    speaker: { as: 'unnamed', label: en('an official') },
    about: ['water', 'arcadia'],
  },
  {
    id: 'herald-p4-1',
    source: 'herald',
    paragraph: 4,
    holders: ['pact'],
    issue: 'fish',
    kind: 'agreed',
    text: en('The parties agreed on fish.'),
    speaker: { as: 'joint-statement', label: en('all three'), concepts: ['pact'] },
    about: [],
  },
];
