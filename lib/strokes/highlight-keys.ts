/** A highlight key groups mentions for their switch and stroke: an issue's id, or a name group. */
import type { Concept } from '../pack/pack';

/** Highlight keys of names. Every other key is an issue's id. */
export const NAME_GROUPS = ['people', 'institutions', 'countries', 'pact', 'others'] as const;
export type NameGroup = (typeof NAME_GROUPS)[number];

/** Groups of names by the type of their concepts. */
const GROUP_OF: ReadonlyMap<string | undefined, NameGroup> = new Map([
  ['person', 'people'],
  ['organization', 'institutions'],
  ['country', 'countries'],
  ['pact', 'pact'],
]);

/** @returns whether a highlight key is a name group, not an issue */
export function isNameGroup(key: string): key is NameGroup {
  return (NAME_GROUPS as readonly string[]).includes(key);
}

/**
 * @returns the highlight key of a concept: the name group of its type, otherwise its issue,
 *   otherwise `others`
 */
export function keyOf({ type, issue }: Pick<Concept, 'type' | 'issue'>): string {
  return GROUP_OF.get(type) ?? issue ?? 'others';
}
