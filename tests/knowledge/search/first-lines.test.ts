import { describe, expect, it } from 'vitest';
import { POSITION_KINDS, type Statement } from '../../../lib/pack/pack';
import { isPositionOf } from '../../../lib/knowledge/positions';
import { saySame } from '../../../lib/knowledge/same-sense';
import {
  type CardView,
  type CountryView,
  cardView,
  countryList,
  countryView,
  issueView,
  matrixView,
} from '../../../lib/knowledge/views';
import { sideBySide } from '../../../lib/knowledge/views/countries/side-by-side';
import { pack, knowledge, context } from '../support/bundled';

const LINES: Record<string, Record<string, RegExp>> = {
  japan: {
    agriculture: /^Keep tariffs on five farm groups/,
    talks: /^Keep working with the United States/,
  },
  'united-states': {
    agriculture: /^Have Japan drop its steep farm tariffs/,
    autos: /^Have Japan open its car market/,
    'market-access': /^Find a pathway/,
    talks: /^Reach a comprehensive agreement/,
  },
};

/** Countries and issues with a statement of the country or of all parties. */
const ROWS = pack.manifest.parties.flatMap((country) =>
  [...knowledge.positionsOf(country)]
    .filter(([, entries]) => entries.some(({ voice }) => voice === 'own'))
    .map(([issue]) => [country, issue] as const),
);

const rowOf = (country: string, issue: string): CountryView['positions'][number] =>
  countryView(context, country)!.positions.find((one) => one.issue === issue)!;

describe('the first line on a country and an issue', () => {
  it.each(ROWS)(
    'for %s on %s says what it wants, or that no position is stated',
    (country, issue) => {
      const row = rowOf(country, issue);
      expect(row.line?.text ?? row.instead).toMatch(
        LINES[country]?.[issue] ?? /^No position of its own stated; only acts and reports\.$/,
      );
    },
  );

  it('is the same in the list, the matrix, on the issue’s page and side by side', () => {
    for (const [country, lines] of Object.entries(LINES)) {
      for (const [issue, line] of Object.entries(lines)) {
        const listed = countryList(context).stated.find(({ concept }) => concept === country)!;
        const cell = matrixView(context, null)
          .rows.find(({ concept }) => concept === country)!
          .cells.find((one) => one.issue === issue)!;
        const group = issueView(context, issue)!.groups.find(
          (one) => one.line?.country === country,
        )!;
        const term = pack.concepts.find((concept) => concept.issue === issue)!;
        const side = sideBySide(context, [term.id, country], 2)[0]!.rows.find(
          ({ concept }) => concept === country,
        )!;
        for (const text of [
          listed.lines.find((one) => one.issue === issue)!.text,
          group.line!.text,
          side.line!.text,
        ])
          expect(text).toMatch(line);
        expect(cell).toMatchObject({
          state: 'stated',
          description: expect.stringContaining(group.line!.text) as string,
        });
      }
    }
  });

  it('is one for each side, also if a sentence names many farm goods', () => {
    const [side] = sideBySide(
      context,
      ['rice', 'wheat', 'sugar', 'dairy', 'beef-and-pork', 'united-states', 'japan'],
      2,
    );
    expect(side!.rows.map(({ concept, line }) => [concept, line?.text])).toEqual([
      ['united-states', expect.stringMatching(LINES['united-states']!['agriculture']!)],
      ['japan', expect.stringMatching(LINES['japan']!['agriculture']!)],
    ]);
  });

  it('has the same count everywhere', () => {
    for (const [country, issue] of ROWS) {
      const { count } = countryView(context, country)!.dots.find((dot) => dot.issue === issue)!;
      const label = knowledge.label(country);
      const own = rowOf(country, issue).statements;
      expect([
        own.length,
        issueView(context, issue)!.groups.find(({ holder }) => holder?.label === label)!.statements
          .length,
      ]).toEqual([count, count]);
    }
  });

  it('is about the talks: a deal of two countries is separate, and Australia states nothing', () => {
    const australia = countryView(context, 'australia')!;
    expect(australia.positions.filter(({ line }) => line)).toEqual([]);
    expect(australia.positions.find(({ issue }) => issue === 'agriculture')).toMatchObject({
      state: 'unstated',
      instead: 'Not stated.',
    });
    expect(
      australia.outside.map(({ holder, statements }) => [holder?.label, statements.length]),
    ).toEqual([['Outside the talks: Australia–Japan deal', 3]]);
    expect(countryList(context).stated.map(({ concept }) => concept)).not.toContain('australia');
  });
});

