import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../lib/knowledge/search';
import {
  cardView,
  countryView,
  disagreementList,
  searchView,
  timelineView,
} from '../../../lib/knowledge/views';
import { pack, knowledge, context } from '../support/bundled';

const search = createSearch(knowledge);

type Shown = { readonly id: string };
const ids = (statements: readonly Shown[]) => statements.map(({ id }) => id);
const missing = (reached: Iterable<string>) => {
  const found = new Set(reached);
  return pack.statements.filter(({ id }) => !found.has(id)).map(({ id }) => id);
};
const statementsOfCard = (id: string) =>
  ids(cardView(context, id)!.groups.flatMap(({ statements }) => statements));
const statementsOfCountry = (id: string) => {
  const { positions, outside, others } = countryView(context, id)!;
  return ids([
    ...positions.flatMap(({ statements, ofAll }) => [...statements, ...ofAll]),
    ...outside.flatMap(({ statements }) => statements),
    ...others,
  ]);
};
const answersTo = (query: string) => {
  const { answers, statements } = searchView(context, search(query));
  return ids(
    [...answers, ...statements].flatMap((one) => (one.kind === 'statement' ? [one.statement] : [])),
  );
};

describe('every statement can be reached', () => {
  it('from a card that a page’s mention opens', () => {
    expect(missing(pack.concepts.flatMap(({ id }) => statementsOfCard(id)))).toEqual([]);
  });

  it('from the card of each person, body, term and pact that is its holder or that it is about', () => {
    const lost = pack.concepts
      .filter(({ id }) => !pack.manifest.parties.includes(id))
      .flatMap(({ id }) => {
        const shown = new Set(statementsOfCard(id));
        return pack.statements
          .filter(({ holders, about }) => holders.includes(id) || about.includes(id))
          .filter((statement) => !shown.has(statement.id))
          .map((statement) => `${statement.id} from ${id}`);
      });
    expect(lost).toEqual([]);
  });

  it('in the popup, from each country that is its holder or that it is about', () => {
    const lost = pack.manifest.parties.flatMap((id) => {
      const shown = new Set(statementsOfCountry(id));
      return pack.statements
        .filter(({ holders, about }) => holders.includes(id) || about.includes(id))
        .filter(
          (statement) =>
            !shown.has(statement.id) && !statement.holders.includes(pack.manifest.subject!),
        )
        .map((statement) => `${statement.id} from ${id}`);
    });
    expect(lost).toEqual([]);
  });

  it('in the popup, by searching for its holder or any concept that it is about', () => {
    const answers = new Map(
      pack.concepts.map(({ id }) => [id, new Set(answersTo(knowledge.label(id)))]),
    );
    const lost = pack.statements.flatMap(({ id, holders, about }) =>
      [...holders, ...about]
        .filter((concept) => answers.get(concept)?.has(id) === false)
        .map((concept) => `${id} by ${concept}`),
    );
    expect(lost).toEqual([]);
  });

  it('in the popup, by searching for its three longest words', () => {
    const longestWords = (text: string) =>
      text
        .match(/[\p{L}\p{N}]+/gu)!
        .sort((a, b) => b.length - a.length)
        .slice(0, 3)
        .join(' ');
    expect(
      pack.statements
        .filter(({ id, text }) => !answersTo(longestWords(text.en!)).includes(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('in the popup without a search, except what only the outlet says about the whole pact', () => {
    const disagreements = disagreementList(context).flatMap(({ sides }) =>
      sides.flatMap(({ statements }) => ids(statements)),
    );
    const timeline = timelineView(context).flatMap(({ statements }) => ids(statements));
    const countries = pack.manifest.parties.flatMap(statementsOfCountry);
    const left = missing([...disagreements, ...timeline, ...countries]).map((id) =>
      knowledge.statementById(id)!,
    );
    expect(
      left
        .filter(({ holders, source, about }) => holders[0] !== source || !about.includes('tpp'))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('ids', () => {
  it.each(['concepts', 'statements', 'sources', 'issues', 'disagreements', 'events'] as const)(
    'of %s are unique',
    (list) => {
      const all = ids(pack[list]);
      expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
    },
  );

  const used = new Set([
    pack.manifest.subject,
    ...pack.manifest.parties,
    ...pack.statements.flatMap(({ source, issue, holders, about }) => [
      source,
      issue,
      ...holders,
      ...about,
    ]),
    ...pack.concepts.flatMap(({ related = [] }) => related),
  ]);

  it.each(['concepts', 'sources', 'issues'] as const)('of %s are all referred to', (list) => {
    expect(ids(pack[list]).filter((id) => !used.has(id))).toEqual([]);
  });
});
