import { describe, expect, it } from 'vitest';
import { type DisagreementView, cardView, disagreementList } from '../../../lib/knowledge/views';
import { context } from '../support/bundled';

const WHERE: readonly [string, () => readonly DisagreementView[]][] = [
  ['the pact’s card', () => cardView(context, 'tpp')!.disagreements],
  ['Barack Obama’s card', () => cardView(context, 'barack-obama')!.disagreements],
  ['Shinzo Abe’s card', () => cardView(context, 'shinzo-abe')!.disagreements],
  ['the popup’s list', () => disagreementList(context)],
];

describe.each(WHERE)(
  'a breakthrough that one article reports and another does not find, on %s',
  (_, disagreements) => {
    const [first] = disagreements();

    it('is the first question', () => {
      expect(first?.question).toBe('Was there a breakthrough?');
    });

    it('has each side with its source, date, paragraph and speaker', () => {
      const sides = first!.sides.map(({ label, statements: [statement] }) => {
        const { chip, speaker } = statement!;
        return [label, chip.publisher, chip.date, chip.paragraphs, speaker];
      });
      expect(sides).toEqual([
        ['No breakthrough', 'CNNMoney', '24 Apr 2014', '¶3', 'as reported'],
        ['A breakthrough', 'The Hill', '25 Apr 2014', '¶8', 'a senior U.S. official'],
        ['Gaps narrowing', 'NCC Washington Report', '25 Apr 2014', '¶3', 'Akira Amari'],
      ]);
    });

    it('is neutral, and names each side’s source or speaker and date', () => {
      expect(first!.definition).toMatch(
        /^CNNMoney .* 24 April 2014; on the 25th, senior U\.S\. officials .*Akira Amari .*\.$/,
      );
      expect(first!.definition).not.toMatch(/claim|admit|despite|actually|fail|only|even/);
    });
  },
);

it('the pact’s card opens with the question of the breakthrough', () => {
  expect(cardView(context, 'tpp')).toMatchObject({ opensDisagreement: true, leading: [] });
});

it('Barack Obama’s card has it before the question about his visit', () => {
  expect(cardView(context, 'barack-obama')!.disagreements.map(({ id }) => id)).toEqual([
    'breakthrough',
    'stalled-or-moving',
    'obama-visit',
  ]);
});
