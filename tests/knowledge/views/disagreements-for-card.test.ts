import { describe, expect, it } from 'vitest';
import { cardView } from '../../../lib/knowledge/views';
import { context } from '../support/bundled';

const questionsOf = (id: string, near: readonly string[] = []): readonly string[] =>
  cardView(context, id, { near })!.disagreements.map(({ question }) => question);

describe('the disagreements on a card', () => {
  it('of a country beside farm words are only those on farm goods', () => {
    expect(questionsOf('japan', ['countries', 'agriculture'])).toEqual([
      'Will Japan give way?',
      'May the pact have exceptions?',
      'Five farm categories, or six?',
    ]);
  });

  it('of a country without an issue beside it are those in which it takes a side', () => {
    const own = [
      'Was there a breakthrough?',
      'Will the April result speed up the wider talks?',
      'Are the talks stalled or moving?',
      'Which is harder, farm goods or cars?',
    ];
    expect(questionsOf('united-states')).toEqual(own);
    expect(questionsOf('united-states', ['ratification'])).toEqual(own);
  });

  it('of someone who takes no side are those about them', () => {
    expect(questionsOf('shinzo-abe')).toContain('Did Barack Obama’s visit help?');
  });

  it.each([
    ['japan', ['agriculture'], 'On three questions', 3],
    ['japan', [], 'On seven questions', 7],
    ['tpp', ['agriculture'], 'On twelve questions', 12],
  ])('of %s beside %j is announced by its number', (id, near, summary, count) => {
    const { disagreementSummary, disagreements } = cardView(context, id, { near })!;
    expect([disagreementSummary, disagreements.length]).toEqual([summary, count]);
  });
});
