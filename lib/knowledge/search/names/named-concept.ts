import type { ConceptId } from '../../../pack/pack';
import type { Knowledge } from '../../index';
import type { Answer } from '../index';

/**
 * Decides for words that were looked up (in the address bar, a menu or the panel) whether a page
 * opens at once.
 *
 * @param answers of the search, the best first
 * @returns the concept whose name is all the words; null if the reader should choose from the
 *   answers, as for the subject, whose own page is a list of countries
 */
export function namedConcept(
  [best]: readonly Answer[],
  { subject }: Pick<Knowledge, 'subject'>,
): ConceptId | null {
  const isNamed = best?.kind === 'concept' && best.whole && best.concept !== subject?.id;
  return isNamed ? best.concept : null;
}
