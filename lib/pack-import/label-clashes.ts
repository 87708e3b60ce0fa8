import { labelKey } from './label-key';

/** Labels of a pack, by the pack's id. */
export interface PackLabels {
  readonly id: string;
  readonly labels: Iterable<string>;
}

/** A label that other packs have as well. */
export interface LabelClash {
  /** As the new pack writes it. */
  readonly label: string;
  /** Ids of the other packs, in their order. */
  readonly packs: readonly string[];
}

const MOST_LISTED = 50;

/**
 * Finds labels of a pack that mark the same words as labels of others.
 *
 * @param labels of the new pack
 * @returns the number of its labels that clash, and the first of them
 */
export function labelClashes(
  labels: Iterable<string>,
  others: readonly PackLabels[],
): { readonly count: number; readonly first: readonly LabelClash[] } {
  const own = new Map<string, { label: string; packs: string[] }>();
  for (const label of labels) {
    const key = labelKey(label);
    if (!own.has(key)) own.set(key, { label, packs: [] });
  }
  for (const { id, labels: theirs } of others)
    for (const label of theirs) {
      const packs = own.get(labelKey(label))?.packs;
      if (packs && packs.at(-1) !== id) packs.push(id);
    }
  const clashes = [...own.values()].filter(({ packs }) => packs.length > 0);
  return { count: clashes.length, first: clashes.slice(0, MOST_LISTED) };
}
