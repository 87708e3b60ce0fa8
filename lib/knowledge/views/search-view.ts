import { formatDate } from '../../i18n/dates';
import type { ConceptHit, SearchResult, StatementHit } from '../search';
import { type ViewContext, keyOf, labelOf, textOf } from './context';
import { markOf } from './marks';
import { statementView } from './statement-view';
import type { Mark, StatementView } from './types';

export interface ConceptHitView {
  readonly concept: string;
  readonly mark: Mark;
  readonly label: string;
  /** "Person, Japan". */
  readonly kind: string;
  /** "Japan’s minister for the TPP talks, 16 Feb 2014". */
  readonly description: string | null;
  /** Why it answers: words, with `{match}` where the match stands. */
  readonly why: string;
  readonly match: string;
}

export interface StatementHitView {
  readonly statement: StatementView;
  readonly ranges: StatementHit['ranges'];
  /** Whom or what the statement was found by, where its words do not say so. */
  readonly foundBy: string | null;
}

export interface SearchView {
  readonly concepts: readonly ConceptHitView[];
  readonly statements: readonly StatementHitView[];
}

/** @param result of a search in the context's pack */
export function searchView(context: ViewContext, result: SearchResult): SearchView {
  return {
    concepts: result.concepts.map((hit) => conceptHitView(context, hit)),
    statements: result.statements.map(({ statement, ranges, concept }) => ({
      statement: statementView(context, statement),
      ranges,
      foundBy: ranges.length === 0 && concept !== null ? labelOf(context, concept) : null,
    })),
  };
}

function conceptHitView(context: ViewContext, { concept: id, label, by, exact }: ConceptHit): ConceptHitView {
  const { knowledge, t } = context;
  const concept = knowledge.conceptById(id)!;
  const role = concept.roles?.[0];
  const issue = concept.issue === undefined ? undefined : knowledge.issueById(concept.issue);
  const belongsTo = issue ? textOf(context, issue.prefLabel) : concept.country && concept.country !== id ? labelOf(context, concept.country) : null;
  const kind = t(`kind.${concept.type}`);
  return {
    concept: id,
    mark: markOf(knowledge, keyOf(concept)),
    label: labelOf(context, id),
    kind: belongsTo === null ? kind : t('kind.of', { kind, of: belongsTo }),
    description: role
      ? `${textOf(context, role.label)}, ${formatDate(role.asOf, t.language)}`
      : concept.definition
        ? textOf(context, concept.definition)
        : null,
    why: t.template(exact ? `search.why.${by}` : 'search.why.close'),
    match: label,
  };
}
