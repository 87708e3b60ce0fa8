import { describe, expect, it } from 'vitest';
import { readPack } from '../../lib/pack-build/load-pack';
import { type LooseFiles, folderOf, smallPack } from './small-pack';

interface Case {
  readonly name: string;
  readonly spoil: (files: LooseFiles) => void;
  readonly file: string;
  readonly path: string;
  readonly message: RegExp;
}

const statements = 'statements/daily.json';
const labels = 'labels/en.json';

const CASES: readonly Case[] = [
  {
    name: 'a label of two concepts',
    spoil: (f) => (f[labels].rice.altLabel = ['small PACT']),
    file: labels,
    path: '/rice',
    message: /"small pact" is a label of "pact" as well/,
  },
  {
    name: 'a misspelling that is another’s name',
    spoil: (f) => (f[labels].rice.hiddenLabel = ['Here']),
    file: labels,
    path: '/rice',
    message: /"here"/,
  },
  {
    name: 'a label of two concepts, one in any letters',
    spoil: (f) => (f[labels].rice.altLabel = [{ literalForm: 'Small Pact', case: 'any' }]),
    file: labels,
    path: '/rice',
    message: /"small pact" is a label of "pact" as well/,
  },
  {
    name: 'a label of two concepts in two languages',
    spoil: (f) => (f['labels/fr.json'] = { rice: { prefLabel: 'There' } }),
    file: 'labels/fr.json',
    path: '/rice',
    message: /"there" is a label of "there" as well, in labels\/en.json/,
  },
  {
    name: 'a label that is a person’s name',
    spoil: (f) => {
      f[labels].minister.name = { given: ['Zoe'], family: 'Miller' };
      f[labels].rice.altLabel = ['Zoe Miller'];
    },
    file: labels,
    path: '/rice',
    message: /"zoe miller" is a label of "minister" as well/,
  },
  {
    name: 'a concept without labels',
    spoil: (f) => delete f[labels].rice,
    file: 'concepts/all.json',
    path: '/4/id',
    message: /"rice" has no preferred label/,
  },
  {
    name: 'a statement that no card shows',
    spoil: (f) => Object.assign(f[statements][1], { holders: ['daily'] }),
    file: statements,
    path: '/1',
    message: /no card shows "daily-p3-1"/,
  },
  {
    name: 'a long quotation',
    spoil: (f) =>
      (f[statements][0].text.en = 'Said: “one two three four five six seven eight nine”.'),
    file: statements,
    path: '/0/text/en',
    message: /more than 8 words/,
  },
  {
    name: 'a straight quotation mark',
    spoil: (f) => (f[statements][0].text.en = 'Wants "rice".'),
    file: statements,
    path: '/0/text/en',
    message: /straight/,
  },
  {
    name: 'a translation without the exact words',
    spoil: (f) => (f[statements][0].text.fr = 'Le ministre veut du riz.'),
    file: statements,
    path: '/0/text/fr',
    message: /lacks the quotation “rice”/,
  },
  {
    name: 'a long text',
    spoil: (f) => (f[statements][0].text.en = 'rice '.repeat(40)),
    file: statements,
    path: '/0/text/en',
    message: /200 characters/,
  },
  {
    name: 'a role after publication',
    spoil: (f) => (f['concepts/all.json'][0].roles[0].asOf = '2014-05-01'),
    file: 'concepts/all.json',
    path: '/0/roles/0/asOf',
    message: /after daily was published/,
  },
  {
    name: 'an event after publication',
    spoil: (f) => (f['events.json'][1].date = '2014-05-01'),
    file: 'events.json',
    path: '/1/date',
    message: /after the last publication/,
  },
  {
    name: 'an issue without statements',
    spoil: (f) => (f[statements][1].issue = 'farm'),
    file: 'issues.json',
    path: '/1/id',
    message: /issue "cars"/,
  },
  {
    name: 'a source without statements',
    spoil: (f) => f['sources.json'].push({ ...f['sources.json'][0], id: 'weekly' }),
    file: 'sources.json',
    path: '/1/id',
    message: /source "weekly"/,
  },
  {
    name: 'a pack without parties',
    spoil: (f) => (f['pack.json'].parties = []),
    file: 'pack.json',
    path: '/parties',
    message: /no parties/,
  },
];

function warningsOf(files: LooseFiles) {
  const { problems, warnings } = readPack(folderOf(files));
  expect(problems).toEqual([]);
  return warnings;
}

describe('a warning about a valid pack', () => {
  it.each(CASES)('$name', ({ spoil, file, path, message }) => {
    const files = smallPack();
    spoil(files);
    expect(warningsOf(files)).toEqual([
      { file, path, message: expect.stringMatching(message), fix: expect.stringMatching(/./) },
    ]);
  });

  it.each<[string, (files: LooseFiles) => void]>([
    ['a pack as it should be', () => {}],
    [
      'an event that is only planned',
      (f) => Object.assign(f['events.json'][1], { date: '2014-05-01', planned: true }),
    ],
    [
      'a quotation of eight words',
      (f) => (f[statements][0].text.en = 'Said: “one two three four five six seven eight”.'),
    ],
    [
      'a label that two concepts share under a condition',
      (f) => (f[labels].rice.altLabel = [{ literalForm: 'Small pact', needs: 'subject' }]),
    ],
    [
      'the same label of one concept in two languages',
      (f) => (f['labels/fr.json'] = { rice: { prefLabel: 'Rice' } }),
    ],
    ['a label and its own capitals', (f) => (f[labels].rice.altLabel = ['RICE'])],
  ])('nothing is said of %s', (_, change) => {
    const files = smallPack();
    change(files);
    expect(warningsOf(files)).toEqual([]);
  });
});
