import type { Concept, ConceptId, IssueId, Statement } from '../../../pack/pack';
import { namesConcept } from '../../names-concept';
import { isHeldByAll } from '../../positions';
import { firstOf, namingFirst, ranked } from '../../ranking';
import { flagOf, labelOf, type ViewContext } from '../context';
import { linesAbout, linesOf, unstatedBeside } from '../countries/position-line';
import { holderOf, statementView } from '../statement-view';
import type { PositionLineView, StatementGroupView } from '../types';
import { textIn } from '../../../pack/language-map';

/** Number of positions and statements that a card shows when it opens. */
const MOST_AT_FIRST = 2;

interface CardStatements {
  /** Positions of a country. */
  readonly lines: readonly PositionLineView[];
  readonly groups: readonly StatementGroupView[];
  /** Statements that the card shows when it opens. */
  readonly leading: readonly Statement[];
  /** All statements on which the card is based. */
  readonly all: readonly Statement[];
}

/**
 * @param issues issues of the sentence on the page, the nearest first
 * @param opensDisagreement the card opens with a disagreement and without statements
 * @returns the positions and statements of a concept's card
 */
export function cardStatements(
  context: ViewContext,
  concept: Concept,
  issues: readonly IssueId[],
  opensDisagreement: boolean,
): CardStatements {
  const { subject, parties } = context.knowledge.pack.manifest;
  if (concept.id === subject || opensDisagreement)
    return ofDispute(context, concept, issues, opensDisagreement);
  if (concept.type === 'term') return ofTerm(context, concept, issues);
  if (parties.includes(concept.id)) return ofParty(context, concept, issues);
  return ofName(context, concept, issues);
}

/**
 * For a country of the talks: its positions. A link leads to the rest, so that the card stays
 * small.
 */
function ofParty(
  context: ViewContext,
  concept: Concept,
  issues: readonly IssueId[],
): CardStatements {
  const { knowledge } = context;
  const lines = linesOf(context, concept.id, issues).slice(0, MOST_AT_FIRST);
  const own = knowledge.statementsOf(concept.id);
  const inTalks = own.filter(({ agreement }) => agreement === undefined);
  const outside = lines.length > 0 ? [] : own.filter(({ agreement }) => agreement !== undefined);
  const ofAll = knowledge.subject ? knowledge.statementsOf(knowledge.subject.id) : [];
  const others = knowledge
    .statementsAbout(concept.id)
    .filter((statement) => !ofAll.includes(statement));
  const order = [...inTalks, ...(inTalks.length > 0 ? others : ofAll)];
  const carried = lines.flatMap(({ statements }) => knowledge.statementsById(statements));
  const free = ranked(knowledge, order, { concept: concept.id, issues }).filter(
    (statement) => !carried.includes(statement),
  );
  const leading =
    outside.length > 0 ? [] : firstOf(free, Math.max(0, MOST_AT_FIRST - lines.length), carried);
  const heading = labelOf(context, concept.id);
  const groups = [
    ...(leading.length > 0 ? [group(context, null, leading, heading)] : []),
    ...outsideGroups(context, outside),
  ];
  return {
    lines,
    groups,
    leading: [...leading, ...outside.slice(0, MOST_AT_FIRST)],
    all: own.length > 0 ? own : order,
  };
}

/** @returns a country's statements about other agreements, by agreement */
export function outsideGroups(
  context: ViewContext,
  statements: readonly Statement[],
): StatementGroupView[] {
  const agreements = [...new Set(statements.flatMap(({ agreement }) => agreement ?? []))];
  return agreements.map((agreement) => {
    const label = context.t('outside', { agreement: labelOf(context, agreement) });
    return group(
      context,
      { label, flag: null },
      statements.filter((one) => one.agreement === agreement),
    );
  });
}

/**
 * For the pact, and for what a disagreement is about: all statements, after the open disagreement.
 */
function ofDispute(
  context: ViewContext,
  concept: Concept,
  issues: readonly IssueId[],
  opensDisagreement: boolean,
): CardStatements {
  const { knowledge } = context;
  const all = ranked(knowledge, knowledge.statementsWith(concept.id), {
    concept: concept.type === 'term' ? null : concept.id,
    issues,
  });
  return {
    lines: [],
    groups: all.length > 0 ? [group(context, null, all, labelOf(context, concept.id))] : [],
    leading: opensDisagreement ? [] : firstOf(all, MOST_AT_FIRST),
    all,
  };
}

