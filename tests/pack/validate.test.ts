import { describe, expect, it } from 'vitest';
import { checkPackFolder, loadPack } from '../../lib/pack/check/load-pack';
import { type LooseFiles, folderOf, smallPack } from './small-pack';

interface Case {
  readonly name: string;
  readonly spoil: (files: LooseFiles) => void;
  readonly file: string;
  readonly path: string;
  readonly message: RegExp;
  readonly mend: RegExp;
}

const statements = 'statements/daily.json';
const concepts = 'concepts/all.json';

const CASES: readonly Case[] = [
  // files
  {
    name: 'a missing file',
    spoil: (f) => delete f['issues.json'],
    file: 'issues.json',
    path: '',
    message: /missing/,
    mend: /add issues\.json/,
  },
  {
    name: 'no English labels',
    spoil: (f) => delete f['labels/en.json'],
    file: 'labels/en.json',
    path: '',
    message: /missing/,
    mend: /add labels\/en\.json/,
  },
  {
    name: 'an unknown file',
    spoil: (f) => (f['quotes.json'] = []),
    file: 'quotes.json',
    path: '',
    message: /no such file/,
    mend: /rename or remove/,
  },
  {
    name: 'broken JSON',
    spoil: (f) => (f['events.json'] = '[{]'),
    file: 'events.json',
    path: '',
    message: /cannot be read as JSON/,
    mend: /correct the JSON/,
  },
  // shape
  {
    name: 'a missing field',
    spoil: (f) => delete f[statements][1].issue,
    file: statements,
    path: '/1',
    message: /"issue" is missing/,
    mend: /add "issue"/,
  },
  {
    name: 'a misspelt field',
    spoil: (f) => (f[statements][0].hegde = { en: 'may' }),
    file: statements,
    path: '/0',
    message: /"hegde"/,
    mend: /hedge/,
  },
  {
    name: 'an unknown kind',
    spoil: (f) => (f[statements][0].kind = 'thinks'),
    file: statements,
    path: '/0/kind',
    message: /"thinks"/,
    mend: /wants, offers/,
  },
  {
    name: 'an unknown way of speaking',
    spoil: (f) => (f[statements][0].speaker = { as: 'rumour' }),
    file: statements,
    path: '/0/speaker',
    message: /rumour/,
    mend: /named, unnamed/,
  },
  {
    name: 'a named speaker without a name',
    spoil: (f) => (f[statements][0].speaker = { as: 'named' }),
    file: statements,
    path: '/0/speaker',
    message: /"concept" is missing/,
    mend: /add "concept"/,
  },
  {
    name: 'a text without English',
    spoil: (f) => (f[statements][0].text = { ja: '米' }),
    file: statements,
    path: '/0/text',
    message: /"en" is missing/,
    mend: /add "en"/,
  },
  {
    name: 'nobody who holds it',
    spoil: (f) => (f[statements][0].holders = []),
    file: statements,
    path: '/0/holders',
    message: /too short/,
    mend: /at least 1/,
  },
  {
    name: 'a date as people write it',
    spoil: (f) => (f['sources.json'][0].published = '24 Apr 2014'),
    file: 'sources.json',
    path: '/0/published',
    message: /24 Apr 2014/,
    mend: /YYYY-MM-DD/,
  },
  {
    name: 'a day without its basis',
    spoil: (f) => delete f[statements][0].saidBasis,
    file: statements,
    path: '/0',
    message: /"saidBasis" is missing/,
    mend: /add "saidBasis"/,
  },
  {
    name: 'a paragraph in words',
    spoil: (f) => (f[statements][0].paragraph = 'two'),
    file: statements,
    path: '/0/paragraph',
    message: /"two"/,
    mend: /number of a block/,
  },
  {
    name: 'a term without an issue',
    spoil: (f) => delete f[concepts][4].issue,
    file: concepts,
    path: '/4',
    message: /"issue" is missing/,
    mend: /add "issue"/,
  },
  {
    name: 'a country without a flag',
    spoil: (f) => delete f[concepts][1].flag,
    file: concepts,
    path: '/1',
    message: /"flag" is missing/,
    mend: /add "flag"/,
  },
  {
    name: 'a disagreement with one side',
    spoil: (f) => f['disagreements.json'][0].sides.pop(),
    file: 'disagreements.json',
    path: '/0/sides',
    message: /too short/,
    mend: /at least 2/,
  },
  {
    name: 'a future format',
    spoil: (f) => (f['pack.json'].formatVersion = 2),
    file: 'pack.json',
    path: '/formatVersion',
    message: /2 is not allowed/,
    mend: /use 1/,
  },
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
    message: /already stands on side 0/,
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
    name: 'a name that is established by nobody',
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
  // positions
  {
    name: 'a line on an issue of other statements',
    spoil: (f) => (f['positions.json'][0].issue = 'cars'),
    file: 'positions.json',
    path: '/0/statements/0',
    message: /on the issue "farm", not on "cars"/,
    mend: /correct the line/,
  },
  {
    name: 'a line that rests on an act',
    spoil: (f) => (f[statements][0].kind = 'did'),
    file: 'positions.json',
    path: '/0/statements/0',
    message: /of kind "did", which states no position/,
    mend: /correct the line/,
  },
  {
    name: 'a line that rests on a report',
    spoil: (f) => (f[statements][0].kind = 'reports'),
    file: 'positions.json',
    path: '/0/statements/0',
    message: /of kind "reports"/,
    mend: /correct the line/,
  },
  {
    name: 'a line that rests on what both agreed',
    spoil: (f) => (f[statements][0].kind = 'agreed'),
    file: 'positions.json',
    path: '/0/statements/0',
    message: /of kind "agreed"/,
    mend: /correct the line/,
  },
  {
    name: 'a line of another country',
    spoil: (f) => (f['positions.json'][0].country = 'there'),
    file: 'positions.json',
    path: '/0/statements/0',
    message: /not held by "there" alone/,
    mend: /correct the line/,
  },
  {
    name: 'a line that rests on what two hold together',
    spoil: (f) => f[statements][0].holders.push('there'),
    file: 'positions.json',
    path: '/0/statements/0',
    message: /not held by "here" alone/,
    mend: /correct the line/,
  },
  {
    name: 'a line on another agreement',
    spoil: (f) => (f[statements][0].agreement = 'rice'),
    file: 'positions.json',
    path: '/0/statements/0',
    message: /another agreement, "rice"/,
    mend: /correct the line/,
  },
  {
    name: 'a line that rests on nothing known',
    spoil: (f) => f['positions.json'][0].statements.push('daily-p9-9'),
    file: 'positions.json',
    path: '/0/statements/1',
    message: /no statement "daily-p9-9"/,
    mend: /correct the id/,
  },
  {
    name: 'two lines of one country on one issue',
    spoil: (f) => f['positions.json'].push(f['positions.json'][0]),
    file: 'positions.json',
    path: '/1',
    message: /already has a line/,
    mend: /one line/,
  },
  {
    name: 'a position without its line',
    spoil: (f) => (f['positions.json'] = []),
    file: statements,
    path: '/0',
    message: /"daily-p2-1" states a position of "here" on "farm"/,
    mend: /add a line for "here" and "farm"/,
  },
  {
    name: 'another agreement that is no concept',
    spoil: (f) => (f[statements][1].agreement = 'treaty'),
    file: statements,
    path: '/1/agreement',
    message: /no concept "treaty"/,
    mend: /add the concept/,
  },
  // paragraphs and days
  {
    name: 'a paragraph past the end',
    spoil: (f) => (f[statements][1].paragraph = 5),
    file: statements,
    path: '/1/paragraph',
    message: /no paragraph 5/,
    mend: /1 to 4/,
  },
  {
    name: 'furniture cited',
    spoil: (f) => (f[statements][1].paragraph = 4),
    file: statements,
    path: '/1/paragraph',
    message: /furniture/,
    mend: /cite the paragraph/,
  },
  {
    name: 'furniture past the end',
    spoil: (f) => (f['sources.json'][0].furniture = [9]),
    file: 'sources.json',
    path: '/0/furniture/0',
    message: /no paragraph 9 of 4/,
    mend: /correct the number/,
  },
  {
    name: 'the 30th of February',
    spoil: (f) => (f[concepts][0].roles[0].asOf = '2014-02-30'),
    file: concepts,
    path: '/0/roles/0/asOf',
    message: /not in the calendar/,
    mend: /correct/,
  },
  {
    name: 'said after it was published',
    spoil: (f) => (f[statements][0].said = '2014-04-25'),
    file: statements,
    path: '/0/said',
    message: /after 2014-04-24/,
    mend: /correct the day/,
  },
  {
    name: 'an event that ends before it begins',
    spoil: (f) => (f['events.json'][1].endDate = '2014-04-22'),
    file: 'events.json',
    path: '/1/endDate',
    message: /before 2014-04-23/,
    mend: /swap/,
  },
  {
    name: 'an event between one date',
    spoil: (f) => (f['events.json'][1].dateIs = 'between'),
    file: 'events.json',
    path: '/1/dateIs',
    message: /nothing between/,
    mend: /endDate/,
  },
  {
    name: 'a latest date that is two',
    spoil: (f) => Object.assign(f['events.json'][1], { dateIs: 'latest', endDate: '2014-04-25' }),
    file: 'events.json',
    path: '/1/dateIs',
    message: /there are two/,
    mend: /between/,
  },
  {
    name: 'events out of order',
    spoil: (f) => (f['events.json'] = f['events.json'].toReversed()),
    file: 'events.json',
    path: '/1/date',
    message: /comes after/,
    mend: /earliest first/,
  },
];

