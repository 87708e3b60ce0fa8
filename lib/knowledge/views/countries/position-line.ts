import type { Knowledge } from '../../index';
import type { Concept, ConceptId, IssueId, Position } from '../../../pack/pack';
import { statesPosition } from '../../ranking';
import { flagOf, labelOf, languageOf, textOf, type ViewContext } from '../context';
import { markOf } from '../marks';
import { statementView } from '../statement-view';
import type { PositionLineView } from '../types';

/**
 * @returns a position as a line, with its clearest statement; empty if the pack lacks its country
 *   or statements
 */
export function positionLine(context: ViewContext, position: Position): PositionLineView[] {
  const { knowledge } = context;
  const [first] = knowledge.statementsById(position.statements);
  const country = knowledge.conceptById(position.country);
  if (!first || !country) return [];
  const issue = knowledge.issueById(position.issue);
  return [
    {
      country: position.country,
      countryLabel: labelOf(context, position.country),
      flag: flagOf(context, country),
      issue: position.issue,
      issueLabel: issue ? textOf(context, issue.prefLabel) : position.issue,
      mark: markOf(knowledge, position.issue),
      text: textOf(context, position.text),
      language: languageOf(context, position.text),
      chip: statementView(context, first).chip,
      basis: basisOf(context, position),
      statements: position.statements,
    },
  ];
}

/** How many of the country's statements on the issue support a line; null for a single one. */
function basisOf({ knowledge, t }: ViewContext, position: Position): string | null {
  const count = knowledge.statementsById(position.statements).length;
  if (count < 2) return null;
  const own = knowledge.positionsOf(position.country).get(position.issue) ?? [];
  const total = own.filter(({ voice }) => voice === 'own').length;
  return count < total ? t('line.basisOf', { count, total }) : t('line.basis', { count });
}

/**
 * @param country a country of the talks
 * @param issues issues that come first
 * @returns the country's lines; those on other issues follow in the pack's order of issues
 */
export function linesOf(
  context: ViewContext,
  country: ConceptId,
  issues: readonly IssueId[] = [],
): PositionLineView[] {
  const { knowledge } = context;
  const inOrder = [...new Set([...issues, ...knowledge.pack.issues.map(({ id }) => id)])];
  return inOrder.flatMap((issue) => {
    const position = knowledge.positionOf(country, issue);
    return position ? positionLine(context, position) : [];
  });
}

/**
 * Gathers the sides that countries take on a term: lines about it, and lines about concepts that it
 * is a part of.
 *
 * @param issues issues that come first; if there are none, the term's own
 * @returns at most one line for each country, the one that is most about the term; empty if no line
 *   is about the term itself
 */
export function linesAbout(
  context: ViewContext,
  term: Concept,
  issues: readonly IssueId[] = [],
): PositionLineView[] {
  const { pack } = context.knowledge;
  const order = [...issues, ...(term.issue === undefined ? [] : [term.issue])];
  const wider = broaderOf(context.knowledge, term.id);
  const mentions = (position: Position, isMeant: (id: ConceptId) => boolean): number =>
    context.knowledge.statementsById(position.statements).filter(({ about }) => about.some(isMeant))
      .length;
  const candidates = pack.positions
    .map((position) => ({
      position,
      direct: mentions(position, (id) => id === term.id),
      wide: position.issue === term.issue ? mentions(position, (id) => wider.has(id)) : 0,
      near: order.includes(position.issue) ? order.indexOf(position.issue) : order.length,
    }))
    .filter(({ direct, wide }) => direct + wide > 0);
  if (!candidates.some(({ direct }) => direct > 0)) return [];
  candidates.sort(
    (a, b) => Number(b.direct > 0) - Number(a.direct > 0) || a.near - b.near || b.direct - a.direct,
  );
  const isFirst = (country: ConceptId, index: number) =>
    candidates.findIndex(({ position }) => position.country === country) === index;
  return candidates
    .filter(({ position }, index) => isFirst(position.country, index))
    .flatMap(({ position }) => positionLine(context, position));
}

/**
 * @param line of one country
 * @returns the other side: countries of the talks that the line's statements are about, but that
 *   state no position on its issue
 */
export function unstatedBeside({ knowledge }: ViewContext, line: PositionLineView): ConceptId[] {
  const { parties } = knowledge.pack.manifest;
  const about = knowledge.statementsById(line.statements).flatMap((statement) => statement.about);
  return parties.filter(
    (party) => about.includes(party) && !statesPosition(knowledge, party, line.issue),
  );
}

/** All concepts above a concept in the hierarchy of `broader`. */
function broaderOf(
  knowledge: Knowledge,
  id: ConceptId,
  known = new Set<ConceptId>(),
): ReadonlySet<ConceptId> {
  for (const broader of knowledge.conceptById(id)?.broader ?? []) {
    if (known.has(broader)) continue;
    known.add(broader);
    broaderOf(knowledge, broader, known);
  }
  return known;
}
