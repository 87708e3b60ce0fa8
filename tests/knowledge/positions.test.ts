import { describe, expect, it } from 'vitest';
import { loadPack } from '../../lib/pack-build/load-pack';
import type { Pack, Statement } from '../../lib/pack/pack';
import { positionsOf } from '../../lib/knowledge/positions';
import { folderOf, smallPack } from '../pack/small-pack';

/** The small pack with copies of its first statement, each with these changes. */
function packWith(...statements: Partial<Statement>[]): Pack {
  const pack = loadPack(folderOf(smallPack()));
  const { said: _said, saidBasis: _basis, ...first } = pack.statements[0]!;
  return {
    ...pack,
    statements: statements.map((one, index) => ({ ...first, id: `s${index + 1}`, ...one })),
  };
}

const statementsOn = (pack: Pack, country: string, issue: string) =>
  positionsOf(pack, country)
    .get(issue)
    ?.map(({ statement, voice }) => `${statement.id} ${voice}`);

describe('positions of a country', () => {
  it.each<[string, Partial<Statement>, country: string, expected: string[]]>([
    ['what it holds itself is its own', { holders: ['here'] }, 'here', ['s1 own']],
    ['what its minister holds is its own', { holders: ['minister'] }, 'here', ['s1 own']],
    ['what another’s minister holds is not', { holders: ['minister'] }, 'there', []],
    [
      'what two hold together is each one’s own',
      { holders: ['here', 'there'] },
      'there',
      ['s1 own'],
    ],
    ['what all parties hold is the group’s', { holders: ['pact'] }, 'there', ['s1 collective']],
    [
      'what it holds beside all parties is its own',
      { holders: ['pact', 'here'] },
      'here',
      ['s1 own'],
    ],
    [
      'what is about another agreement is kept apart',
      { holders: ['here'], agreement: 'pact' },
      'here',
      ['s1 outside'],
    ],
    [
      'what others say of it is not its position',
      { holders: ['there'], about: ['here'] },
      'here',
      [],
    ],
    [
      'what an outlet says of it is not its position',
      { holders: ['daily'], speaker: { as: 'outlet' }, about: ['here'] },
      'here',
      [],
    ],
    [
      'what an outlet reports as its aim is its own',
      { holders: ['here'], speaker: { as: 'outlet' } },
      'here',
      ['s1 own'],
    ],
  ])('%s', (_, statement, country, expected) => {
    expect(statementsOn(packWith(statement), country, 'farm')).toEqual(expected);
  });

  it('have every issue in the pack’s order, and an empty list for unstated ones', () => {
    const positions = positionsOf(packWith({ holders: ['here'] }), 'there');
    expect([...positions]).toEqual([
      ['farm', []],
      ['cars', []],
    ]);
  });

  it('start with the country’s own, then those of all parties, each with the newest first', () => {
    const pack = packWith(
      { holders: ['pact'], said: '2014-04-24' },
      { holders: ['here'], said: '2014-01-05' },
      { holders: ['minister'] },
      { holders: ['here'], said: '2014-04-20' },
    );
    expect(statementsOn(pack, 'here', 'farm')).toEqual([
      's3 own',
      's4 own',
      's2 own',
      's1 collective',
    ]);
  });

  it('of a country that is not a party have no statements of all parties', () => {
    const pack = packWith({ holders: ['pact'] });
    const smaller = { ...pack, manifest: { ...pack.manifest, parties: ['here'] } };
    expect(statementsOn(smaller, 'there', 'farm')).toEqual([]);
  });
});
