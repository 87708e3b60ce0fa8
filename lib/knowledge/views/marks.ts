import type { Knowledge } from '../index';
import type { Mark } from './types';

const NAME_GROUPS: readonly string[] = ['people', 'institutions', 'countries', 'pact'];
const LINES = 6;

/**
 * @param knowledge the pack, whose order of issues decides their lines
 * @param key a highlight key: an issue's id, or `people`, `institutions`, `countries`, `pact`
 * @returns how the key is drawn; a seventh issue begins the lines again
 */
export function markOf(knowledge: Knowledge, key: string): Mark {
  if (NAME_GROUPS.includes(key)) return key as Mark;
  const place = knowledge.pack.issues.findIndex(({ id }) => id === key);
  return `issue-${(Math.max(place, 0) % LINES) + 1}` as Mark;
}
