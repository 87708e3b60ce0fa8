import type { ConceptType } from '../../pack/pack';
import { hopView, type ViewContext } from './context';
import type { HopView } from './types';

export interface ConceptIndexGroup {
  readonly label: string;
  readonly concepts: readonly HopView[];
}

/**
 * @returns all concepts, by kind and then by name; countries of the talks are a group of their own
 */
export function conceptIndex(context: ViewContext): ConceptIndexGroup[] {
  const { knowledge, t } = context;
  const { parties } = knowledge.pack.manifest;
  const group = (label: string, type: ConceptType, ofParties = false): ConceptIndexGroup => ({
    label,
    concepts: knowledge.pack.concepts
      .filter((concept) => concept.type === type && parties.includes(concept.id) === ofParties)
      .map((concept) => hopView(context, concept))
      .sort((a, b) => a.label.localeCompare(b.label, t.language)),
  });
  return [
    group(t('group.countries'), 'country', true),
    group(t('group.people'), 'person'),
    group(t('group.institutions'), 'organization'),
    group(t('group.terms'), 'term'),
    group(t('group.otherCountries'), 'country'),
    group(t('group.pact'), 'pact'),
  ].filter(({ concepts }) => concepts.length > 0);
}
