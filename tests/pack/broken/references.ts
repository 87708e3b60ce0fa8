import { type BrokenPack, concepts, statements } from './broken-pack';

/** Ids that lead nowhere, or are there twice; words that are missing. */
export const REFERENCES: readonly BrokenPack[] = [
  // ids and references
  {
    name: 'an id used twice',
    spoil: (f) => (f[statements][1].id = 'daily-p2-1'),
    file: statements,
    path: '/1/id',
    message: /already the id/,
    mend: /another id/,
  },
  {
    name: 'an unknown subject',
    spoil: (f) => (f['pack.json'].subject = 'treaty'),
    file: 'pack.json',
    path: '/subject',
    message: /no concept "treaty"/,
    mend: /correct the id/,
  },
  {
    name: 'a party that is no country',
    spoil: (f) => (f['pack.json'].parties = ['rice']),
    file: 'pack.json',
    path: '/parties/0',
    message: /of type term/,
    mend: /type country/,
  },
  {
    name: 'an unknown holder',
    spoil: (f) => (f[statements][0].holders = ['nobody']),
    file: statements,
    path: '/0/holders/0',
    message: /no concept "nobody"/,
    mend: /add the concept/,
  },
  {
    name: 'an unknown speaker',
    spoil: (f) => (f[statements][0].speaker.concept = 'nobody'),
    file: statements,
    path: '/0/speaker/concept',
    message: /nobody/,
    mend: /add the concept/,
  },
  {
    name: 'an unknown issue',
    spoil: (f) => (f[statements][0].issue = 'fish'),
    file: statements,
    path: '/0/issue',
    message: /no issue "fish"/,
    mend: /farm, cars/,
  },
  {
    name: 'an unknown source',
    spoil: (f) => (f['pack.json'].facts[0].citation.source = 'weekly'),
    file: 'pack.json',
    path: '/facts/0/citation/source',
    message: /no source "weekly"/,
    mend: /daily/,
  },
  {
    name: 'speaking for a person',
    spoil: (f) => (f[concepts][3].speaksFor = 'minister'),
    file: concepts,
    path: '/3/speaksFor',
    message: /of type person/,
    mend: /type country/,
  },
  {
    name: 'a concept broader than itself',
    spoil: (f) => (f[concepts][4].broader = ['rice']),
    file: concepts,
    path: '/4/broader/0',
    message: /names itself/,
    mend: /remove/,
  },
  {
    name: 'about its own holder',
    spoil: (f) => f[statements][0].about.push('minister'),
    file: statements,
    path: '/0/about/1',
    message: /holder already/,
    mend: /remove/,
  },
  {
    name: 'a source that holds a person’s words',
    spoil: (f) => (f[statements][0].holders = ['daily']),
    file: statements,
    path: '/0/holders/0',
    message: /not its own/,
    mend: /name who holds it/,
  },
  {
    name: 'a statement in another source’s file',
    spoil: (f) => {
      f['statements/weekly.json'] = f[statements];
      delete f[statements];
    },
    file: 'statements/weekly.json',
    path: '/0/source',
    message: /not named after "daily"/,
    mend: /statements\/daily\.json/,
  },
  {
    name: 'a side that rests on nothing known',
    spoil: (f) => (f['disagreements.json'][0].sides[1].statements = ['daily-p9-9']),
    file: 'disagreements.json',
    path: '/0/sides/1/statements/0',
    message: /no statement "daily-p9-9"/,
    mend: /correct the id/,
  },
  {
    name: 'a statement on both sides',
    spoil: (f) => f['disagreements.json'][0].sides[1].statements.push('daily-p2-1'),
    file: 'disagreements.json',
    path: '/0/sides/1/statements/1',
    message: /is already on side 0/,
    mend: /one side/,
  },
  {
    name: 'an event that rests on nothing',
    spoil: (f) => (f['events.json'][0].statements = []),
    file: 'events.json',
    path: '/0',
    message: /rests on nothing/,
    mend: /name a statement/,
  },
  {
    name: 'a vocabulary that is not there',
    spoil: (f) => (f['labels/en.json'].rice.altLabel = [{ literalForm: 'paddy', near: 'fish' }]),
    file: 'labels/en.json',
    path: '/rice/altLabel/0/near',
    message: /no vocabulary "fish"/,
    mend: /foods/,
  },
  {
    name: 'an owner’s vocabulary that is not there',
    spoil: (f) =>
      (f['labels/en.json'].rice.altLabel = [
        { literalForm: 'paddy', owner: { ours: 'foods', theirs: 'fish' } },
      ]),
    file: 'labels/en.json',
    path: '/rice/altLabel/0/owner/theirs',
    message: /no vocabulary "fish"/,
    mend: /foods/,
  },
  {
    name: 'a label built of parts without a word',
    spoil: (f) => (f['labels/en.json'].rice.phrases = [{ parts: [['', 'wild'], ['–']] }]),
    file: 'labels/en.json',
    path: '/rice/phrases/0/parts',
    message: /"–" holds no word/,
    mend: /letter or a digit/,
  },
  {
    name: 'a list of words that is not there',
    spoil: (f) =>
      (f['labels/en.json'].rice.altLabel = [
        'grain',
        { literalForm: 'paddy', followedBy: ['field', '@fish'] },
      ]),
    file: 'labels/en.json',
    path: '/rice/altLabel/1/followedBy/1',
    message: /no vocabulary "fish"/,
    mend: /foods/,
  },
  {
    name: 'a name that no concept establishes',
    spoil: (f) => (f['labels/en.json'].minister.establishedBy = ['nobody']),
    file: 'labels/en.json',
    path: '/minister/establishedBy/0',
    message: /no concept "nobody"/,
    mend: /add the concept/,
  },
  {
    name: 'a label without a word',
    spoil: (f) => (f['labels/en.json'].rice.altLabel = ['grain', { literalForm: '–' }]),
    file: 'labels/en.json',
    path: '/rice/altLabel/1/literalForm',
    message: /"–" holds no word/,
    mend: /letter or a digit/,
  },
  {
    name: 'a label that runs from one script into another',
    spoil: (f) => (f['labels/en.json'].rice.altLabel = ['5つの品目']),
    file: 'labels/en.json',
    path: '/rice/altLabel/0',
    message: /5つの品目.*runs from a script with spaces/,
    mend: /precededBy/,
  },
  {
    name: 'labels of nothing',
    spoil: (f) => (f['labels/en.json'].wheat = { prefLabel: 'Wheat' }),
    file: 'labels/en.json',
    path: '/wheat',
    message: /no concept "wheat"/,
    mend: /add the concept/,
  },
  // languages
  {
    name: 'a text that lacks a language',
    spoil: (f) => {
      f['pack.json'].languages = ['en', 'fr'];
    },
    file: statements,
    path: '/0/text',
    message: /“rice”.*not there in "fr"/,
    mend: /add "fr"/,
  },
  {
    name: 'a basis that lacks a language',
    spoil: (f) => {
      f['pack.json'].languages = ['fr'];
      f[statements][0].saidBasis = { en: 'Wednesday' };
    },
    file: statements,
    path: '/0/saidBasis',
    message: /"Wednesday" is not there in "fr"/,
    mend: /add "fr"/,
  },
  // search words
  {
    name: 'search words of nothing',
    spoil: (f) => (f['search-words.json'] = { en: { rice: ['paddy'], fish: ['cod'] } }),
    file: 'search-words.json',
    path: '/en/fish',
    message: /no concept and no issue "fish"/,
    mend: /correct the id/,
  },
];
