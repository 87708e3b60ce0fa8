import type { PositionEntry } from '../positions';
import type { ConceptId, Issue, IssueId, Statement } from '../pack';
import { flagOf, labelOf, textOf, type ViewContext } from './context';
import { disagreementView } from './disagreement-view';
import { markOf } from './marks';
import { statementView } from './statement-view';
import type { DisagreementView, FlagImage, Mark, StatementView } from './types';

/** One country on one issue. */
export interface SideBySideRow {
  readonly concept: ConceptId;
  readonly label: string;
  readonly flag: FlagImage | null;
  /** What it says that comes nearest to the words beside it; null is unstated. */
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
 * @param focus the one of them that it is about most, where the reader chose one
 * @returns the paragraph's issues in reading order, with the positions of the countries that it
 *   names, filled up to two with those that say most on the issue
 */
export function sideBySide(context: ViewContext, concepts: readonly ConceptId[], most: number, focus: ConceptId | null = null): SideBySideView[] {
  const { knowledge } = context;
  const { parties } = knowledge.pack.manifest;
  const named = new Set(concepts);
  const weigh: Weigh = ({ about }) => about.filter((concept) => named.has(concept)).length + (focus !== null && about.includes(focus) ? FOCUS : 0);
  const known = concepts.flatMap((id) => knowledge.conceptById(id) ?? []);
  const issues = new Set(known.flatMap(({ issue }) => issue ?? []));
  const countries = new Set(known.flatMap(({ id, country }) => [id, country ?? id]).filter((id) => parties.includes(id)));
  return [...issues].flatMap((id) => {
    const issue = knowledge.issueById(id);
    return issue ? [viewOf(context, issue, weigh, [...countries], most)] : [];
  });
}

function viewOf(context: ViewContext, issue: Issue, weigh: Weigh, countries: readonly ConceptId[], most: number): SideBySideView {
  const { knowledge } = context;
  const own = (country: ConceptId): readonly PositionEntry[] =>
    (knowledge.positionsOf(country).get(issue.id) ?? []).filter(({ voice }) => voice === 'own');
  const others = knowledge.parties
    .map(({ id }) => id)
    .filter((id) => !countries.includes(id) && own(id).length > 0)
    .sort((a, b) => own(b).length - own(a).length);
  // Those that say something, before those of whom nothing is stated.
  const here = [...countries].sort((a, b) => Number(own(b).length > 0) - Number(own(a).length > 0)).slice(0, most);
  const stated = here.filter((id) => own(id).length > 0).length;
  const shown = new Set<Statement>();
  const rows = [...here.slice(0, stated), ...others.slice(0, Math.max(0, LEAST_ROWS - stated)), ...here.slice(stated)].slice(0, most);
  return {
    issue: issue.id,
    mark: markOf(knowledge, issue.id),
    label: textOf(context, issue.prefLabel),
    rows: rows.map((id) => rowOf(context, id, nearest(own(id), weigh, shown))),
    disagreements: knowledge.pack.disagreements
      .filter((one) => one.issue === issue.id && weigh(one) > 0)
      // Of two that are as near, the one that is about less besides.
      .sort((a, b) => weigh(b) / b.about.length - weigh(a) / a.about.length)
      .map((one) => disagreementView(context, one)),
  };
}

/** The statement about most of what is named, of several the newest; one that both sides made together once only. */
function nearest(entries: readonly PositionEntry[], weigh: Weigh, shown: Set<Statement>): Statement | undefined {
  const statements = entries.map(({ statement }) => statement).sort((a, b) => weigh(b) - weigh(a));
  const statement = statements.find((one) => !shown.has(one)) ?? statements[0];
  if (statement) shown.add(statement);
  return statement;
}

function rowOf(context: ViewContext, id: ConceptId, statement: Statement | undefined): SideBySideRow {
  const concept = context.knowledge.conceptById(id)!;
  const label = labelOf(context, id);
  return { concept: id, label, flag: flagOf(context, concept), statement: statement ? statementView(context, statement, label) : null };
}
