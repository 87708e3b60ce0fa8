import type { Knowledge } from '../../index';
import type { Concept, Disagreement, IssueId } from '../../../pack/pack';
import { namesConcept } from '../../names-concept';
import { voicesOf } from '../../positions';

interface DisagreementsAt {
  /** The card's own questions, what it opens with first. */
  readonly disagreements: readonly Disagreement[];
  /** The first of them is open from the start. */
  readonly opensDisagreement: boolean;
}

/**
 * What articles disagree on at a concept's card. The pact's has every question, and opens with the
 * first; so does a term that a question asks about by its name. A country, person or body has the
 * questions of the issue that the sentence is about, and of these, or of all questions if there are none,
 * those that it takes a side on itself.
 *
 * @param issues those that the sentence on the page speaks of
 */
export function disagreementsAt(
  knowledge: Knowledge,
  concept: Concept,
  issues: readonly IssueId[],
): DisagreementsAt {
  const { pack, subject } = knowledge;
  if (concept.id === subject.id) {
    return { disagreements: pack.disagreements, opensDisagreement: pack.disagreements.length > 0 };
  }
  const about = knowledge.disagreementsOf(concept.id);
  if (concept.type === 'term') {
    const isAsked = ({ question }: Disagreement) =>
      namesConcept(knowledge, concept.id, question.en);
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

/** @returns what passes, or everything if nothing does */
function orAll<T>(list: readonly T[], passes: (one: T) => boolean): readonly T[] {
  const passing = list.filter(passes);
  return passing.length > 0 ? passing : list;
}
