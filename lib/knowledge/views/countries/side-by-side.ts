import type { ConceptId, Issue, IssueId, Statement } from '../../../pack/pack';
import { firstOf, ranked, statesPosition } from '../../ranking';
import { flagOf, labelOf, textOf, type ViewContext } from '../context';
import { disagreementView } from '../issues/disagreement-view';
import { markOf } from '../marks';
import { positionLine } from './position-line';
import { statementView } from '../statement-view';
import type { Mark } from '../../../strokes/strokes';
import type { DisagreementView, FlagImage, PositionLineView, StatementView } from '../types';

/** One country on one issue. */
export interface SideBySideRow {
  readonly concept: ConceptId;
  readonly label: string;
  readonly flag: FlagImage | null;
  /** What the country wants on the issue, in one line; null if it states no position. */
  readonly line: PositionLineView | null;
  /** An act or report of the country if it has no line; null if it has none. */
  readonly statement: StatementView | null;
}

/** Countries compared on one issue. */
export interface SideBySideView {
  readonly issue: IssueId;
  readonly mark: Mark;
  readonly label: string;
  readonly rows: readonly SideBySideRow[];
  /** Disagreements on this issue, those about most concepts of the paragraph first. */
  readonly disagreements: readonly DisagreementView[];
}

/** How much something is about the concepts that the paragraph names. */
type Weigh = (one: Pick<Statement, 'about'>) => number;

/** Weight of the concept that the reader chose; higher than all others together. */
const FOCUS = 100;

/** A comparison needs two countries. */
const LEAST_ROWS = 2;

/**
 * @param concepts concepts of a paragraph's mentions, in reading order, with repeats
 * @param most largest number of rows for one issue
 * @param focus the concept that the reader chose, if any
 * @returns the paragraph's issues in reading order, with the positions of the countries that it
 *   names. If there are fewer than two, other countries with statements on the issue are added.
 */
export function sideBySide(
  context: ViewContext,
  concepts: readonly ConceptId[],
  most: number,
  focus: ConceptId | null = null,
): SideBySideView[] {
  const { knowledge } = context;
  const { parties } = knowledge.pack.manifest;
  const named = new Set(concepts);
  const weigh: Weigh = ({ about }) =>
    about.filter((concept) => named.has(concept)).length +
    (focus !== null && about.includes(focus) ? FOCUS : 0);
  const known = concepts.flatMap((id) => knowledge.conceptById(id) ?? []);
  const issues = new Set(known.flatMap(({ issue }) => issue ?? []));
  const countries = new Set(
    known.flatMap(({ id, country }) => [id, country ?? id]).filter((id) => parties.includes(id)),
  );
  return [...issues].flatMap((id) => {
    const issue = knowledge.issueById(id);
    return issue ? [viewOf(context, issue, weigh, [...countries], most)] : [];
  });
}

function viewOf(
  context: ViewContext,
  issue: Issue,
  weigh: Weigh,
  named: readonly ConceptId[],
  most: number,
): SideBySideView {
  const { knowledge } = context;
  const rank = (country: ConceptId): number => {
    if (statesPosition(knowledge, country, issue.id)) return 2;
    return ownOn(context, country, issue.id).length > 0 ? 1 : 0;
  };
  const others = knowledge.parties
    .map(({ id }) => id)
    .filter((id) => !named.includes(id) && rank(id) > 0)
    .sort((a, b) => rank(b) - rank(a));
  // Countries with a position come before those without.
  const here = [...named].sort((a, b) => rank(b) - rank(a)).slice(0, most);
  const stated = here.filter((id) => rank(id) > 0).length;
  const countries = [
    ...here.slice(0, stated),
    ...others.slice(0, Math.max(0, LEAST_ROWS - stated)),
    ...here.slice(stated),
  ].slice(0, most);
  const shown: Statement[] = [];
  return {
    issue: issue.id,
    mark: markOf(knowledge, issue.id),
    label: textOf(context, issue.prefLabel),
    rows: countries.map((country) => rowOf(context, country, issue.id, shown)),
    disagreements: knowledge.pack.disagreements
      .filter((one) => one.issue === issue.id && weigh(one) > 0)
      // If two weigh the same, the one that is about fewer other concepts comes first.
      .sort((a, b) => weigh(b) / b.about.length - weigh(a) / a.about.length)
      .map((one) => disagreementView(context, one)),
  };
}

/** @param shown statements of other rows; a joint statement is shown only once */
function rowOf(
  context: ViewContext,
  country: ConceptId,
  issue: IssueId,
  shown: Statement[],
): SideBySideRow {
  const { knowledge } = context;
  const concept = knowledge.conceptById(country)!;
  const label = labelOf(context, country);
  const position = knowledge.positionOf(country, issue);
  const line = (position && positionLine(context, position)[0]) ?? null;
  const statements = ranked(knowledge, ownOn(context, country, issue), {
    concept: country,
    issues: [issue],
  });
  const [statement] = line ? [] : firstOf(statements, 1, shown);
  if (statement) shown.push(statement);
  return {
    concept: country,
    label,
    flag: flagOf(context, concept),
    line,
    statement: statement ? statementView(context, statement, label) : null,
  };
}

function ownOn({ knowledge }: ViewContext, country: ConceptId, issue: IssueId): Statement[] {
  const entries = knowledge.positionsOf(country).get(issue) ?? [];
  return entries.filter(({ voice }) => voice === 'own').map(({ statement }) => statement);
}
