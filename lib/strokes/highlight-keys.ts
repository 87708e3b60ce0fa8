/** A highlight key groups mentions for their switch and stroke: an issue's id, or a name group. */
import type { Concept, ConceptType } from '../pack/pack';

/** Highlight keys of names. Every other key is an issue's id. */
export const NAME_GROUPS = ['people', 'institutions', 'countries', 'pact'] as const;
export type NameGroup = (typeof NAME_GROUPS)[number];

const GROUP_OF: { readonly [Type in ConceptType]: NameGroup } = {
  person: 'people',
  organization: 'institutions',
  country: 'countries',
  pact: 'pact',
  term: 'pact',
};

/** @returns whether a highlight key is a name group, not an issue */
export function isNameGroup(key: string): key is NameGroup {
  return (NAME_GROUPS as readonly string[]).includes(key);
}

/** @returns the highlight key of a concept: a term's issue, or the name group of its type */
export function keyOf({ type, issue }: Pick<Concept, 'type' | 'issue'>): string {
  return type === 'term' && issue ? issue : GROUP_OF[type];
}
