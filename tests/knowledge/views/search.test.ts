import { describe, expect, it } from 'vitest';
import { translateInto } from '../../../lib/i18n/every-language';
import { createSearch } from '../../../lib/knowledge/search';
import { searchView, viewContext } from '../../../lib/knowledge/views';
import { smallContext } from '../support/fixture';
import { knowledge } from '../support/bundled';

const search = createSearch(knowledge);

describe('looking a name up', () => {
  it.each([
    ['Akira Amara', 'akira-amari'],
    ['Tam Overby', 'tami-overby'],
    ['Frohman', 'michael-froman'],
    ['Chamber of Congress', 'us-chamber-of-commerce'],
    ['froman', 'michael-froman'],
    ['Obama', 'barack-obama'],
    ['Shinzō Abe', 'shinzo-abe'],
    ['abe', 'shinzo-abe'],
    ['japn', 'japan'],
    ['Singapur', 'singapore'],
    ['USTR', 'ustr'],
    ['TPP', 'tpp'],
    ['transpacific partnership', 'tpp'],
    ['sacred', 'sacred-products'],
    ['tarifs', 'tariffs'],
    ['non-tariff barriers', 'nontariff-barriers'],
    ['vietnam', 'vietnam'],
    ['congress', 'us-congress'],
    ['Amari Akira', 'akira-amari'],
    ['obama bar', 'barack-obama'],
    ['Hiep dinh', 'tpp'],
  ])('“%s” finds %s first', (query, concept) => {
    expect(search(query).answers[0]).toMatchObject({ kind: 'concept', concept });
  });

  it.each(['', ' ', 'a', '…', 'zzzzqqqq', '((('])(
    '“%s” finds nothing and breaks nothing',
    (query) => {
      expect(search(query)).toEqual({ answers: [], statements: [] });
    },
  );

  it('gives the same answers after it was prepared in idle time', () => {
    const prepared = createSearch(knowledge);
    let steps = 1;
    while (!prepared.prepare(() => false)) steps++;
    expect(steps).toBeGreaterThan(1);
    for (const query of ['Akira Amara', 'tarifs', 'to Tokyo'])
      expect(prepared(query)).toEqual(search(query));
  });

  it('finds statements of the concepts that it finds', () => {
    const { answers, statements } = search('Akira Amara');
    const ids = [...answers, ...statements].flatMap((one) =>
      one.kind === 'statement' ? [one.statement.id] : [],
    );
    expect(ids).toEqual(
      expect.arrayContaining(knowledge.statementsWith('akira-amari').map(({ id }) => id)),
    );
  });
});

describe('a question', () => {
  it('about a country and an issue is answered by the country’s line, then by its statements', () => {
    const { answers, statements } = search('What does Japan want on beef?');
    expect(answers[0]).toEqual({
      kind: 'position',
      country: 'japan',
      issue: 'agriculture',
      isStated: true,
    });
    const ids = [...answers, ...statements].flatMap((one) =>
      one.kind === 'statement' ? [one.statement.id] : [],
    );
    expect(ids).toEqual(
      expect.arrayContaining([...knowledge.positionOf('japan', 'agriculture')!.statements]),
    );
  });

  it('about a country without a position is answered by that', () => {
    expect(search('What does Canada want on dairy?').answers[0]).toEqual({
      kind: 'position',
      country: 'canada',
      issue: 'agriculture',
      isStated: false,
    });
  });

  it('with two countries is answered by the one that it asks about', () => {
    const first = (query: string) => search(query).answers[0];
    expect(first('What does Japan want from the United States on beef?')).toMatchObject({
      country: 'japan',
    });
    expect(first('What does the United States want from Japan on beef?')).toMatchObject({
      country: 'united-states',
    });
    expect(first('What is demanded of Japan by the United States on beef?')).toMatchObject({
      country: 'united-states',
    });
  });
});

describe('a sentence', () => {
  it('is found although some words are missing, and the others are highlighted', () => {
    const [hit] = search('gaps steadily narrowing at last').answers;
    expect(hit?.kind).toBe('statement');
    if (hit?.kind !== 'statement') return;
    const { text } = hit.statement;
    expect(hit.ranges.map(([start, end]) => text.en!.slice(start, end))).toEqual([
      'gaps',
      'steadily',
      'narrowing',
    ]);
  });

  it('finds itself, as do the title of each disagreement and event', () => {
    const lost = [
      ...knowledge.pack.statements.map(({ id, text }) => [text.en, id]),
      ...knowledge.pack.disagreements.map(({ id, question }) => [question.en, id]),
      ...knowledge.pack.events.map(({ id, prefLabel }) => [prefLabel.en, id]),
    ].filter(([text, id]) => {
      const [best] = search(text!).answers;
      return !JSON.stringify(best ?? {}).includes(`"${id}"`);
    });
    expect(lost).toEqual([]);
  });
});

describe('an answer', () => {
  const context = viewContext(knowledge, {}, translateInto('en'));

  it.each([
    ['Akira Amara', 'Matches {match}, a common misspelling', 'Akira Amara'],
    ['Akira Amari', 'Matches {match}', 'Akira Amari'],
  ])('to “%s” says why it matched', (query, why, match) => {
    expect(searchView(context, search(query)).answers[0]).toMatchObject({
      why,
      match,
      label: 'Akira Amari',
      caption: 'Person, Japan',
    });
  });

  it.each([
    ['Minister Mill', 'Matches {match}, another name for it', 'Minister Mill'],
    ['Ado Mill', 'Matches {match}, a common misspelling', 'Ado Mill'],
    ['Guild of Milers', 'Did you mean {match}?', 'Guild of Millers'],
  ])('to “%s” in a small pack says why it matched', (query, why, match) => {
    const small = smallContext();
    expect(searchView(small, createSearch(small.knowledge)(query)).answers[0]).toMatchObject({
      why,
      match,
    });
  });

  it('about a position has its line and a chip for each article', () => {
    const small = smallContext();
    const [answer] = searchView(
      small,
      createSearch(small.knowledge)('What does Arcadia want on tolls?'),
    ).answers;
    expect(answer).toMatchObject({
      kind: 'position',
      label: 'Arcadia',
      caption: 'Tolls',
      text: 'Pay once, not twice',
      isStated: true,
    });
    expect(answer?.kind === 'position' && answer.chips.map(({ publisher }) => publisher)).toEqual([
      'Courier',
    ]);
  });

  it('about a country without a position says that none is stated', () => {
    const small = smallContext();
    const [answer] = searchView(small, createSearch(small.knowledge)('cascadia tolls')).answers;
    expect(answer).toMatchObject({
      kind: 'position',
      label: 'Cascadia',
      text: 'No position stated in the two articles',
      isStated: false,
      chips: [],
    });
  });

  it.each([
    ['fees', { kind: 'issue', label: 'Tolls', description: 'Who pays' }],
    [
      'was there a boat',
      { kind: 'disagreement', label: 'Was there a boat?', sides: ['Yes', 'No'] },
    ],
    ['when was a boat sent', { kind: 'event', label: 'A boat is sent', date: '4 Mar 2020' }],
  ])('to “%s” is what it leads to', (query, answer) => {
    const small = smallContext();
    expect(searchView(small, createSearch(small.knowledge)(query)).answers[0]).toMatchObject(
      answer,
    );
  });
});
