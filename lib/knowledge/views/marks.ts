import { isNameGroup } from '../../strokes/highlight-keys';
import { issueMark, type Mark } from '../../strokes/strokes';
import type { Knowledge } from '../index';

/**
 * @param knowledge the pack, whose order of issues decides their strokes
 * @param key a highlight key: an issue's id or a name group
 * @returns the key's stroke
 */
export function markOf({ pack }: Pick<Knowledge, 'pack'>, key: string): Mark {
  return isNameGroup(key) ? key : issueMark(pack.issues.findIndex(({ id }) => id === key));
}
