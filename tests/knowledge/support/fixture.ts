import { translateInto } from '../../../lib/i18n/every-language';
import { createKnowledge } from '../../../lib/knowledge';
import type { Pack } from '../../../lib/pack/pack';
import { viewContext, type FlagImage, type ViewContext } from '../../../lib/knowledge/views';
import { CONCEPTS, en, STATEMENTS } from './fixture-concepts';

const FLAG: FlagImage = {
  viewBox: '0 0 3 2',
  shapes: [
    ['path', { d: 'M0 0h3v2H0z' }],
    ['g', { fill: '#fff' }, ['circle', { r: '1' }]],
  ],
};

/** An invented pack with three countries, three issues, one disagreement and one event. */
export const smallPack: Pack = {
  manifest: {
    formatVersion: 1,
    id: 'rivers',
    prefLabel: en('River talks'),
    definition: en('Talks on rivers.'),
    license: 'MIT',
    subject: 'pact',
    parties: ['arcadia', 'borduria', 'cascadia'],
    period: en('Feb–Mar 2020'),
    facts: [
      { figure: '3', label: en('countries'), citation: { source: 'herald', paragraph: 9 } },
      { figure: '7', label: en('rivers'), citation: { source: 'herald', paragraph: 4 } },
    ],
  },
  sources: [
    {
      id: 'herald',
      publisher: 'Herald',
      title: 'Rivers meet',
      url: 'https://herald.example/rivers',
      published: '2020-02-01',
      basis: 'made up',
      paragraphs: 9,
    },
    {
      id: 'courier',
      publisher: 'Courier',
      title: 'Rivers part',
      url: 'https://courier.example/rivers',
      published: '2020-03-05',
      basis: 'made up',
      paragraphs: 5,
    },
  ],
  issues: [
    {
      id: 'flow',
      prefLabel: en('Flow of water'),
      shortLabel: en('Flow'),
      definition: en('Dams, mills'),
    },
    { id: 'tolls', prefLabel: en('Tolls'), shortLabel: en('Tolls'), definition: en('Who pays') },
    { id: 'fish', prefLabel: en('Fish'), shortLabel: en('Fish'), definition: en('Nets') },
  ],
  concepts: CONCEPTS,
  statements: STATEMENTS,
  positions: [
    { country: 'arcadia', issue: 'flow', text: en('Build a dam'), statements: ['herald-p1-1'] },
    {
      country: 'arcadia',
      issue: 'tolls',
      text: en('Pay once, not twice'),
      statements: ['courier-p1-1'],
    },
    {
      country: 'borduria',
      issue: 'tolls',
      text: en('See tolls paid by all'),
      statements: ['courier-p3-1'],
    },
  ],
  disagreements: [
    {
      id: 'boat',
      question: en('Was there a boat?'),
      definition: en('One article saw it, one did not.'),
      issue: 'tolls',
      about: ['arcadia', 'ada'],
      sides: [
        { label: en('Yes'), statements: ['courier-p2-1'] },
        { label: en('No'), statements: ['herald-p1-1'] },
      ],
    },
  ],
  events: [
    {
      id: 'idea',
      date: '2018-05',
      dateIs: 'latest',
      dateBasis: '“More than a year” in the Herald.',
      prefLabel: en('Talks are planned'),
      statements: [],
      citations: [{ source: 'herald', paragraph: 5 }],
    },
    {
      id: 'start',
      date: '2019',
      dateBasis: '“Last year” in the Herald.',
      prefLabel: en('Talks begin'),
      statements: [],
      citations: [{ source: 'herald', paragraph: 5 }],
    },
    {
      id: 'boat',
      date: '2020-03-04',
      dateBasis: 'The Courier’s Wednesday.',
      prefLabel: en('A boat is sent'),
      statements: ['courier-p2-1'],
    },
    {
      id: 'reply',
      date: '2020-03-02',
      endDate: '2020-03-05',
      dateIs: 'between',
      dateBasis: '“This week” in the Herald.',
      prefLabel: en('A reply is sent'),
      statements: [],
      citations: [{ source: 'herald', paragraph: 5 }],
    },
    {
      id: 'vote',
      date: '2021',
      dateBasis: '“Next year”.',
      prefLabel: en('A vote'),
      statements: [],
      citations: [],
      planned: true,
    },
  ],
  searchWords: { en: { tolls: ['fees'] } },
  labels: {
    en: {
      pact: { prefLabel: 'River Pact' },
      arcadia: { prefLabel: 'Arcadia', altLabel: ['Arcadian'] },
      borduria: { prefLabel: 'Borduria' },
      cascadia: { prefLabel: 'Cascadia' },
      ada: { prefLabel: 'Ada Mill', altLabel: ['Minister Mill'], hiddenLabel: ['Ado Mill'] },
      guild: { prefLabel: 'Guild of Millers' },
      water: { prefLabel: 'Water' },
      dam: { prefLabel: 'Dam' },
    },
  },
};

/** @returns the context of the invented pack with these changes */
export function smallContext(changes: Partial<Pack> = {}): ViewContext {
  return viewContext(
    createKnowledge({ ...smallPack, ...changes }),
    { AA: FLAG, BB: FLAG },
    translateInto('en'),
  );
}
