import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../lib/knowledge/index';
import { readPack, loadPack } from '../../lib/pack-build/load-pack';
import { BUNDLED_PACK } from '../../scripts/build/bundled-pack';

const pack = loadPack(BUNDLED_PACK);
const knowledge = createKnowledge(pack);

const ISSUES = ['agriculture', 'autos', 'market-access', 'rules', 'ratification', 'talks'];
const SHORT: Record<string, string> = {
  'cnnmoney-2014-04-24': 'cnn',
  'japan-times-2014-02-16': 'jt',
  'the-hill-2014-04-25': 'hill',
  'ncc-2014-04-25': 'ncc25',
  'ncc-2014-04-11': 'ncc11',
};

describe('the bundled pack', () => {
  it('is valid, without warnings', () => {
    const { problems, warnings } = readPack(BUNDLED_PACK);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('has five sources, six issues and twelve countries', () => {
    expect(pack.sources.map(({ id }) => id).sort()).toEqual(Object.keys(SHORT).sort());
    expect(pack.issues.map(({ id }) => id)).toEqual(ISSUES);
    expect(knowledge.parties).toHaveLength(12);
    expect(knowledge.parties.every(({ type, flag }) => type === 'country' && flag)).toBe(true);
  });

  it('has statement ids made of source and paragraph, numbered without gaps', () => {
    for (const source of pack.sources) {
      const numbers = new Map<number, number>();
      for (const { id, paragraph } of pack.statements.filter((one) => one.source === source.id)) {
        const number = (numbers.get(paragraph) ?? 0) + 1;
        numbers.set(paragraph, number);
        expect(id).toBe(`${SHORT[source.id]}-p${paragraph}-${number}`);
      }
    }
  });

  it('shows every statement on a card that a page can open', () => {
    const shown = new Set(
      pack.concepts.flatMap(({ id }) =>
        knowledge.statementsWith(id).map((statement) => statement.id),
      ),
    );
    expect(pack.statements.filter(({ id }) => !shown.has(id))).toEqual([]);
  });

  it('shows every statement with a country or the pact', () => {
    const withCountries = knowledge.parties.flatMap(({ id }) => [
      ...[...knowledge.positionsOf(id).values()].flat().map(({ statement }) => statement),
      ...knowledge.statementsAbout(id),
    ]);
    const shown = new Set([...withCountries, ...knowledge.statementsWith('tpp')]);
    expect(pack.statements.filter((statement) => !shown.has(statement))).toEqual([]);
  });

  it('gives every concept something to show', () => {
    const empty = pack.concepts.filter(
      ({ id, definition, roles }) =>
        !definition && !roles && knowledge.statementsWith(id).length === 0,
    );
    expect(empty).toEqual([]);
  });

  it('cites a paragraph for every definition and role, except those of the successor pact', () => {
    const unsupported = pack.concepts
      .filter(({ citations = [] }) => citations.length === 0)
      .map(({ id }) => id);
    expect(unsupported).toEqual(['cptpp']);
    expect(knowledge.conceptById('cptpp')?.definition?.en).toMatch(/predate/);
  });

  it('dates no role later than the article that states it', () => {
    const roles = pack.concepts.flatMap((concept) => concept.roles ?? []);
    expect(roles.length).toBeGreaterThan(0);
    expect(
      roles.filter(({ asOf, citation }) => asOf > knowledge.sourceOf(citation).published),
    ).toEqual([]);
  });
});

describe('spokespeople', () => {
  it.each([
    ['barack-obama', 'united-states'],
    ['michael-froman', 'united-states'],
    ['ustr', 'united-states'],
    ['white-house', 'united-states'],
    ['obama-administration', 'united-states'],
    ['shinzo-abe', 'japan'],
    ['akira-amari', 'japan'],
    ['craig-thorn', undefined],
    ['tami-overby', undefined],
    ['us-chamber-of-commerce', undefined],
    ['us-congress', undefined],
    ['us-farm-groups', undefined],
    ['eurasia-group', undefined],
  ])('%s speaks for %s', (concept, country) => {
    expect(knowledge.conceptById(concept)?.speaksFor).toBe(country);
  });

  it('state no position in the talks for ten of the twelve countries', () => {
    const voices = (id: string) =>
      [...knowledge.positionsOf(id).values()].flat().map(({ voice }) => voice);
    const speaking = knowledge.parties
      .filter(({ id }) => voices(id).includes('own'))
      .map(({ id }) => id);
    expect(speaking).toEqual(['japan', 'united-states']);
  });
});

describe('positions', () => {
  it('leave out Australia: the articles report only its deal outside the pact', () => {
    expect(knowledge.statementsOf('australia').map(({ agreement }) => agreement)).toEqual(
      Array(3).fill('bilateral-deal'),
    );
    expect(pack.positions.filter(({ country }) => country === 'australia')).toEqual([]);
  });

  it('of Peru are unstated on agriculture, autos and ratification', () => {
    const positions = knowledge.positionsOf('peru');
    expect(ISSUES.filter((issue) => positions.get(issue)?.length === 0)).toEqual([
      'agriculture',
      'autos',
      'ratification',
    ]);
  });
});

describe('disagreements', () => {
  it.each(['tpp', 'barack-obama', 'shinzo-abe', 'japan', 'united-states', 'akira-amari'])(
    'the question of a breakthrough opens from the card of %s',
    (concept) => {
      expect(knowledge.disagreementsOf(concept)[0]?.id).toBe('breakthrough');
    },
  );

  it('show no breakthrough, a breakthrough and narrowing gaps as three sides', () => {
    const sides = knowledge
      .disagreementsOf('tpp')[0]
      ?.sides.map(({ statements }) => knowledge.statementById(statements[0]!)!);
    expect(sides?.map(({ source }) => source)).toEqual([
      'cnnmoney-2014-04-24',
      'the-hill-2014-04-25',
      'ncc-2014-04-25',
    ]);
    expect(sides?.map(({ speaker }) => speaker.as)).toEqual(['outlet', 'unnamed', 'named']);
  });

  it('are on the cards of the concepts that their statements are about', () => {
    const strangers = pack.disagreements.flatMap(({ id, about, sides }) => {
      const statements = sides
        .flatMap((side) => side.statements)
        .map((one) => knowledge.statementById(one)!);
      const touched = new Set(
        statements.flatMap(({ holders, about: more }) => [...holders, ...more]),
      );
      const countries = new Set(
        [...touched].map((concept) => knowledge.conceptById(concept)?.speaksFor),
      );
      return about
        .filter((concept) => !touched.has(concept) && !countries.has(concept))
        .map((concept) => `${id}: ${concept}`);
    });
    expect(strangers).toEqual([]);
  });
});

describe('the first thing on a card', () => {
  it('is the newest role if there are several', () => {
    const older = pack.concepts
      .filter(({ roles = [] }) => roles.some(({ asOf }) => asOf > roles[0]!.asOf))
      .map(({ id }) => id);
    expect(older).toEqual([]);
  });

  it('on the pact is its definition, with the paragraphs that support it', () => {
    const { definition, citations = [] } = knowledge.subject!;
    expect(definition?.en).toMatch(/^A free trade agreement that twelve countries .*tariffs/);
    expect(citations.map(({ source, paragraph }) => `${SHORT[source]}-p${paragraph}`)).toEqual(
      expect.arrayContaining(['cnn-p3', 'cnn-p9', 'cnn-p10', 'jt-p8', 'jt-p14']),
    );
  });

  it('on a side of a disagreement is one to three words that no other side has', () => {
    for (const { sides } of pack.disagreements) {
      const names = sides.map(({ label }) => label.en!);
      expect(names.filter((name) => name.split(' ').length > 3)).toEqual([]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }
  });
});

describe('the timeline', () => {
  it('shows an event that an article dates only by its week as within that week', () => {
    const weeks = knowledge.timeline
      .map(({ event }) => event)
      .filter(({ dateBasis }) =>
        /“(?:This|Earlier this) week”/.test(
          typeof dateBasis === 'string' ? dateBasis : dateBasis.en!,
        ),
      );
    expect(weeks.length).toBeGreaterThan(0);
    expect(weeks.filter(({ dateIs }) => dateIs !== 'between').map(({ id }) => id)).toEqual([]);
  });

  it('runs in order from the start of the talks to planned events', () => {
    const dates = knowledge.timeline.map(({ event }) => event.date);
    expect(knowledge.timeline[0]?.event).toMatchObject({ date: '2010-04', dateIs: 'latest' });
    expect(dates).toContain('2014-02-15');
    expect(knowledge.timeline.at(-1)?.event.planned).toBe(true);
  });

  it('has the statements that report each event', () => {
    expect(knowledge.timeline.filter(({ statements }) => statements.length === 0)).toEqual([]);
  });

  it('gives no event a statement of another day', () => {
    const misplaced = knowledge.timeline
      .filter(({ event }) => event.date.length === '2014-04-24'.length && !event.planned)
      .flatMap(({ event, statements }) =>
        statements
          .filter(
            ({ said = event.date }) => said < event.date || said > (event.endDate ?? event.date),
          )
          .map(({ id }) => `${event.id}: ${id}`),
      );
    expect(misplaced).toEqual([]);
  });
});
