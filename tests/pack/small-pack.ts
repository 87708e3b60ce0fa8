import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A pack's files by path. Tests may change them. */
export type LooseFiles = Record<string, any>;

/**
 * A valid pack of two countries, one official and two statements. Each call returns a new one,
 * which a test may break.
 */
export function smallPack(): LooseFiles {
  const citation = { source: 'daily', paragraph: 2 };
  return {
    'pack.json': {
      formatVersion: 1,
      id: 'small',
      prefLabel: { en: 'Small pact' },
      definition: { en: 'A pact between two countries.' },
      license: 'MIT',
      subject: 'pact',
      parties: ['here', 'there'],
      period: { en: '2014' },
      facts: [{ figure: '2', label: { en: 'countries' }, citation }],
    },
    'sources.json': [
      {
        id: 'daily',
        publisher: 'The Daily',
        title: 'Talks',
        url: 'https://daily.example/talks',
        published: '2014-04-24',
        basis: 'made up',
        paragraphs: 4,
        furniture: [4],
      },
    ],
    'issues.json': [issue('farm'), issue('cars')],
    'concepts/all.json': [
      {
        id: 'pact',
        type: 'pact',
        roles: [{ label: { en: 'Open' }, asOf: '2014-04-24', citation }],
      },
      { id: 'here', type: 'country', flag: 'AU' },
      { id: 'there', type: 'country', flag: 'NZ' },
      { id: 'minister', type: 'person', country: 'here', speaksFor: 'here' },
      { id: 'rice', type: 'term', issue: 'farm', related: ['pact'] },
    ],
    'statements/daily.json': [
      {
        id: 'daily-p2-1',
        ...citation,
        holders: ['minister'],
        issue: 'farm',
        kind: 'wants',
        text: { en: 'The minister wants “rice”.' },
        speaker: { as: 'named', concept: 'minister' },
        said: '2014-04-23',
        saidBasis: '“Wednesday”',
        about: ['rice'],
      },
      {
        id: 'daily-p3-1',
        source: 'daily',
        paragraph: 3,
        holders: ['pact'],
        issue: 'cars',
        kind: 'did',
        text: { en: 'Both talked of cars.' },
        speaker: { as: 'outlet' },
        about: [],
      },
    ],
    'positions.json': [
      {
        country: 'here',
        issue: 'farm',
        text: { en: 'Have rice spared' },
        statements: ['daily-p2-1'],
      },
    ],
    'disagreements.json': [
      {
        id: 'rice-or-cars',
        question: { en: 'Rice, or cars?' },
        definition: { en: 'One says rice, the other cars.' },
        issue: 'farm',
        about: ['pact'],
        sides: [
          { label: { en: 'Rice' }, statements: ['daily-p2-1'] },
          { label: { en: 'Cars' }, statements: ['daily-p3-1'] },
        ],
      },
    ],
    'events.json': [event('start', '2013'), event('meeting', '2014-04-23')],
    'labels/en.json': Object.fromEntries(
      Object.entries({
        pact: 'Small pact',
        here: 'Here',
        there: 'There',
        minister: 'Ann Minister',
        rice: 'Rice',
      }).map(([id, prefLabel]) => [id, { prefLabel }]),
    ),
    'relevance.json': {
      threshold: 1,
      probe: ['pact'],
      weights: Object.fromEntries(WEIGHTS.map((name) => [name, 0])),
      passingLength: 1,
      names: ['pact'],
      officials: ['Ann Minister'],
      leaders: ['Ann Minister'],
      otherPacts: ['other pact'],
      otherSenses: ['other sense'],
      subject: ['trade'],
      publicLife: ['government'],
      vocabularies: { foods: ['rice'] },
      languages: {},
    },
  };
}

const WEIGHTS = [
  'name',
  'repeat',
  'repeatMost',
  'title',
  'description',
  'word',
  'wordMost',
  'official',
  'leader',
  'peopleMost',
  'otherExpansion',
  'otherPact',
  'unexplained',
  'passing',
];

function issue(id: string) {
  return { id, prefLabel: { en: id }, shortLabel: { en: id }, definition: { en: id } };
}

function event(id: string, date: string) {
  return { id, date, dateBasis: 'made up', prefLabel: { en: id }, statements: ['daily-p2-1'] };
}

/**
 * Writes a pack's files to a folder that is deleted after the test. Strings are written unchanged.
 */
export function folderOf(files: LooseFiles): string {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(
      join(folder, file),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  }
  return folder;
}
