import { type Concept, isConceptType } from '../../pack/pack';
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
  const group = (label: string, belongs: (concept: Concept) => boolean): ConceptIndexGroup => ({
    label,
    concepts: knowledge.pack.concepts
      .filter(belongs)
      .map((concept) => hopView(context, concept))
      .sort((a, b) => a.label.localeCompare(b.label, t.language)),
  });
  const isParty = ({ id }: Concept): boolean => parties.includes(id);
  return [
    group(t('group.countries'), isParty),
    group(t('group.people'), ({ type }) => type === 'person'),
    group(t('group.institutions'), ({ type }) => type === 'organization'),
    group(t('group.terms'), ({ type }) => type === 'term'),
    group(t('group.otherCountries'), (one) => one.type === 'country' && !isParty(one)),
    group(t('group.pact'), ({ type }) => type === 'pact'),
    group(t('group.others'), ({ type = '' }) => !isConceptType(type)),
  ].filter(({ concepts }) => concepts.length > 0);
}