/** For a person, a body or a country outside the talks: statements by them and about them. */
function ofName(
  context: ViewContext,
  concept: Concept,
  issues: readonly IssueId[],
): CardStatements {
  const { knowledge, t } = context;
  const viewpoint = { concept: concept.id, issues };
  const own = ranked(knowledge, knowledge.statementsOf(concept.id), viewpoint);
  const others = ranked(knowledge, knowledge.statementsAbout(concept.id), viewpoint);
  const name = labelOf(context, concept.id);
  const heading = (key: 'card.saidBy' | 'card.saidOf') => ({ label: t(key), flag: null });
  const groups = [
    ...(own.length > 0
      ? [group(context, others.length > 0 ? heading('card.saidBy') : null, own, name)]
      : []),
    ...(others.length > 0 ? [group(context, heading('card.saidOf'), others)] : []),
  ];
  const all = ranked(knowledge, knowledge.statementsWith(concept.id), viewpoint);
  const leading = firstOf(all, MOST_AT_FIRST);
  // If a holder has only acts, what others want of them is more informative.
  const opensWithOthers = own.length > 0 && leading[0] !== undefined && !own.includes(leading[0]);
  return { lines: [], groups: opensWithOthers ? groups.toReversed() : groups, leading, all };
}

/**
 * For a term: one line for each side, then all statements by holder. If the lines are on another
 * issue and there are statements that name the term, these replace the lines.
 */
function ofTerm(
  context: ViewContext,
  concept: Concept,
  issues: readonly IssueId[],
): CardStatements {
  const { knowledge } = context;
  const inOrder = ranked(knowledge, knowledge.statementsWith(concept.id), {
    concept: null,
    issues,
  });
  const about = linesAbout(context, concept, issues);
  const names = (text: string) => namesConcept(knowledge, concept.id, text);
  const speaksOf = ({ country, issue, statements }: PositionLineView): boolean =>
    issue === concept.issue ||
    [knowledge.positionOf(country, issue) ?? [], knowledge.statementsById(statements)]
      .flat()
      .some(({ text }) => names(textIn(text, 'en')));
  const isElsewhere = about.length > 0 && !about.some(speaksOf);
  const naming = isElsewhere ? namingFirst(knowledge, concept.id, inOrder) : [];
  const [lines, all] = naming.length > 0 ? [[], naming] : [about, inOrder];
  const [only, ...others] = lines;
  const unstated = only && others.length === 0 ? unstatedBeside(context, only) : [];
  const groups = byHolder(context, all, lines, unstated);
  const carried = lines.flatMap(({ statements }) => knowledge.statementsById(statements));
  const free = all.filter((statement) => !carried.includes(statement));
  const leading = firstOf(
    free,
    Math.max(0, MOST_AT_FIRST - lines.length - unstated.length),
    carried,
  );
  return { lines: [], groups, leading, all: [...new Set([...all, ...carried])] };
}

/**
 * Groups statements by holder: holders with a line come first, in the order of the lines, then
 * parties without a position on the lines' issue, then the others by their first statement.
 */
function byHolder(
  context: ViewContext,
  statements: readonly Statement[],
  lines: readonly PositionLineView[],
  unstated: readonly ConceptId[],
): StatementGroupView[] {
  const held = new Map<
    string,
    { readonly holder: GroupHolder; readonly statements: Statement[] }
  >();
  for (const { country, countryLabel, flag } of lines)
    held.set(country, { holder: { id: country, label: countryLabel, flag }, statements: [] });
  for (const id of unstated) held.set(id, { holder: countryHolder(context, id), statements: [] });
  for (const statement of statements) {
    const holder = groupHolder(context, statement);
    const key = holder.id ?? holder.label;
    const known = held.get(key) ?? { holder, statements: [] };
    known.statements.push(statement);
    held.set(key, known);
  }
  return [...held.values()].map(({ holder: { id, label, flag }, statements: own }) => ({
    ...group(context, { label, flag }, own, label),
    line: lines.find(({ country }) => country === id) ?? null,
    instead: id !== null && unstated.includes(id) ? context.t('position.unstated') : null,
    isMixed: false,
  }));
}

function group(
  context: ViewContext,
  holder: StatementGroupView['holder'],
  statements: readonly Statement[],
  heading?: string,
): StatementGroupView {
  return {
    holder,
    line: null,
    instead: null,
    isMixed: true,
    statements: statements.map((one) => statementView(context, one, heading)),
  };
}

export interface GroupHolder {
  /** Null for several holders together. */
  readonly id: ConceptId | null;
  readonly label: string;
  readonly flag: NonNullable<StatementGroupView['holder']>['flag'];
}

/** @returns the country if all holders speak for one country, otherwise the holders' names */
export function groupHolder(context: ViewContext, statement: Statement): GroupHolder {
  const { knowledge } = context;
  const holders = statement.holders.map((id) => knowledge.conceptById(id));
  const countries = [...new Set(holders.map((holder) => holder?.speaksFor ?? holder?.id))];
  const [only, ...others] = countries;
  const one = only === undefined || others.length > 0 ? undefined : knowledge.conceptById(only);
  if (!one || isHeldByAll(context.knowledge.pack, statement))
    return { id: null, label: holderOf(context, statement), flag: null };
  return countryHolder(context, one.id);
}

function countryHolder(context: ViewContext, id: ConceptId): GroupHolder {
  const concept = context.knowledge.conceptById(id);
  return { id, label: labelOf(context, id), flag: concept ? flagOf(context, concept) : null };
}
