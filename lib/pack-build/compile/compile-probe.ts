import type { Pack } from '../../pack/pack';
import { compileCues } from './compile-cues';

/**
 * Compiles the part of a pack that the sentinel needs. Every page loads it, so it is small.
 *
 * @param pack a valid pack
 * @returns the source of a regular expression (every page about the pack's subject has a match),
 *   and the relevance score from which a page is about the subject
 */
export function compileProbe(pack: Pack): { expression: string; threshold: number } {
  const { probe, threshold } = compileCues(pack);
  return { expression: probe, threshold };
}
