import { describe, expect, it } from 'vitest';
import { cardView, type CardView } from '../../../lib/knowledge/views';
import { smallContext, smallPack } from '../support/fixture';
import { context, card } from '../support/card-of';

const texts = (view: CardView) =>
  view.groups.flatMap(({ statements }) => statements.map(({ text }) => text));

describe('a card', () => {
  it.each([
    ['pact', { kind: 'Pact', detail: 'Open' }, 'pact'],
    ['arcadia', { kind: 'Country', detail: 'In the river talks' }, 'countries'],
    ['ada', { kind: 'Person', detail: 'Arcadia' }, 'people'],
    ['guild', { kind: 'Institution', detail: null }, 'institutions'],
    ['dam', { kind: 'Term', detail: 'Flow of water' }, 'issue-1'],
  ] as const)('of %s says what it is, under the stroke of its mark', (id, kicker, mark) => {
    expect(card(id)).toMatchObject({ kicker, mark });
  });

  it.each([
    ['ada', 'Minister for rivers', 'As of 1 Feb 2020'],
    ['arcadia', null, 'As of 1 Mar 2020'],
    ['guild', 'A guild of millers.', 'As of Feb–Mar 2020'],
    ['dam', 'A wall in a river.', 'As of Feb–Mar 2020'],
  ])('of %s gives a role or definition never without its date', (id, description, asOf) => {
    expect(card(id)).toMatchObject({ description, asOf });
  });

  it('of a country opens with its positions, each with the clearest source', () => {
    const { lines, leading } = card('arcadia');
    expect(lines.map(({ text, mark, chip }) => [text, mark, chip.publisher])).toEqual([
      ['Build a dam', 'issue-1', 'Herald'],
      ['Pay once, not twice', 'issue-2', 'Courier'],
    ]);
    expect(leading).toEqual([]);
  });

  it('of a country starts with the issue of the sentence on the page', () => {
    const issuesOf = (...near: string[]) =>
      cardView(context, 'arcadia', { near })!.lines.map(({ issue }) => issue);
    expect(issuesOf('tolls')).toEqual(['tolls', 'flow']);
    expect(issuesOf('unknown', 'flow')).toEqual(['flow', 'tolls']);
  });

  it('of a country with one line adds what others want of it, and repeats nothing', () => {
    const more = {
      ...smallPack.statements[3]!,
      id: 'more',
      holders: ['guild'],
      about: ['borduria'],
      text: { en: 'The guild wants Borduria to mill.' },
    };
    const act = {
      ...smallPack.statements[3]!,
      id: 'act',
      kind: 'did' as const,
      text: { en: 'Borduria built a mill.' },
    };
    const borduria = cardView(
      smallContext({ statements: [...smallPack.statements, act, more] }),
      'borduria',
    )!;
    expect([borduria.lines.map(({ text }) => text), borduria.leading]).toEqual([
      ['See tolls paid by all'],
      ['more'],
    ]);
  });

  it('of a country shows statements on another agreement as such, and says that nothing else is stated', () => {
    const deal = {
      ...smallPack.statements[0]!,
      id: 'deal',
      holders: ['cascadia'],
      agreement: 'dam',
    };
    const view = cardView(
      smallContext({ statements: [...smallPack.statements, deal] }),
      'cascadia',
    )!;
    expect(view.nothing).toBe('No position of its own is stated in the two articles.');
    expect(
      view.groups.map(({ holder, statements }) => [holder?.label, statements.map(({ id }) => id)]),
    ).toEqual([['Outside the talks: Dam', ['deal']]]);
    expect(view.dots.map(({ state }) => state)).toEqual(['unstated', 'unstated', 'of-all']);
  });

  it('says when something was said, if not on the day of publication, and how the source was read', () => {
    const [first] = smallPack.statements;
    const original = {
      ...first!,
      said: '2020-01-31',
      saidBasis: 'The Herald’s Friday.',
      hedge: { en: 'reportedly' },
      editorialNote: { en: 'The Herald prints “damn”.' },
    };
    const same = { ...first!, id: 'same', said: '2020-02-01', saidBasis: '“Today”.' };
    const view = cardView(smallContext({ statements: [original, same], positions: [] }), 'dam')!;
    const shown = view.groups.flatMap(({ statements }) => statements);
    const [one, other] = [original, same].map(({ id }) =>
      shown.find((statement) => statement.id === id),
    );
    expect(one).toMatchObject({ said: 'said 31 Jan 2020' });
    expect(one!.reading!.lines.map(({ text }) => text)).toEqual([
      'The Herald prints “damn”.',
      'The Herald’s Friday.',
      'Reservation in the article: reportedly',
    ]);
    expect(other).toMatchObject({ said: null, reading: null });
  });

  it('of a person separates statements by her from statements about her', () => {
    const of = { ...smallPack.statements[3]!, id: 'of-ada', about: ['ada'] };
    const view = cardView(smallContext({ statements: [...smallPack.statements, of] }), 'ada')!;
    expect(
      view.groups.map(({ holder, statements }) => [holder?.label, statements.map(({ id }) => id)]),
    ).toEqual([
      ['Own statements', ['courier-p1-1']],
      ['What others say', ['of-ada']],
    ]);
  });

  it('of any other concept has all statements by or about it', () => {
    expect(texts(card('ada'))).toEqual(['Refuses to “pay twice” for water.']);
    expect(texts(card('pact'))).toEqual(['The parties agreed on fish.']);
  });

  it('marks statements of all parties as such', () => {
    const [only] = card('cascadia').groups.flatMap(({ statements }) => statements);
    expect(only).toMatchObject({ id: 'herald-p4-1', ofAll: 'said of all three' });
  });

  it('of the pact folds its statements below the disagreement', () => {
    expect(card('pact')).toMatchObject({ leading: [], unfoldLabel: '1 statement' });
  });

  it('of a term has one line for each side, and their statements', () => {
    const { groups, leading } = card('water');
    expect(
      groups.map(({ holder, line, statements }) => [holder?.label, line?.text, statements.length]),
    ).toEqual([
      ['Arcadia', 'Build a dam', 2],
      ['Borduria', 'See tolls paid by all', 1],
    ]);
    expect(leading).toEqual([]);
  });

  it.each([
    ['cascadia', 'No position of its own is stated in the two articles.'],
    ['guild', 'No statement of its own in the two articles.'],
    ['dam', null],
  ])('of %s says plainly where nothing is stated', (id, nothing) => {
    expect(card(id).nothing).toBe(nothing);
  });

  it.each([
    [
      'arcadia',
      { to: 'positions', concept: 'arcadia', label: 'Arcadia: all positions' },
      '3 statements, 2 articles',
    ],
    ['cascadia', { to: 'positions', concept: 'pact', label: 'All three countries' }, '1 article'],
    ['pact', { to: 'disagreements', label: '1 disagreement' }, '2 articles'],
    ['guild', { to: 'concept', concept: 'ada', label: 'Ada Mill' }, '1 article'],
    ['dam', { to: 'more', label: '1 more statement' }, '2 articles'],
  ])('of %s leads on and says what it rests on', (id, wayOn, basis) => {
    expect(card(id)).toMatchObject({ wayOn, basis });
  });

  it('of the pact starts with figures under one chip and opens the disagreement', () => {
    const view = card('pact');
    expect(view.facts).toEqual([
      { figure: '3', label: 'countries' },
      { figure: '7', label: 'rivers' },
    ]);
    expect(view.chips).toMatchObject([
      { publisher: 'Herald', date: '1 Feb 2020', paragraphs: '¶4, ¶9' },
    ]);
    expect(view).toMatchObject({
      opensDisagreement: true,
      disagreementSummary: 'Was there a boat?',
    });
    expect(view.parties.map(({ label, flag }) => [label, flag !== null])).toEqual([
      ['Arcadia', true],
      ['Borduria', true],
      ['Cascadia', false],
    ]);
  });

  it('says on how many questions articles disagree if there are several', () => {
    const [first] = smallPack.disagreements;
    const two = smallContext({ disagreements: [first!, { ...first!, id: 'other' }] });
    expect(cardView(two, 'ada')!.disagreementSummary).toBe('On two questions');
  });

  it('shows a country’s issues as stated, stated of all parties, or unstated', () => {
    expect(
      card('arcadia').dots.map(({ state, count, description }) => [state, count, description]),
    ).toEqual([
      ['stated', 1, 'Flow of water: Build a dam (1 statement)'],
      ['stated', 2, 'Tolls: Pay once, not twice (2 statements)'],
      ['of-all', 0, 'Fish: said of all three'],
    ]);
    expect(card('cascadia').dots.map(({ state }) => state)).toEqual([
      'unstated',
      'unstated',
      'of-all',
    ]);
  });

  it('does not exist for an unknown concept', () => {
    expect(cardView(context, 'nobody')).toBeNull();
  });

  it('has an accessible name for the chip’s paragraph', () => {
    expect(card('ada').groups[0]!.statements[0]!.chip).toEqual({
      publisher: 'Courier',
      date: '5 Mar 2020',
      paragraphs: '¶1',
      spoken: 'paragraph 1, opens in a new tab',
      href: 'https://courier.example/rivers#:~:text=pay%20twice',
      title: 'Rivers part',
    });
  });
});
