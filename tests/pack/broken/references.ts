import { type BrokenPack, concepts, statements } from './broken-pack';

/** Unknown and duplicate ids, and missing texts. */
export const REFERENCES: readonly BrokenPack[] = [
  // ids and references
  {
    name: 'an id used twice',
    spoil: (f) => (f[statements][1].id = 'daily-p2-1'),
    file: statements,
    path: '/1/id',
    message: /already the id/,
    fix: /another id/,
  },
  {
    name: 'an unknown subject',
    spoil: (f) => (f['pack.json'].subject = 'treaty'),
    file: 'pack.json',
    path: '/subject',
    message: /no concept "treaty"/,
    fix: /correct the id/,
  },
  {
    name: 'a party that is no country',
    spoil: (f) => (f['pack.json'].parties = ['rice']),
    file: 'pack.json',
    path: '/parties/0',
    message: /of type term/,
    fix: /type country/,
  },
  {
    name: 'an unknown holder',
    spoil: (f) => (f[statements][0].holders = ['nobody']),
    file: statements,
    path: '/0/holders/0',
    message: /no concept "nobody"/,
    fix: /add the concept/,
  },
  {
    name: 'an unknown speaker',
    spoil: (f) => (f[statements][0].speaker.concept = 'nobody'),
    file: statements,
    path: '/0/speaker/concept',
    message: /nobody/,
    fix: /add the concept/,
  },
  {
    name: 'an unknown issue',
    spoil: (f) => (f[statements][0].issue = 'fish'),
    file: statements,
    path: '/0/issue',
    message: /no issue "fish"/,
    fix: /farm, cars/,
  },
  {
    name: 'an unknown source',
    spoil: (f) => (f['pack.json'].facts[0].citation.source = 'weekly'),
    file: 'pack.json',
    path: '/facts/0/citation/source',
    message: /no source "weekly"/,
    fix: /daily/,
  },
  {
    name: 'speaking for a person',
    spoil: (f) => (f[concepts][3].speaksFor = 'minister'),
    file: concepts,
    path: '/3/speaksFor',
    message: /of type person/,
    fix: /type country/,
  },
  {
    name: 'a concept broader than itself',
    spoil: (f) => (f[concepts][4].broader = ['rice']),
    file: concepts,
    path: '/4/broader/0',
    message: /names itself/,
    fix: /remove/,
  },
  {
    name: 'about its own holder',
    spoil: (f) => f[statements][0].about.push('minister'),
    file: statements,
    path: '/0/about/1',
    message: /holder already/,
    fix: /remove/,
  },
  {
    name: 'a source that holds a person’s words',
    spoil: (f) => (f[statements][0].holders = ['daily']),
    file: statements,
    path: '/0/holders/0',
    message: /not its own/,
    fix: /name who holds it/,
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
    fix: /statements\/daily\.json/,
  },
  {
    name: 'a side that rests on nothing known',
    spoil: (f) => (f['disagreements.json'][0].sides[1].statements = ['daily-p9-9']),
    file: 'disagreements.json',
    path: '/0/sides/1/statements/0',
    message: /no statement "daily-p9-9"/,
    fix: /correct the id/,
  },
  {
    name: 'a statement on both sides',
    spoil: (f) => f['disagreements.json'][0].sides[1].statements.push('daily-p2-1'),
    file: 'disagreements.json',
    path: '/0/sides/1/statements/1',
    message: /is already on side 0/,
    fix: /one side/,
  },
  {
    name: 'an event that rests on nothing',
    spoil: (f) => (f['events.json'][0].statements = []),
    file: 'events.json',
    path: '/0',
    message: /rests on nothing/,
    fix: /name a statement/,
  },
  {
    name: 'a vocabulary that is not there',
    spoil: (f) => (f['labels/en.json'].rice.altLabel = [{ literalForm: 'paddy', near: 'fish' }]),
    file: 'labels/en.json',
    path: '/rice/altLabel/0/near',
    message: /no vocabulary "fish"/,
    fix: /foods/,
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
    fix: /foods/,
  },
  {
    name: 'a label built of parts without a word',
    spoil: (f) => (f['labels/en.json'].rice.phrases = [{ parts: [['', 'wild'], ['–']] }]),
    file: 'labels/en.json',
    path: '/rice/phrases/0/parts',
    message: /"–" holds no word/,
    fix: /letter or a digit/,
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
    fix: /foods/,
  },
  {
    name: 'a name that no concept establishes',
    spoil: (f) => (f['labels/en.json'].minister.establishedBy = ['nobody']),
    file: 'labels/en.json',
    path: '/minister/establishedBy/0',
    message: /no concept "nobody"/,
    fix: /add the concept/,
  },
  {
    name: 'a label without a word',
    spoil: (f) => (f['labels/en.json'].rice.altLabel = ['grain', { literalForm: '–' }]),
    file: 'labels/en.json',
    path: '/rice/altLabel/1/literalForm',
    message: /"–" holds no word/,
    fix: /letter or a digit/,
  },
  {
    name: 'a label that runs from one script into another',
    spoil: (f) => (f['labels/en.json'].rice.altLabel = ['5つの品目']),
    file: 'labels/en.json',
    path: '/rice/altLabel/0',
    message: /5つの品目.*runs from a script with spaces/,
    fix: /precededBy/,
  },
  {
    name: 'labels of nothing',
    spoil: (f) => (f['labels/en.json'].wheat = { prefLabel: 'Wheat' }),
    file: 'labels/en.json',
    path: '/wheat',
    message: /no concept "wheat"/,
    fix: /add the concept/,
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
    fix: /add "fr"/,
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
    fix: /add "fr"/,
  },
  // search words
  {
    name: 'search words of nothing',
    spoil: (f) => (f['search-words.json'] = { en: { rice: ['paddy'], fish: ['cod'] } }),
    file: 'search-words.json',
    path: '/en/fish',
    message: /no concept and no issue "fish"/,
    fix: /correct the id/,
  },
];
