import type { IssueId } from '../pack';
import { groupHolder } from './card-statements';
import { hopView, labelOf, partyView, textOf, type ViewContext } from './context';
import { markOf } from './marks';
import { statementView } from './statement-view';
import type { HopView, Mark, PartyView, StatementGroupView, StatementView } from './types';

/** Everything stated on one issue. */
export interface IssueView {
  readonly issue: IssueId;
  readonly mark: Mark;
  readonly title: string;
  readonly definition: string;
  /** "31 statements, 5 articles". */
  readonly basis: string;
  /** By whom it is said, those who say most first. */
  readonly groups: readonly StatementGroupView[];
  /** Countries of the talks that state nothing of their own. */
  readonly unstated: readonly PartyView[];
  /** Terms of the issue. */
  readonly terms: readonly HopView[];
}

/** @returns one issue as a page of its own; `null` where the pack has no such issue */
export function issueView(context: ViewContext, id: IssueId): IssueView | null {
  const { knowledge, t } = context;
  const issue = knowledge.issueById(id);
  if (!issue) return null;
  const statements = knowledge.pack.statements
    .filter((statement) => statement.issue === id)
    .sort((a, b) => knowledge.dayOf(b).localeCompare(knowledge.dayOf(a)));
  const groups = new Map<string, { readonly holder: NonNullable<StatementGroupView['holder']>; readonly statements: StatementView[] }>();
  for (const statement of statements) {
    const holder = groupHolder(context, statement);
    const group = groups.get(holder.label) ?? { holder, statements: [] };
    group.statements.push(statementView(context, statement, holder.label));
    groups.set(holder.label, group);
  }
  const own = knowledge.parties.filter(({ id: party }) => knowledge.positionsOf(party).get(id)?.some(({ voice }) => voice === 'own'));
  const articles = new Set(statements.map(({ source }) => source)).size;
  return {
    issue: id,
    mark: markOf(knowledge, id),
    title: textOf(context, issue.prefLabel),
    definition: textOf(context, issue.definition),
    basis: t('basis.both', { statements: t('count.statements', { count: statements.length }), articles: t('count.articles', { count: articles }) }),
    groups: [...groups.values()].sort((a, b) => b.statements.length - a.statements.length),
    unstated: knowledge.parties.filter((party) => !own.includes(party)).map((party) => partyView(context, party)),
    terms: knowledge.pack.concepts
      .filter((concept) => concept.issue === id)
      .map((concept) => hopView(context, concept))
      .sort((a, b) => labelOf(context, a.concept).localeCompare(labelOf(context, b.concept), t.language)),
  };
}
