import type { PageReport } from '../../../report/page-report';
import { textOf, type ViewContext } from '../context';
import { markOf } from '../marks';
import { NAME_GROUPS, keyOf } from '../../../strokes/highlight-keys';
import type { Mark } from '../../../strokes/strokes';

/** One highlight key, which has a switch. */
export interface MarkRow {
  /** An issue's id or a name group. */
  readonly key: string;
  readonly mark: Mark;
  readonly label: string;
  /** A label for axes and legends. */
  readonly shortLabel: string;
  /** The definition of an issue; null for name groups. */
  readonly definition: string | null;
  /** Number of mentions on the page; `null` without a page. */
  readonly count: number | null;
}

/** @returns one row for each issue, in the pack's order */
export function issueRows(context: ViewContext, report: PageReport | null): MarkRow[] {
  const { knowledge } = context;
  return knowledge.pack.issues.map((issue) => ({
    key: issue.id,
    mark: markOf(knowledge, issue.id),
    label: textOf(context, issue.prefLabel),
    shortLabel: textOf(context, issue.shortLabel),
    definition: issue.definition ? textOf(context, issue.definition) : null,
    count: countOf(report, issue.id),
  }));
}

/** @returns one row for each name group of which a pack has a concept, or an added pack may have */
export function groupRows(
  { knowledge, t, added }: ViewContext,
  report: PageReport | null,
): MarkRow[] {
  const keys = new Set(knowledge.pack.concepts.map(keyOf));
  const mayHaveAll = added !== undefined && added.outlines.length > 0;
  return NAME_GROUPS.filter((key) => mayHaveAll || keys.has(key)).map((key) => {
    const label = t(`group.${key}`);
    return {
      key,
      mark: markOf(knowledge, key),
      label,
      shortLabel: label,
      definition: null,
      count: countOf(report, key),
    };
  });
}

/** @returns how often a page has mentions of a highlight key; null without a page */
export function countOf(report: PageReport | null, key: string): number | null {
  return (
    report &&
    report.mentions
      .filter((mention) => mention.key === key)
      .reduce((sum, { count }) => sum + count, 0)
  );
}
