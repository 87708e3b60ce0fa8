import type { Concept, IssueId, Statement } from '../../../pack/pack';
import { voicesOf } from '../../positions';
import { ranked, statesPosition } from '../../ranking';
import { groupHolder, outsideGroups } from '../card/card-statements';
import { hopView, labelOf, partyView, textOf, type ViewContext } from '../context';
import { countryView } from '../countries/country-view';
import { markOf } from '../marks';
import { statementView, translationNote } from '../statement-view';
import type { Mark } from '../../../strokes/strokes';
import type { HopView, PartyView, StatementGroupView } from '../types';

/** All statements on one issue. */
export interface IssueView {
  readonly issue: IssueId;
  readonly mark: Mark;
  readonly title: string;
  readonly definition: string | null;
  /** "31 statements, 5 articles". */
  readonly basis: string;
  /** Statements by holder: countries with a position first, then holders with most statements. */
  readonly groups: readonly StatementGroupView[];
  /** Countries of the talks without their own position. */
  readonly unstated: readonly PartyView[];
  /** The issue's terms. */
  readonly terms: readonly HopView[];
  /** Note that statements are our translation, if some are. */
  readonly translation: string | null;
}

/** @returns the page on one issue; `null` if the pack has no such issue */
export function issueView(context: ViewContext, id: IssueId): IssueView | null {
  const { knowledge, t } = context;
  const issue = knowledge.issueById(id);
  if (!issue) return null;
  const statements = knowledge.pack.statements.filter((statement) => statement.issue === id);
  const articles = new Set(statements.map(({ source }) => source)).size;
  const isStated = (party: Concept) => statesPosition(knowledge, party.id, id);
  return {
    issue: id,
    mark: markOf(knowledge, id),
    title: textOf(context, issue.prefLabel),
    definition: issue.definition ? textOf(context, issue.definition) : null,
    basis: t('basis.both', {
      statements: t('count.statements', { count: statements.length }),
      articles: t('count.articles', { count: articles }),
    }),
    groups: [...countryGroups(context, id), ...otherGroups(context, statements)],
    unstated: knowledge.parties
      .filter((party) => !isStated(party))
      .map((party) => partyView(context, party)),
    terms: knowledge.pack.concepts
      .filter((concept) => concept.issue === id)
      .map((concept) => hopView(context, concept))
      .sort((a, b) =>
        labelOf(context, a.concept).localeCompare(labelOf(context, b.concept), t.language),
      ),
    translation: translationNote(context, statements),
  };
}

/**
 * Groups by country. A statement of two countries is in both groups, as on the countries' pages.
 */
function countryGroups(context: ViewContext, id: IssueId): StatementGroupView[] {
  const { knowledge } = context;
  const groups = knowledge.parties.flatMap((party) => {
    const view = countryView(context, party.id)?.positions.find(({ issue }) => issue === id);
    const own = view?.statements ?? [];
    if (!view || own.length === 0) return [];
    const { label, flag } = partyView(context, party);
    return [
      { holder: { label, flag }, line: view.line, instead: null, isMixed: false, statements: own },
    ];
  });
  return groups.sort(
    (a, b) =>
      Number(b.line !== null) - Number(a.line !== null) ||
      b.statements.length - a.statements.length,
  );
}

/**
 * Groups of all other holders, those with most statements first; last, statements about other
 * agreements.
 */
function otherGroups(context: ViewContext, statements: readonly Statement[]): StatementGroupView[] {
  const { knowledge } = context;
  const voices = knowledge.parties.flatMap(({ id }) => [...voicesOf(knowledge.pack.concepts, id)]);
  const isOfCountry = ({ holders }: Statement) => holders.some((holder) => voices.includes(holder));
  const groups = new Map<string, Statement[]>();
  for (const statement of statements.filter((one) => !isOfCountry(one))) {
    const { label } = groupHolder(context, statement);
    groups.set(label, [...(groups.get(label) ?? []), statement]);
  }
  const named = [...groups].map(([label, own]) => ({
    holder: { label, flag: groupHolder(context, own[0]!).flag },
    line: null,
    instead: null,
    isMixed: false,
    statements: ranked(knowledge, own, { concept: null, issues: [] }).map((one) =>
      statementView(context, one, label),
    ),
  }));
  const outside = statements.filter((one) => isOfCountry(one) && one.agreement !== undefined);
  return [
    ...named.sort((a, b) => b.statements.length - a.statements.length),
    ...outsideGroups(context, outside),
  ];
}
