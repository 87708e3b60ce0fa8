import { formatDate } from '../../i18n/dates';
import { formatFigure } from '../../i18n/figures';
import type { Concept, ConceptId, IssueId, LanguageMap, Statement } from '../../pack/pack';
import { cardStatements } from './card/card-statements';
import {
  articlesInWords,
  flagOf,
  hopView,
  kindOf,
  labelOf,
  languageOf,
  partyView,
  textOf,
  type ViewContext,
} from './context';
import { disagreementsForCard } from './card/disagreements-for-card';
import { disagreementView } from './issues/disagreement-view';
import { dotsOf } from './countries/dots';
import { keyOf } from '../../strokes/highlight-keys';
import { markOf } from './marks';
import { chipViews, translationNote } from './statement-view';
import type { ConceptView, KickerView, LinkView, StatementGroupView } from './types';

/**
 * @param context the pack, flags and language
 * @param id of a concept
 * @param issues issues of the sentence on the page, the nearest first
 * @returns everything about the concept; `null` if the pack has no such concept
 */
export function conceptView(
  context: ViewContext,
  id: ConceptId,
  issues: readonly IssueId[] = [],
): ConceptView | null {
  const { knowledge } = context;
  const concept = knowledge.conceptById(id);
  if (!concept) return null;
  const isSubject = concept.id === knowledge.subject?.id;
  const isParty = knowledge.pack.manifest.parties.includes(id);
  const { disagreements, opensDisagreement } = disagreementsForCard(knowledge, concept, issues);
  const { lines, groups, leading, all } = cardStatements(
    context,
    concept,
    issues,
    opensDisagreement,
  );
  const description = descriptionOf(context, concept);
  const facts = isSubject ? knowledge.pack.manifest.facts : [];
  // Statements have their own sources.
  const citations = all.length > 0 ? [] : citationsOf(concept);
  return {
    ...headOf(context, concept),
    description: description ? textOf(context, description) : null,
    definition:
      concept.definition && concept.definition !== description && !isParty
        ? textOf(context, concept.definition)
        : null,
    language: languageOf(context, description ?? { en: '' }),
    asOf: asOf(context, concept),
    chips: chipViews(context, isSubject ? facts.map(({ citation }) => citation) : citations),
    facts: facts.map(({ figure, label }) => ({
      figure: formatFigure(figure, context.t.language),
      label: textOf(context, label),
    })),
    parties: isSubject ? knowledge.parties.map((party) => partyView(context, party)) : [],
    parts: knowledge.narrowerOf(id).map((narrower) => hopView(context, narrower)),
    dots: isParty ? dotsOf(context, id) : [],
    lines,
    nothing: nothingStated(context, concept),
    groups,
    leading: leading.map((statement) => statement.id),
    disagreements: disagreements.map((disagreement) => disagreementView(context, disagreement)),
    opensDisagreement,
    translation: translationNote(context, shownOf(context, groups)),
    basis: basisOf(context, concept, all),
  };
}

/** What is above the statements, and the same on every card. */
function headOf(context: ViewContext, concept: Concept) {
  const { id, type, editorialNote, url } = concept;
  return {
    concept: id,
    type: type ?? null,
    mark: markOf(context.knowledge, keyOf(concept)),
    kicker: kickerOf(context, concept),
    title: labelOf(context, id),
    flag: type === 'country' ? flagOf(context, concept) : null,
    note: editorialNote ? noteOf(context, editorialNote) : null,
    link: url === undefined ? null : linkOf(context, url),
    pack: context.packName ?? null,
  };
}

/** @returns null for an address that is not http or https */
function linkOf({ t }: ViewContext, url: string): LinkView | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href, host } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const shown = host.replace(/^www\./, '');
  return { href, host: shown, spoken: t('card.link', { host: shown }) };
}

function shownOf({ knowledge }: ViewContext, groups: readonly StatementGroupView[]): Statement[] {
  return groups.flatMap(({ statements }) =>
    knowledge.statementsById(statements.map(({ id }) => id)),
  );
}

function noteOf(context: ViewContext, note: LanguageMap): ConceptView['note'] {
  return {
    label: context.t('note'),
    lines: [{ text: textOf(context, note), language: languageOf(context, note) }],
  };
}

function kickerOf(context: ViewContext, concept: Concept): KickerView {
  const { knowledge } = context;
  const kind = kindOf(context, concept);
  if (hasRoleInKicker(concept)) {
    const role = concept.roles?.[0];
    return { kind, detail: role ? textOf(context, role.label) : null, flag: null, concept: null };
  }
  const issue = concept.issue === undefined ? undefined : knowledge.issueById(concept.issue);
  if (issue && keyOf(concept) === issue.id) {
    const label = textOf(context, issue.prefLabel);
    const words = kind === '' ? { kind: label, detail: null } : { kind, detail: label };
    return { ...words, flag: null, concept: null };
  }
  const country = concept.country ?? null;
  return {
    kind,
    detail: country && labelOf(context, country),
    flag: flagOf(context, concept),
    concept: country,
  };
}

/**
 * The role of a concept that has one, otherwise its definition. A role in the kicker is not
 * repeated.
 */
function descriptionOf(context: ViewContext, concept: Concept): LanguageMap | null {
  const { parties } = context.knowledge.pack.manifest;
  if (parties.includes(concept.id)) return null;
  const role = hasRoleInKicker(concept) ? undefined : concept.roles?.[0];
  return role?.label ?? concept.definition ?? null;
}

function hasRoleInKicker({ type }: Concept): boolean {
  return type === 'country' || type === 'pact';
}

function asOf(context: ViewContext, concept: Concept): string | null {
  const { knowledge, t } = context;
  const role = concept.roles?.[0];
  if (role) return t('asOf', { date: formatDate(role.asOf, t.language) });
  const { period } = knowledge.pack.manifest;
  if (!concept.citations?.length || !period) return null;
  return t('asOf.period', { period: textOf(context, period) });
}

function citationsOf(concept: Concept) {
  const role = concept.roles?.[0];
  return role && !hasRoleInKicker(concept) ? [role.citation] : (concept.citations ?? []);
}

function nothingStated(context: ViewContext, concept: Concept): string | null {
  const { knowledge, t } = context;
  const speaks =
    concept.type === 'country' || concept.type === 'person' || concept.type === 'organization';
  if (
    !speaks ||
    knowledge.pack.sources.length === 0 ||
    knowledge.statementsOf(concept.id).some(({ agreement }) => agreement === undefined)
  )
    return null;
  const articles = articlesInWords(context);
  if (concept.type === 'country') return t('nothing.country', { articles });
  if (concept.type === 'person') return t('nothing.person', { articles });
  return t('nothing.other', { articles });
}

/**
 * "15 statements, 4 articles" for a country, "2 articles" for others; empty if nothing is cited.
 */
function basisOf(context: ViewContext, concept: Concept, statements: readonly Statement[]): string {
  const { knowledge, t } = context;
  const isSubject = concept.id === knowledge.subject?.id;
  const cited = isSubject
    ? knowledge.pack.sources.map(({ id }) => ({ source: id }))
    : [...statements, ...(concept.citations ?? [])];
  const own = knowledge.statementsOf(concept.id).filter(({ agreement }) => agreement === undefined);
  const isCountry = concept.type === 'country' && own.length > 0;
  const count = new Set((isCountry ? own : cited).map(({ source }) => source)).size;
  if (count === 0) return '';
  const articles = t('count.articles', { count });
  return isCountry
    ? t('basis.both', { statements: t('count.statements', { count: own.length }), articles })
    : articles;
}