describe('a broken pack names the file, the path, what is wrong and the mend', () => {
  it.each(CASES)('$name', ({ spoil, file, path, message, mend }) => {
    const files = smallPack();
    spoil(files);
    const { problems } = checkPackFolder(folderOf(files));
    expect(problems).toContainEqual({
      file,
      path,
      message: expect.stringMatching(message),
      mend: expect.stringMatching(mend),
    });
  });
});

describe('a valid pack', () => {
  it('has no problems', () => {
    expect(checkPackFolder(folderOf(smallPack())).problems).toEqual([]);
  });

  it('is put together from its files', () => {
    const pack = loadPack(folderOf(smallPack()));
    expect(pack.statements.map(({ id }) => id)).toEqual(['daily-p2-1', 'daily-p3-1']);
    expect(pack.labels['en']?.['rice']?.prefLabel).toBe('Rice');
  });

  it('may let a month stand among its own days', () => {
    const files = smallPack();
    files['events.json'].push({
      ...files['events.json'][1],
      id: 'later-that-month',
      date: '2014-04',
    });
    expect(checkPackFolder(folderOf(files)).problems).toEqual([]);
  });

  it('may leave out written positions', () => {
    const { 'positions.json': _lines, ...files } = smallPack();
    expect(checkPackFolder(folderOf(files)).problems).toEqual([]);
    expect(loadPack(folderOf(files)).positions).toEqual([]);
  });

  it('needs no line for what is about another agreement', () => {
    const files = smallPack();
    files['positions.json'] = [];
    files[statements][0].agreement = 'rice';
    expect(checkPackFolder(folderOf(files)).problems).toEqual([]);
  });

  it('may let a source hold what it relays from people who are no concept', () => {
    const files = smallPack();
    files[statements][1].holders = ['daily'];
    files[statements][1].speaker = { as: 'unnamed', label: { en: 'people close to the talks' } };
    expect(checkPackFolder(folderOf(files)).problems).toEqual([]);
  });
});

describe('loading a broken pack', () => {
  it('lists every problem at once, in readable lines', () => {
    const files = smallPack();
    files[statements][0].issue = 'fish';
    files['events.json'] = '[{]';
    files['pack.json'].subject = 'treaty';
    expect(() => loadPack(folderOf(files))).toThrow(
      /3 problems:[^]*events\.json: cannot be read as JSON[^]*mend: correct the JSON[^]*pack\.json \/subject: [^]*statements\/daily\.json \/0\/issue: there is no issue "fish"\n +mend: use one of farm, cars/,
    );
  });

  it('does not call what an unfit file defines missing', () => {
    const files = smallPack();
    files[statements][0].kind = 'thinks';
    expect(checkPackFolder(folderOf(files)).problems).toHaveLength(1);
  });

  it.each([
    ['a folder that is not there', '/no/such/folder', /there is no folder \/no\/such\/folder/],
    ['a folder without JSON', 'tests/setup', /holds no JSON files/],
  ])('says so of %s', (_, folder, message) => {
    expect(() => loadPack(folder)).toThrow(message);
  });
});
