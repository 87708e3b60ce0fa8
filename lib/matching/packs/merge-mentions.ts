import type { Mention } from '../types';

/**
 * Merges what several packs find in one text. Of mentions that overlap, the longest counts; of
 * equally long ones, that of the pack that comes first.
 *
 * @param byPack one list for each pack, in the reader's order; none has overlaps in itself
 * @returns mentions sorted by start; none overlaps another
 */
export function mergeMentions(byPack: readonly (readonly Mention[])[]): readonly Mention[] {
  const filled = byPack.filter(({ length }) => length > 0);
  if (filled.length < 2) return filled[0] ?? [];
  // Sorting is stable: packs stay in order.
  const longestFirst = filled.flat().sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Mention[] = [];
  for (const mention of longestFirst) {
    const at = placeIn(kept, mention.start);
    const [before, after] = [kept[at - 1], kept[at]];
    if (before && before.end > mention.start) continue;
    if (after && after.start < mention.end) continue;
    kept.splice(at, 0, mention);
  }
  return kept;
}

/** @returns index of the first mention that starts at the offset or later */
function placeIn(sorted: readonly Mention[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
