import { expect, it } from 'vitest';
import { countryView, issueView, matrixView } from '../../lib/knowledge/views';
import { context } from './support/bundled';

it('a country’s statements on an issue have the same number in the table, on its page and on the issue’s page', () => {
  const { rows, columns } = matrixView(context, null);
  const onIssue = new Map(columns.map(({ issue }) => [issue, issueView(context, issue)!.groups]));
  for (const { concept, label, cells } of rows) {
    const { positions } = countryView(context, concept)!;
    for (const { issue, count } of cells) {
      const own = positions.find((position) => position.issue === issue)!.statements;
      const group =
        onIssue.get(issue)!.find(({ holder }) => holder?.label === label)?.statements ?? [];
      expect([issue, concept, own.length, group.length]).toEqual([issue, concept, count, count]);
    }
  }
});

it('the page of a country that states nothing has no count', () => {
  for (const id of context.knowledge.pack.manifest.parties) {
    expect(countryView(context, id)!.basis).not.toMatch(/\b0\b/);
  }
});

it('a line says on how many of the country’s statements it is based', () => {
  const texts = context.knowledge.pack.positions.map(({ country, issue }) => {
    const row = countryView(context, country)!.positions.find((one) => one.issue === issue)!;
    return [country, issue, row.line?.basis, row.statements.length];
  });
  expect(texts).toContainEqual(['japan', 'agriculture', 'based on 7 of 9 statements', 9]);
  for (const [, , basis, total] of texts) {
    expect(basis ?? `of ${total} statements`).toMatch(new RegExp(`\\b${total} statements$`));
  }
});
