import type { ConceptId } from '../../../pack/pack';
import type { Knowledge } from '../../index';
import type { Answer } from '../index';

/**
 * For words that were looked up: in the address bar, in a menu, in the panel.
 *
 * @param answers to the words, the best first
 * @returns the concept that the words name, if they ask for nothing else, so that its page can open at
 *   once; null if there are answers to choose from. The subject's own page is a list of countries, so
 *   its name is searched for too.
 */
export function namedConcept(
  [best]: readonly Answer[],
  { subject }: Pick<Knowledge, 'subject'>,
): ConceptId | null {
  const isNamed = best?.kind === 'concept' && best.whole && best.concept !== subject.id;
  return isNamed ? best.concept : null;
}
