import type { Pack } from '../pack/pack';
import { compileCues } from './compile-cues';

/**
 * Compiles the part of a pack that the sentinel needs. Every page loads it, so it is small.
 *
 * @param pack a valid pack with relevance rules
 * @returns the source of a regular expression (every page about the pack's subject has a match),
 *   and the relevance score from which a page is about the subject
 * @throws Error if the pack has no relevance rules
 */
export function compileProbe(pack: Pack): { expression: string; threshold: number } {
  const cues = compileCues(pack);
  if (!cues) throw new Error(`The pack "${pack.manifest.id}" has no relevance.json.`);
  const { probe, threshold } = cues;
  return { expression: probe, threshold };
}
