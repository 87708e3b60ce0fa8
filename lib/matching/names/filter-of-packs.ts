import type { Lexicon } from '../../pack/lexicon';
import { enoughConcepts } from '../packs/pack-relevance';
import { keyOfLabel } from './label-keys';
import { createNameFilter, type NameFilter } from './name-filter';

/**
 * @param lexicons of packs without relevance rules
 * @returns a filter for the names of all of them: each page that the default rule finds to be about
 *   one of them passes it; null without a name
 */
export function filterOfPacks(lexicons: readonly Lexicon[]): NameFilter | null {
  const filled = lexicons.filter(({ concepts }) => concepts.length > 0);
  if (filled.length === 0) return null;
  return createNameFilter(filled.map(keysOf), Math.min(...filled.map(enoughConcepts)));
}

function keysOf({ senses }: Lexicon): ReadonlyMap<string, ReadonlySet<number>> {
  const keys = new Map<string, Set<number>>();
  for (const sense of senses) {
    if (sense.concept === undefined) continue;
    for (const label of sense.labels) {
      const key = keyOfLabel(label, sense);
      if (key === undefined) continue;
      const concepts = keys.get(key);
      if (concepts) concepts.add(sense.concept);
      else keys.set(key, new Set([sense.concept]));
    }
  }
  return keys;
}
