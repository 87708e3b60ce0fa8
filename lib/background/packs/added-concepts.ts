/** What popup and panel ask about concepts of added packs, which they do not load themselves. */
import { cardView, type CardView } from '../../knowledge/views';
import { labelOf, textOf } from '../../knowledge/views/context';
import type { InLanguage } from '../reader-language';
import type { PackLibrary } from './pack-library';

type Packs = Pick<PackLibrary, 'packOf'>;

/** @returns by concept its name; without those whose pack is off or gone */
export async function conceptNames(
  packs: Packs,
  { viewsOf }: Pick<InLanguage, 'viewsOf'>,
  concepts: readonly string[],
): Promise<{ readonly [concept: string]: string }> {
  const named = concepts.map(async (concept) => {
    const pack = await packs.packOf(concept);
    if (!pack?.knowledge.conceptById(concept)) return [];
    return [[concept, labelOf(viewsOf(pack), concept)] as const];
  });
  return Object.fromEntries((await Promise.all(named)).flat());
}

/** @returns null if the concept's pack is off or gone, or has no such concept */
export async function conceptViewOf(
  packs: Packs,
  { viewsOf }: Pick<InLanguage, 'viewsOf'>,
  concept: string,
): Promise<CardView | null> {
  const pack = await packs.packOf(concept);
  if (!pack) return null;
  const context = viewsOf(pack);
  return cardView({ ...context, packName: textOf(context, pack.prefLabel) }, concept);
}
