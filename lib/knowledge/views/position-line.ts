import type { Knowledge } from '../index';
import type { Concept, ConceptId, IssueId, Position, Statement } from '../pack';
import { flagOf, labelOf, languageOf, textOf, type ViewContext } from './context';
import { markOf } from './marks';
import { statementView } from './statement-view';
import type { PositionLineView } from './types';

/** @returns a written position as a line, with the statement that tells most and how many more carry it */
export function positionLine(context: ViewContext, position: Position): PositionLineView[] {
  const { knowledge, t } = context;
  const [first, ...more] = statementsOf(context, position);
  const country = knowledge.conceptById(position.country);
  if (!first || !country) return [];
  const issue = knowledge.issueById(position.issue);
  return [{
    country: position.country,
    countryLabel: labelOf(context, position.country),
    flag: flagOf(context, country),
    issue: position.issue,
    issueLabel: issue ? textOf(context, issue.prefLabel) : position.issue,
    mark: markOf(knowledge, position.issue),
    text: textOf(context, position.text),
    language: languageOf(context, position.text),
    chip: statementView(context, first).chip,
    more: more.length > 0 ? t('line.more', { count: more.length }) : null,
    statements: position.statements,
  }];
}

/**
 * @param country whose positions
 * @param issues those in front of the reader, which come first
 * @returns its lines; the others follow in the pack's order of issues
 */
export function linesOf(context: ViewContext, country: ConceptId, issues: readonly IssueId[] = []): PositionLineView[] {
  const { knowledge } = context;
  const inOrder = [...new Set([...issues, ...knowledge.pack.issues.map(({ id }) => id)])];
  return inOrder.flatMap((issue) => {
    const position = knowledge.positionOf(country, issue);
    return position ? positionLine(context, position) : [];
  });
}

/**
 * The sides that countries take on a term: a line for each country that has one which speaks of the
 * term, or of what the term is a part of.
 *
 * @param issues those in front of the reader, which come first; else the term's own does
 * @returns at most one line for a country; the best proved first
 */
export function linesAbout(context: ViewContext, term: Concept, issues: readonly IssueId[] = []): PositionLineView[] {
  const { knowledge } = context;
  const own = term.issue === undefined ? [] : [term.issue];
  const order = [...new Set([...issues, ...own])];
  const wider = new Set([term.id, ...broaderOf(context.knowledge, term.id)]);
  const told = (position: Position): number => {
    const about = statementsOf(context, position);
    const direct = about.filter((one) => one.about.includes(term.id)).length;
    const wide = about.filter((one) => one.issue === term.issue && one.about.some((id) => wider.has(id))).length;
    return direct * 2 + wide;
  };
  const rank = ({ issue }: Position): number => (order.includes(issue) ? order.indexOf(issue) : order.length);
  const candidates = knowledge.pack.positions
    .filter((position) => told(position) > 0)
    .sort((a, b) => rank(a) - rank(b) || told(b) - told(a));
  const best = candidates.filter(({ country }, index) => candidates.findIndex((one) => one.country === country) === index);
  return best.flatMap((position) => positionLine(context, position));
}

function statementsOf({ knowledge }: ViewContext, position: Position): Statement[] {
  return position.statements.flatMap((id) => knowledge.statementById(id) ?? []);
}

/** All that a concept is a part of, however far up. */
function broaderOf(knowledge: Knowledge, id: ConceptId, known = new Set<ConceptId>()): ReadonlySet<ConceptId> {
  for (const broader of knowledge.conceptById(id)?.broader ?? []) {
    if (known.has(broader)) continue;
    known.add(broader);
    broaderOf(knowledge, broader, known);
  }
  return known;
}
