import type { Knowledge } from '../../index';
import type { Concept, Disagreement, IssueId } from '../../../pack/pack';
import { namesConcept } from '../../names-concept';
import { voicesOf } from '../../positions';
import { textIn } from '../../../pack/language-map';

interface DisagreementsForCard {
  /** The disagreements on the card, the one that it opens with first. */
  readonly disagreements: readonly Disagreement[];
  /** Whether the first one is open when the card opens. */
  readonly opensDisagreement: boolean;
}

/**
 * Selects the disagreements for a concept's card. The pact's card has all of them and opens with
 * the first; so does the card of a term that the question names. The card of a country, person or
 * body has the disagreements on the sentence's issue (or all, if there are none), and of these the
 * ones in which it takes a side.
 *
 * @param issues issues of the sentence on the page
 */
export function disagreementsForCard(
  knowledge: Knowledge,
  concept: Concept,
  issues: readonly IssueId[],
): DisagreementsForCard {
  const { pack, subject } = knowledge;
  if (concept.id === subject?.id) {
    return { disagreements: pack.disagreements, opensDisagreement: pack.disagreements.length > 0 };
  }
  const about = knowledge.disagreementsOf(concept.id);
  if (concept.type === 'term') {
    const isAsked = ({ question }: Disagreement) =>
      namesConcept(knowledge, concept.id, textIn(question, 'en'));
    const asked = about.filter(isAsked);
    return {
      disagreements: [...asked, ...about.filter((one) => !isAsked(one))],
      opensDisagreement: asked.length > 0,
    };
  }
  const voices = voicesOf(pack.concepts, concept.id);
  const takesSide = ({ sides }: Disagreement): boolean =>
    knowledge
      .statementsById(sides.flatMap(({ statements }) => statements))
      .some(({ holders }) => holders.every((holder) => voices.has(holder)));
  const near = orAll(about, ({ issue }) => issue !== undefined && issues.includes(issue));
  return { disagreements: orAll(near, takesSide), opensDisagreement: false };
}

/** @returns the entries that pass, or all if none does */
function orAll<T>(list: readonly T[], passes: (one: T) => boolean): readonly T[] {
  const passing = list.filter(passes);
  return passing.length > 0 ? passing : list;
}
