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
  /** What it wants on the issue, in one line; null if it states no position. */
  readonly line: PositionLineView | null;
  /** What it did or reports, if there is no line; null if nothing is stated. */
  readonly statement: StatementView | null;
}

/** What countries say on one issue, one under the other. */
export interface SideBySideView {
  readonly issue: IssueId;
  readonly mark: Mark;
  readonly label: string;
  readonly rows: readonly SideBySideRow[];
  /** Questions on this issue on which articles disagree, those about most of what the words name first. */
  readonly disagreements: readonly DisagreementView[];
}

/** How near something is to the words beside it, by what it is about. */
type Weigh = (one: Pick<Statement, 'about'>) => number;

/** What the reader chose outweighs all else that is named. */
const FOCUS = 100;

/** One country speaks for itself only; it takes two to compare. */
const LEAST_ROWS = 2;

/**
 * @param concepts what a paragraph names, in reading order, with repeats
 * @param most rows for one issue
 * @param focus the one of them that it is about most, if the reader chose one
 * @returns the paragraph's issues in reading order, with the positions of the countries that it
 *   names, filled up to two with those that say most on the issue
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
  // Those with a position, before those without.
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
      // Of two that are as near, the one that is about less besides.
      .sort((a, b) => weigh(b) / b.about.length - weigh(a) / a.about.length)
      .map((one) => disagreementView(context, one)),
  };
}

/** @param shown what other rows show already; a joint statement is shown once */
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
