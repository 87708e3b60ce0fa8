import { describe, expect, it } from 'vitest';
import { groupRows, issueRows, matrixView, pageOverview } from '../../../lib/knowledge/views';
import type { PageReport } from '../../../lib/report/page-report';
import { smallContext, smallPack } from '../support/fixture';
import { context } from '../support/card-of';

const report: PageReport = {
  title: 'Boats',
  host: 'news.example',
  date: null,
  total: 6,
  relevance: null,
  packs: ['rivers'],
  mentions: [
    { concept: 'dam', key: 'flow', count: 1, positions: [0.9] },
    { concept: 'borduria', key: 'countries', count: 2, positions: [0.1, 0.2] },
    { concept: 'water', key: 'flow', count: 3, positions: [0.1, 0.5, 0.6] },
    { concept: 'unknown-to-the-pack', key: 'flow', count: 9, positions: [] },
  ],
};

describe('the overview of a page', () => {
  it('has the share of each issue, who and what is named, and who is not', () => {
    const overview = pageOverview(context, { ...report, mentions: report.mentions.slice(0, 3) });
    expect(overview.share.map(({ key, count }) => [key, count])).toEqual([
      ['flow', 4],
      ['tolls', 0],
      ['fish', 0],
    ]);
    expect(overview.who.map(({ label, count }) => [label, count])).toEqual([['Borduria', 2]]);
    expect(overview.what.map(({ label, mark }) => [label, mark])).toEqual([
      ['Water', 'issue-1'],
      ['Dam', 'issue-1'],
    ]);
    expect(overview.missing.map(({ label, statement }) => [label, statement.id])).toEqual([
      ['Ada Mill', 'courier-p1-1'],
      ['River Pact', 'herald-p4-1'],
      ['Arcadia', 'herald-p1-1'],
    ]);
  });

  it('does not list statements of the page itself as missing, if it is a source', () => {
    const courier = context.knowledge.sourceById('courier')!;
    const { missing } = pageOverview(context, { ...report, mentions: [] }, courier);
    expect(missing.map(({ label, statement }) => [label, statement.id])).toEqual([
      ['River Pact', 'herald-p4-1'],
      ['Arcadia', 'herald-p1-1'],
    ]);
  });

  it('does not list statements as missing if it names one of the holders', () => {
    const joint = { ...smallPack.statements[4]!, holders: ['borduria', 'cascadia'] };
    const together = smallContext({ statements: [joint] });
    const missing = (concept: string) =>
      pageOverview(together, {
        ...report,
        mentions: [{ concept, key: '', count: 1, positions: [0] }],
      }).missing;
    expect(missing('arcadia')).toHaveLength(1);
    expect(missing('borduria')).toEqual([]);
  });

  it('skips concepts that the pack does not have', () => {
    expect(pageOverview(context, report).what).toHaveLength(2);
  });

  it('gives the matrix a count for each country', () => {
    expect(matrixView(context, report).rows.map(({ label, here }) => [label, here])).toEqual([
      ['Arcadia', 0],
      ['Borduria', 2],
      ['Cascadia', 0],
    ]);
    expect(matrixView(context, null).rows.map(({ here }) => here)).toEqual([null, null, null]);
  });

  it('gives each switch a count', () => {
    expect(issueRows(context, null).map(({ count }) => count)).toEqual([null, null, null]);
    expect(groupRows(context, report).map(({ key, count }) => [key, count])).toEqual([
      ['people', 0],
      ['institutions', 0],
      ['countries', 2],
      ['pact', 0],
    ]);
  });
});
