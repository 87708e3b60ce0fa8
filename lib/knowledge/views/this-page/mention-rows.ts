import type { ConceptId } from '../../../pack/pack';
import type { ConceptMentions } from '../../../report/page-report';
import type { Mark } from '../../../strokes/strokes';
import { markOfKey } from '../added-packs';
import { labelOf, type ViewContext } from '../context';

/** One concept that the page names. */
export interface MentionRow {
  readonly concept: ConceptId;
  readonly label: string;
  readonly mark: Mark;
  readonly count: number;
  /** Positions of the mentions in the page's text, from 0 (start) to 1 (end). */
  readonly positions: readonly number[];
}

/** @returns one row for each concept, the most frequent first */
export function mentionRows(
  context: ViewContext,
  mentions: readonly ConceptMentions[],
): MentionRow[] {
  return [...mentions]
    .sort((a, b) => b.count - a.count || (a.positions[0] ?? 0) - (b.positions[0] ?? 0))
    .map(({ concept, key, count, positions }) => ({
      concept,
      label: labelOf(context, concept),
      mark: markOfKey(context, key),
      count,
      positions,
    }));
}
