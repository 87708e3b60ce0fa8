import type { PositionEntry } from '../../positions';
import type { ConceptId, Issue } from '../../../pack/pack';
import { statesPosition } from '../../ranking';
import { partiesInWords, textOf, type ViewContext } from '../context';
import { markOf } from '../marks';
import type { DotView } from '../types';

/** @returns one dot for each issue, in the pack's order of issues */
export function dotsOf(context: ViewContext, country: ConceptId): DotView[] {
  const positions = context.knowledge.positionsOf(country);
  return context.knowledge.pack.issues.map((issue) =>
    dotView(context, country, issue, positions.get(issue.id) ?? []),
  );
}

function dotView(
  context: ViewContext,
  country: ConceptId,
  issue: Issue,
  entries: readonly PositionEntry[],
): DotView {
  const { knowledge } = context;
  const count = entries.filter(({ voice }) => voice === 'own').length;
  const state = statesPosition(knowledge, country, issue.id)
    ? 'stated'
    : stateWithoutPosition(entries);
  return {
    issue: issue.id,
    mark: markOf(knowledge, issue.id),
    label: textOf(context, issue.shortLabel),
    state,
    count,
    description: describe(context, country, issue, state, count),
  };
}

function stateWithoutPosition(entries: readonly PositionEntry[]): DotView['state'] {
  if (entries.some(({ voice }) => voice === 'own')) return 'reported';
  return entries.some(({ voice }) => voice === 'collective') ? 'of-all' : 'unstated';
}

function describe(
  context: ViewContext,
  country: ConceptId,
  issue: Issue,
  state: DotView['state'],
  count: number,
): string {
  const { knowledge, t } = context;
  const label = textOf(context, issue.prefLabel);
  const line = knowledge.positionOf(country, issue.id);
  if (line) return t('dot.line', { issue: label, line: textOf(context, line.text), count });
  if (state === 'of-all')
    return t('dot.of-all', { issue: label, parties: partiesInWords(context) });
  if (state === 'unstated') return t('dot.unstated', { issue: label });
  return t(`dot.${state}`, { issue: label, count });
}
