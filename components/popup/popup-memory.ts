import * as v from 'valibot';
import type { Kept } from '../record/record-context';
import { PlaceSchema, type Place } from '../record/place';

export const PopupMemorySchema = v.object({
  places: v.array(PlaceSchema),
  countriesAs: v.picklist(['list', 'matrix']),
  query: v.string(),
  unfolded: v.array(v.string()),
  /** CSS px, by depth of the place. */
  scrolls: v.array(v.pipe(v.number(), v.finite())),
});
/** Where a reader was in the popup: enough to find it again when the popup is opened the next time. */
export type PopupMemory = v.InferOutput<typeof PopupMemorySchema>;

/**
 * @param memory of the popup, as it was left
 * @param asked what is searched for from the start
 * @returns what a popup keeps while it is open
 */
export function keptFrom(memory: PopupMemory | null | undefined, asked?: string | null): Kept {
  return {
    countriesAs: memory?.countriesAs ?? 'list',
    query: asked ?? memory?.query ?? '',
    unfolded: new Set(memory?.unfolded),
    scrolls: [...(memory?.scrolls ?? [])],
    moved: false,
    focusSearch: Boolean(asked),
  };
}

/** @returns what is to be remembered of an open popup */
export function memoryOf(
  places: readonly Place[],
  { countriesAs, query, unfolded, scrolls }: Kept,
): PopupMemory {
  return {
    places: [...places],
    countriesAs,
    query,
    unfolded: [...unfolded],
    scrolls: Array.from({ length: places.length + 1 }, (_, depth) => scrolls[depth] ?? 0),
  };
}
