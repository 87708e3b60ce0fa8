import { formatDate } from '../../i18n/dates';
import type { Answer, ConceptHit, SearchResult, StatementHit } from '../search';
import { articlesInWords, type ViewContext, kindOf, labelOf, languageOf, textOf } from './context';
import { keyOf } from '../../strokes/highlight-keys';
import { markOf } from './marks';
import { chipViews, statementView } from './statement-view';
import { dateOf } from './issues/timeline-view';
import type { Mark } from '../../strokes/strokes';
import type { ChipView, StatementView } from './types';

export interface ConceptHitView {
  readonly kind: 'concept';
  readonly concept: string;
  readonly mark: Mark;
  readonly label: string;
  /** "Person, Japan". */
  readonly caption: string;
  /** "Japan’s minister for the TPP talks, 16 Feb 2014". */
  readonly description: string | null;
  /** Why it is an answer, with `{match}` in place of the match; null if its description matches. */
  readonly why: string | null;
  readonly match: string;
}

export interface PositionHitView {
  readonly kind: 'position';
  readonly country: string;
  readonly issue: string;
  readonly mark: Mark;
  /** The country's name. */
  readonly label: string;
  /** The issue's name. */
  readonly caption: string;
  /** What the country wants, or that no article says it. */
  readonly text: string;
  readonly isStated: boolean;
  /** The language of the text, BCP 47. */
  readonly language: string;
  /** One chip for each article that supports it. */
  readonly chips: readonly ChipView[];
}

export interface IssueHitView {
  readonly kind: 'issue';
  readonly issue: string;
  readonly mark: Mark;
  readonly label: string;
  /** The name of the list of issues. */
  readonly caption: string;
  readonly description: string | null;
}

export interface DisagreementHitView {
  readonly kind: 'disagreement';
  readonly disagreement: string;
  readonly label: string;
  readonly caption: string;
  /** The language of label and sides, BCP 47. */
  readonly language: string;
  /** "None", "Reached". */
  readonly sides: readonly string[];
}

export interface EventHitView {
  readonly kind: 'event';
  readonly event: string;
  readonly label: string;
  readonly caption: string;
  /** The language of the label, BCP 47. */
  readonly language: string;
  readonly date: string;
}

export interface StatementHitView {
  readonly kind: 'statement';
  readonly statement: StatementView;
  readonly ranges: StatementHit['ranges'];
  /** The name by which the statement was found, if its words do not contain it. */
  readonly foundBy: string | null;
}

export type AnswerView =
  | ConceptHitView
  | PositionHitView
  | IssueHitView
  | DisagreementHitView
  | EventHitView
  | StatementHitView;

export interface SearchView {
  /** Answers, the best first. */
  readonly answers: readonly AnswerView[];
  /** Further statements. */
  readonly statements: readonly StatementHitView[];
  /** Number of further statements, shown or not. */
  readonly statementCount: number;
}

/**
 * @param result of a search in the context's pack and language
 * @param mostStatements largest number of further statements to show
 */
export function searchView(
  context: ViewContext,
  { answers, statements }: SearchResult,
  mostStatements = Infinity,
): SearchView {
  return {
    answers: answers.flatMap((answer) => answerView(context, answer) ?? []),
    statements: statements.slice(0, mostStatements).map((hit) => statementHitView(context, hit)),
    statementCount: statements.length,
  };
}

function answerView(context: ViewContext, answer: Answer): AnswerView | null {
  switch (answer.kind) {
    case 'concept':
      return conceptHitView(context, answer);
    case 'position':
      return positionHitView(context, answer.country, answer.issue);
    case 'issue':
      return issueHitView(context, answer.issue);
    case 'disagreement':
      return disagreementHitView(context, answer.disagreement);
    case 'event':
      return eventHitView(context, answer.event);
    case 'statement':
      return statementHitView(context, answer);
  }
}

function conceptHitView(
  context: ViewContext,
  { concept: id, label, by, exact }: ConceptHit,
): ConceptHitView {
  const { knowledge, t } = context;
  const concept = knowledge.conceptById(id)!;
  const role = concept.roles?.[0];
  const issue = concept.issue === undefined ? undefined : knowledge.issueById(concept.issue);
  const country = concept.country === id ? undefined : concept.country;
  const inCountry = country === undefined ? null : labelOf(context, country);
  const belongsTo = issue ? textOf(context, issue.prefLabel) : inCountry;
  const definition = concept.definition ? textOf(context, concept.definition) : null;
  const kind = kindOf(context, concept);
  return {
    kind: 'concept',
    concept: id,
    mark: markOf(knowledge, keyOf(concept)),
    label: labelOf(context, id),
    caption: captionOf(context, kind, belongsTo),
    description: role
      ? `${textOf(context, role.label)}, ${formatDate(role.asOf, t.language)}`
      : definition,
    why: label === null ? null : t.template(exact ? `search.why.${by}` : 'search.why.close'),
    match: label ?? '',
  };
}

function captionOf({ t }: ViewContext, kind: string, belongsTo: string | null): string {
  if (belongsTo === null) return kind;
  return kind === '' ? belongsTo : t('kind.of', { kind, of: belongsTo });
}

function positionHitView(
  context: ViewContext,
  country: string,
  issueId: string,
): PositionHitView | null {
  const { knowledge, t } = context;
  const issue = knowledge.issueById(issueId);
  const line = knowledge.positionOf(country, issueId);
  if (!issue) return null;
  return {
    kind: 'position',
    country,
    issue: issueId,
    mark: markOf(knowledge, issueId),
    label: labelOf(context, country),
    caption: textOf(context, issue.prefLabel),
    text: line
      ? textOf(context, line.text)
      : t('countries.unstated', { articles: articlesInWords(context) }),
    isStated: line !== undefined,
    language: line ? languageOf(context, line.text) : t.language,
    chips: chipViews(context, knowledge.statementsById(line?.statements ?? [])),
  };
}

function issueHitView(context: ViewContext, id: string): IssueHitView | null {
  const { knowledge, t } = context;
  const issue = knowledge.issueById(id);
  if (!issue) return null;
  return {
    kind: 'issue',
    issue: id,
    mark: markOf(knowledge, id),
    label: textOf(context, issue.prefLabel),
    caption: t('tab.issues'),
    description: issue.definition ? textOf(context, issue.definition) : null,
  };
}

function disagreementHitView(context: ViewContext, id: string): DisagreementHitView | null {
  const disagreement = context.knowledge.pack.disagreements.find((one) => one.id === id);
  if (!disagreement) return null;
  const { question, sides } = disagreement;
  return {
    kind: 'disagreement',
    disagreement: id,
    label: textOf(context, question),
    caption: context.t('tab.disagree'),
    language: languageOf(context, question),
    sides: sides.map(({ label }) => textOf(context, label)),
  };
}

function eventHitView(context: ViewContext, id: string): EventHitView | null {
  const event = context.knowledge.pack.events.find((one) => one.id === id);
  if (!event) return null;
  return {
    kind: 'event',
    event: id,
    label: textOf(context, event.prefLabel),
    caption: context.t('tab.timeline'),
    language: languageOf(context, event.prefLabel),
    date: dateOf(context, event),
  };
}

function statementHitView(
  context: ViewContext,
  { statement, ranges, concept }: StatementHit,
): StatementHitView {
  return {
    kind: 'statement',
    statement: statementView(context, statement),
    ranges,
    foundBy: concept === null ? null : labelOf(context, concept),
  };
}
