/** What popup and panel show of packs that the reader added, without loading them. */
import type { PackOutline } from '../../pack/outline';
import { issueMark, type Mark } from '../../strokes/strokes';
import type { PageReport } from '../../report/page-report';
import { textOf, type ViewContext } from './context';
import { markOf } from './marks';
import { countOf, type MarkRow } from './this-page/mark-rows';

/** @returns the added pack that has this concept or issue, whose ids begin with the pack's */
export function addedPackOf({ added }: ViewContext, id: string): PackOutline | undefined {
  return added?.outlines.find((outline) => id.startsWith(`${outline.id}/`));
}

/** @returns a pack's title; for a pack that is not known, its id */
export function packTitle(context: ViewContext, id: string): string {
  const { manifest } = context.knowledge.pack;
  const pack =
    id === manifest.id ? manifest : context.added?.outlines.find((outline) => outline.id === id);
  return pack ? textOf(context, pack.prefLabel) : id;
}

/** @returns the stroke of a highlight key of any pack that is on */
export function markOfKey(context: ViewContext, key: string): Mark {
  const outline = addedPackOf(context, key);
  return outline
    ? issueMark(outline.issues.findIndex(({ id }) => id === key))
    : markOf(context.knowledge, key);
}

/** @returns one row for each issue of an added pack, in the pack's order */
export function addedIssueRows(
  context: ViewContext,
  { issues }: PackOutline,
  report: PageReport | null,
): MarkRow[] {
  return issues.map((issue, place) => ({
    key: issue.id,
    mark: issueMark(place),
    label: textOf(context, issue.prefLabel),
    shortLabel: textOf(context, issue.shortLabel),
    definition: issue.definition ? textOf(context, issue.definition) : null,
    count: countOf(report, issue.id),
  }));
}
