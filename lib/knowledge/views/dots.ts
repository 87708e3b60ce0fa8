import type { PositionEntry } from '../positions';
import type { ConceptId, Issue } from '../pack';
import { partiesInWords, textOf, type ViewContext } from './context';
import { markOf } from './marks';
import type { DotView } from './types';

/** @returns one dot an issue, in the pack's order of issues. */
export function dotsOf(context: ViewContext, country: ConceptId): DotView[] {
  const positions = context.knowledge.positionsOf(country);
  return context.knowledge.pack.issues.map((issue) => dotView(context, issue, positions.get(issue.id) ?? []));
}

function dotView(context: ViewContext, issue: Issue, entries: readonly PositionEntry[]): DotView {
  const { knowledge, t } = context;
  const count = entries.filter(({ voice }) => voice === 'own').length;
  const state = count > 0 ? 'stated' : entries.length > 0 ? 'of-all' : 'unstated';
  const label = textOf(context, issue.prefLabel);
  const description = {
    stated: t('dot.stated', { issue: label, count }),
    'of-all': t('dot.of-all', { issue: label, parties: partiesInWords(context) }),
    unstated: t('dot.unstated', { issue: label }),
  };
  return {
    issue: issue.id,
    mark: markOf(knowledge, issue.id),
    label: textOf(context, issue.shortLabel),
    state,
    count,
    description: description[state],
  };
}
