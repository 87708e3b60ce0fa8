import type { ConceptId, Issue } from '../pack';
import { flagOf, labelOf, partiesInWords, textOf, type ViewContext } from './context';
import { dotsOf } from './dots';
import { markOf } from './marks';
import { statementView } from './statement-view';
import type { DotView, FlagImage, Mark, StatementView } from './types';

/** What one country says on one issue. */
export interface PositionView {
  readonly issue: string;
  readonly mark: Mark;
  readonly label: string;
  /** "7", "of all twelve", "unstated". */
  readonly state: string;
  /** The country's own statements first, then what is said of all; newest first in both. */
  readonly statements: readonly StatementView[];
}

export interface CountryView {
  readonly concept: ConceptId;
  readonly title: string;
  readonly flag: FlagImage | null;
  /** "15 statements, 4 articles". */
  readonly basis: string;
  readonly dots: readonly DotView[];
  /** Issues with own statements first, the newest of them first; unstated ones last. */
  readonly positions: readonly PositionView[];
  /** What others say of it. */
  readonly others: readonly StatementView[];
}

/**
 * @param id of a country of the talks
 * @returns everything stated by it and of it; `null` where it is not one of the talks' countries
 */
export function countryView(context: ViewContext, id: ConceptId): CountryView | null {
  const { knowledge, t } = context;
  if (!knowledge.pack.manifest.parties.includes(id)) return null;
  const country = knowledge.conceptById(id)!;
  const own = knowledge.statementsOf(id);
  const newest = (issue: Issue) => {
    const [first] = knowledge.positionsOf(id).get(issue.id) ?? [];
    return first === undefined ? '' : `${first.voice === 'own' ? 1 : 0} ${knowledge.dayOf(first.statement)}`;
  };
  const issues = [...knowledge.pack.issues].sort((a, b) => newest(b).localeCompare(newest(a)));
  const articles = new Set(own.map(({ source }) => source)).size;
  return {
    concept: id,
    title: labelOf(context, id),
    flag: flagOf(context, country),
    basis: t('basis.both', {
      statements: t('count.statements', { count: own.length }),
      articles: t('count.articles', { count: articles }),
    }),
    dots: dotsOf(context, id),
    positions: issues.map((issue) => positionView(context, id, issue)),
    others: knowledge
      .statementsAbout(id)
      .filter(({ holders }) => !holders.includes(knowledge.subject.id))
      .map((statement) => statementView(context, statement)),
  };
}

function positionView(context: ViewContext, country: ConceptId, issue: Issue): PositionView {
  const { knowledge, t } = context;
  const entries = knowledge.positionsOf(country).get(issue.id) ?? [];
  const own = entries.filter(({ voice }) => voice === 'own').length;
  const shared = entries.length > 0 ? t('ofAll', { parties: partiesInWords(context) }) : t('unstated');
  return {
    issue: issue.id,
    mark: markOf(knowledge, issue.id),
    label: textOf(context, issue.prefLabel),
    state: own > 0 ? String(own) : shared,
    statements: entries.map(({ statement }) => statementView(context, statement, labelOf(context, country))),
  };
}
