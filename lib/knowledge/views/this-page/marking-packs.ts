import type { PageReport } from '../../../report/page-report';
import { addedPackOf, packTitle } from '../added-packs';
import type { ViewContext } from '../context';
import { mentionRows, type MentionRow } from './mention-rows';

/** A pack that marks a page. */
interface MarkingPack {
  readonly id: string;
  readonly title: string;
  /** Its concepts on the page, the most frequent first; empty for the built-in pack. */
  readonly rows: readonly MentionRow[];
}

/** @returns the packs that mark a page, in the reader's order */
export function markingPacks(context: ViewContext, report: PageReport): MarkingPack[] {
  return report.packs.map((id) => ({
    id,
    title: packTitle(context, id),
    rows: mentionRows(
      context,
      report.mentions.filter(({ concept }) => addedPackOf(context, concept)?.id === id),
    ),
  }));
}

/** @returns whether the built-in pack marks a page */
export function isMarkedByBuiltIn({ knowledge }: ViewContext, report: PageReport): boolean {
  return report.packs.includes(knowledge.pack.manifest.id);
}
