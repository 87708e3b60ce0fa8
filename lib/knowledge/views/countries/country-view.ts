import type { ConceptId, Issue, Statement } from '../../../pack/pack';
import { isHeldByAll } from '../../positions';
import { ranked } from '../../ranking';
import { outsideGroups } from '../card/card-statements';
import {
  articlesInWords,
  flagOf,
  labelOf,
  partiesInWords,
  textOf,
  type ViewContext,
} from '../context';
import { dotsOf } from './dots';
import { markOf } from '../marks';
import { positionLine } from './position-line';
import { statementView, translationNote } from '../statement-view';
import type { Mark } from '../../../strokes/strokes';
import type {
  DotView,
  FlagImage,
  PositionLineView,
  StatementGroupView,
  StatementView,
} from '../types';

/** One country on one issue. */
export interface PositionView {
  readonly issue: string;
  readonly mark: Mark;
  readonly label: string;
  readonly state: DotView['state'];
  /** What the country wants, in one line. */
  readonly line: PositionLineView | null;
  /** Text in place of the line: "Not stated", "No position, only acts and reports". */
  readonly instead: string | null;
  /** The country's own statements, those that support the line first. */
  readonly statements: readonly StatementView[];
  /** Statements of all parties together. */
  readonly ofAll: readonly StatementView[];
}

export interface CountryView {
  readonly concept: ConceptId;
  readonly title: string;
  readonly flag: FlagImage | null;
  /** "15 statements, 4 articles"; empty if the country states nothing in the talks. */
  readonly basis: string;
  readonly dots: readonly DotView[];
  /**
   * Issues with a position first, then with acts and reports, then with statements of all parties,
   * then unstated ones.
   */
  readonly positions: readonly PositionView[];
  /** A sentence for a country that states no position of its own. */
  readonly nothing: string | null;
  /** Its statements about other agreements, by agreement. */
  readonly outside: readonly StatementGroupView[];
  /** Statements of others about it. */
  readonly others: readonly StatementView[];
  /** Note that statements are our translation, if some are. */
  readonly translation: string | null;
}

const STATES: readonly DotView['state'][] = ['stated', 'reported', 'of-all', 'unstated'];

/**
 * @param id of a country of the talks
 * @returns all statements by and about it; `null` if it is not a country of the talks
 */
export function countryView(context: ViewContext, id: ConceptId): CountryView | null {
  const { knowledge, t } = context;
  if (!knowledge.pack.manifest.parties.includes(id)) return null;
  const country = knowledge.conceptById(id)!;
  const own = knowledge.statementsOf(id);
  const inTalks = own.filter(({ agreement }) => agreement === undefined);
  const dots = dotsOf(context, id);
  const positions = knowledge.pack.issues.map((issue) =>
    positionView(
      context,
      id,
      issue,
      dots.find((dot) => dot.issue === issue.id)!,
    ),
  );
  const others = knowledge
    .statementsAbout(id)
    .filter((statement) => !isHeldByAll(knowledge.pack, statement));
  const articles = new Set(inTalks.map(({ source }) => source)).size;
  return {
    concept: id,
    title: labelOf(context, id),
    flag: flagOf(context, country),
    basis:
      inTalks.length === 0
        ? ''
        : t('basis.both', {
            statements: t('count.statements', { count: inTalks.length }),
            articles: t('count.articles', { count: articles }),
          }),
    dots,
    positions: positions.sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state)),
    nothing: dots.some((dot) => dot.state === 'stated')
      ? null
      : t('nothing.country', { articles: articlesInWords(context) }),
    outside: outsideGroups(context, own),
    others: ranked(knowledge, others, { concept: id, issues: [] }).map((statement) =>
      statementView(context, statement),
    ),
    translation: translationNote(context, [...own, ...others]),
  };
}

function positionView(
  context: ViewContext,
  country: ConceptId,
  issue: Issue,
  { state }: DotView,
): PositionView {
  const { knowledge } = context;
  const entries = (knowledge.positionsOf(country).get(issue.id) ?? []).filter(
    ({ voice }) => voice !== 'outside',
  );
  const voiced = (which: 'own' | 'collective') =>
    entries.filter(({ voice }) => voice === which).map(({ statement }) => statement);
  const statements = ranked(knowledge, voiced('own'), { concept: country, issues: [] });
  const views = (some: readonly Statement[]) =>
    some.map((statement) => statementView(context, statement, labelOf(context, country)));
  const position = knowledge.positionOf(country, issue.id);
  const line = (position && positionLine(context, position)[0]) ?? null;
  return {
    issue: issue.id,
    mark: markOf(knowledge, issue.id),
    label: textOf(context, issue.prefLabel),
    state,
    line,
    instead: line ? null : insteadOf(context, state),
    statements: views(statements),
    ofAll: views(voiced('collective')),
  };
}

function insteadOf(context: ViewContext, state: DotView['state']): string | null {
  const { t } = context;
  if (state === 'reported') return t('position.reported');
  if (state === 'of-all') return t('position.ofAll', { parties: partiesInWords(context) });
  return state === 'unstated' ? t('position.unstated') : null;
}
