import type { PageReport } from '../../../report/page-report';
import { partyView, textOf, type ViewContext } from '../context';
import { dotsOf } from './dots';
import { issueRows } from '../this-page/mark-rows';
import { markOf } from '../marks';
import type { Mark } from '../../../strokes/strokes';
import type { DotView, PartyView } from '../types';

export interface MatrixRow extends PartyView {
  readonly cells: readonly DotView[];
  /** Number of the country's mentions on the page; `null` without a page. */
  readonly here: number | null;
}

export interface MatrixColumn {
  readonly issue: string;
  readonly mark: Mark;
  readonly label: string;
  readonly fullLabel: string;
  /** Number of mentions of the issue's terms on the page; `null` without a page. */
  readonly here: number | null;
}

interface MatrixView {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/**
 * @param report of the active page; `null` without one
 * @returns one row for each country and one column for each issue
 */
export function matrixView(context: ViewContext, report: PageReport | null): MatrixView {
  const { knowledge } = context;
  const onPage = new Map(issueRows(context, report).map(({ key, count }) => [key, count]));
  return {
    columns: knowledge.pack.issues.map((issue) => ({
      issue: issue.id,
      mark: markOf(knowledge, issue.id),
      label: textOf(context, issue.shortLabel),
      fullLabel: textOf(context, issue.prefLabel),
      here: onPage.get(issue.id) ?? null,
    })),
    rows: knowledge.parties.map((country) => ({
      ...partyView(context, country),
      cells: dotsOf(context, country.id),
      here: report && (report.mentions.find(({ concept }) => concept === country.id)?.count ?? 0),
    })),
  };
}
