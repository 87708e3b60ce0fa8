import type { Pack } from '../../pack/pack';
import { compileCues } from './compile-cues';

/**
 * Compiles what the sentinel needs of a pack: it is in a script that every page loads.
 *
 * @param pack a valid pack
 * @returns the source of an expression that finds a name of which every page about the pack must have
 *   one, and what the weighing of such a page must come to
 */
export function compileProbe(pack: Pack): { expression: string; threshold: number } {
  const { probe, threshold } = compileCues(pack);
  return { expression: probe, threshold };
}