/** The lines that a card opens with: positions, then statements. */
function firstLines(
  view: CardView,
): { readonly line: boolean; readonly statement: Statement | undefined; readonly text: string }[] {
  const leading = new Set(view.leading);
  return [
    ...view.lines.map(({ text }) => ({ line: true, statement: undefined, text })),
    ...view.groups.flatMap(({ line, statements }) => [
      ...(line ? [{ line: true, statement: undefined, text: line.text }] : []),
      ...statements
        .filter(({ id }) => leading.has(id))
        .map(({ id, text }) => ({ line: false, statement: knowledge.statementById(id), text })),
    ]),
  ];
}

/** A position of one side: of a single country, or of a holder that is not a country. */
const isOnePosition = (statement: Statement): boolean =>
  POSITION_KINDS.has(statement.kind) &&
  statement.agreement === undefined &&
  (statement.holders.length === 1 ||
    pack.manifest.parties.some((party) => isPositionOf(pack.concepts, party, statement)));

describe('the lines that a card opens with', () => {
  // The card of a country without statements says so. The cards of the pact and of a term that a
  // disagreement is about open with the disagreement.
  const isAsked = (id: string) =>
    !cardView(context, id)!.opensDisagreement &&
    !(pack.manifest.parties.includes(id) && cardView(context, id)!.nothing !== null);
  const cards = pack.concepts
    .map(({ id }) => id)
    .filter((id) => isAsked(id) && knowledge.statementsWith(id).some(isOnePosition));

  it.each(cards)('%s: a position, if any statement on the card is one', (id) => {
    const [first] = firstLines(cardView(context, id)!);
    const isNamed = first!.text.toLowerCase().includes(knowledge.label(id).toLowerCase());
    expect(first!.line || isOnePosition(first!.statement!) || isNamed).toBe(true);
  });

  it.each(pack.concepts.map(({ id }) => id))('%s: no two that say the same', (id) => {
    const lines = firstLines(cardView(context, id)!);
    const statements = lines.flatMap(({ statement }) => statement ?? []);
    const pairs = statements.flatMap((one, index) =>
      statements.slice(index + 1).map((other) => [one, other] as const),
    );
    expect(
      pairs
        .filter(([one, other]) => saySame(one, other))
        .map(([one, other]) => `${one.text.en} / ${other.text.en}`),
    ).toEqual([]);
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
  });

  it.each([
    ['japan', ['agriculture'], 'Keep tariffs'],
    ['japan', ['talks'], 'Keep working'],
    ['united-states', ['countries', 'autos'], 'Have Japan open its car market'],
    ['united-states', ['agriculture', 'autos'], 'Have Japan drop'],
    ['tariffs', ['autos'], 'Have Japan open its car market'],
  ])('%s beside %s: the position on that issue', (id, near, words) => {
    expect(firstLines(cardView(context, id, { near })!)[0]!.text).toContain(words);
  });

  it.each([
    'agriculture',
    'sacred-products',
    'rice',
    'wheat',
    'beef-and-pork',
    'dairy',
    'sugar',
    'tariffs',
  ])('%s: what Japan and what the United States wants', (id) => {
    expect(firstLines(cardView(context, id)!).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Keep tariffs/),
      expect.stringMatching(/^Have Japan drop/),
    ]);
  });

  it('breakthrough: the disagreement, and no line on the talks', () => {
    const view = cardView(context, 'breakthrough', { near: ['talks', 'market-access'] })!;
    expect(view.opensDisagreement).toBe(true);
    expect(view.disagreements[0]!.question).toBe('Was there a breakthrough?');
    expect(firstLines(view)).toEqual([]);
    expect(view.wayOn).toEqual({ to: 'more', label: '16 statements' });
  });

  it('path forward: the agreement of that name, and no line on market access', () => {
    const lines = firstLines(cardView(context, 'path-forward', { near: ['market-access'] })!);
    expect(lines.map(({ line, text }) => [line, text])).toEqual([
      [false, expect.stringMatching(/found “a path forward”/)],
      [false, expect.stringMatching(/path forward/)],
    ]);
  });

  it('automotive trade: what the United States wants, and that Japan states nothing', () => {
    const { groups } = cardView(context, 'automotive-trade')!;
    expect(
      groups.slice(0, 2).map(({ holder, line, instead }) => [holder?.label, line?.text ?? instead]),
    ).toEqual([
      ['United States', expect.stringMatching(/^Have Japan open its car market/)],
      ['Japan', 'Not stated.'],
    ]);
  });
});
