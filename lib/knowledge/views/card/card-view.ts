import type { Concept, ConceptId } from '../../../pack/pack';
import { conceptView } from '../concept-view';
import { labelOf, partiesInWords, type ViewContext } from '../context';
import { laterPageView } from '../this-page/later-page';
import type { CardView, ConceptView, WayOn } from '../types';

/** The page on which a card opens. */
export interface CardPage {
  /**
   * Highlight keys of the mentions around the card's mention, the nearest first. Only issues are
   * used.
   */
  readonly near?: readonly string[];
  /** When the page was published, `YYYY-MM-DD` or `YYYY-MM`; null if that is not known. */
  readonly date?: string | null;
}

/**
 * @param context the pack, flags and language
 * @param id of a concept
 * @param page the page that the card opens on
 * @returns the concept's card; `null` if the pack has no such concept
 */
export function cardView(
  context: ViewContext,
  id: ConceptId,
  { near = [], date = null }: CardPage = {},
): CardView | null {
  const { knowledge, t } = context;
  const concept = knowledge.conceptById(id);
  const view = conceptView(
    context,
    id,
    near.filter((key) => knowledge.issueById(key)),
  );
  if (!concept || !view) return null;
  const { disagreements, leading } = view;
  const count = view.groups.reduce((sum, { statements }) => sum + statements.length, 0);
  return {
    ...view,
    unfoldLabel:
      concept.id === knowledge.subject?.id && count > 0 && leading.length === 0
        ? t('count.statements', { count })
        : null,
    disagreementSummary: disagreementSummary(
      context,
      disagreements.map(({ question }) => question),
    ),
    wayOn: wayOnOf(context, concept, view, count),
    laterPage: laterPageView(context, date)?.sentence ?? null,
    interfaceLanguage: t.language,
  };
}

function disagreementSummary({ t }: ViewContext, questions: readonly string[]): string | null {
  if (questions.length <= 1) return questions[0] ?? null;
  return t('card.questions', { number: t.inWords(questions.length) });
}

/** @param count number of the view's statements */
function wayOnOf(
  context: ViewContext,
  concept: Concept,
  view: ConceptView,
  count: number,
): WayOn | null {
  const { knowledge, t } = context;
  if (concept.id === knowledge.subject?.id && view.disagreements.length > 0) {
    return {
      to: 'disagreements',
      label: t('card.disagreements', { count: view.disagreements.length }),
    };
  }
  if (knowledge.pack.manifest.parties.includes(concept.id)) {
    const isStated = knowledge
      .statementsOf(concept.id)
      .some(({ agreement }) => agreement === undefined);
    if (isStated || !knowledge.subject)
      return {
        to: 'positions',
        concept: concept.id,
        label: t('card.positions', { country: labelOf(context, concept.id) }),
      };
    return {
      to: 'positions',
      concept: knowledge.subject.id,
      label: t('card.parties', { parties: partiesInWords(context) }),
    };
  }
  if (view.opensDisagreement && count > 0)
    return { to: 'more', label: t('count.statements', { count }) };
  const more = count - view.leading.length;
  if (more > 0) return { to: 'more', label: t('card.more', { count: more }) };
  const next = concept.broader?.[0] ?? concept.related?.[0];
  return next === undefined
    ? null
    : { to: 'concept', concept: next, label: labelOf(context, next) };
}
