import { compilePack } from '../../../lib/pack-compile/compile-pack';
import type { CompiledPack } from '../../../lib/pack/compiled-pack';

/**
 * A reader's list as it is stored: a pack without relevance rules.
 *
 * @param labels by concept, the first is shown
 */
export function beatPack(
  id: string,
  labels: { readonly [concept: string]: readonly [string, ...string[]] },
): CompiledPack {
  const own = Object.entries(labels);
  return compilePack(
    new Map<string, unknown>([
      ['pack.json', { formatVersion: 2, id, prefLabel: { en: `Pack ${id}` }, license: 'CC0-1.0' }],
      ['issues.json', []],
      [
        'concepts/all.json',
        own.map(([concept]) => ({ id: concept, definition: { en: `About ${concept}.` } })),
      ],
      [
        'labels/en.json',
        Object.fromEntries(
          own.map(([concept, [prefLabel, ...altLabel]]) => [concept, { prefLabel, altLabel }]),
        ),
      ],
    ]),
  );
}
