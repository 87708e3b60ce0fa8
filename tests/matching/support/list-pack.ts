import { createPackEngine, type PackOnPage } from '../../../lib/matching';

/**
 * A reader's list as a pack without relevance rules, as it is compiled at import.
 *
 * @param labels by concept
 * @param always the reader's choice for its pages
 */
export function listPack(
  id: string,
  labels: { readonly [concept: string]: readonly string[] },
  always: PackOnPage['always'] = null,
): PackOnPage {
  const own = Object.entries(labels);
  const lexicon = {
    concepts: own.map(([concept]) => ({ id: `${id}/${concept}`, key: 'others' })),
    senses: own.map(([, forms], concept) => ({
      concept,
      labels: forms,
      introduces: true as const,
    })),
    subject: -1,
    vocabularies: {},
    languages: {},
  };
  return { engine: createPackEngine({ id, lexicon, cues: null, issues: [] }), always };
}
