import type { PageReport } from '../../../report/page-report';
import type { ViewContext } from '../context';
import { issueRows } from '../this-page/mark-rows';
import { positionLine } from '../countries/position-line';
import type { PositionLineView } from '../types';

/**
 * @param report of the page
 * @param most largest number of lines
 * @returns what countries want on the page's issues: for the issue that it names most, each country
 *   with a line (the country that it names most first), then for the next issue
 */
export function positionsForPage(
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
