import type { PageReport } from '../../../report/page-report';
import type { ViewContext } from '../context';
import { issueRows } from '../this-page/mark-rows';
import { positionLine } from '../countries/position-line';
import type { PositionLineView } from '../types';

/**
 * @param report of the page
 * @param most lines that there is room for
 * @returns what countries want on the issues that the page speaks of: of the issue that it names most
 *   every country that has a line, those that the page names most first; then the next issue
 */
export function positionsBeside(
  context: ViewContext,
  report: PageReport,
  most: number,
): PositionLineView[] {
  const { knowledge } = context;
  const named = (country: string): number =>
    report.mentions.find(({ concept }) => concept === country)?.count ?? 0;
  const issues = issueRows(context, report)
    .filter(({ count }) => count !== null && count > 0)
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
  const positions = issues.flatMap(({ key }) =>
    knowledge.pack.positions
      .filter(({ issue }) => issue === key)
      .sort((a, b) => named(b.country) - named(a.country)),
  );
  return positions.slice(0, most).flatMap((position) => positionLine(context, position));
}
