import type { Kept } from '../record/record-context';
import type { Place } from '../record/place';

/** Where a reader was in the popup: enough to find it again when the popup is opened anew. */
export interface PopupMemory {
  readonly places: readonly Place[];
  readonly countriesAs: 'list' | 'matrix';
  readonly query: string;
  readonly unfolded: readonly string[];
  /** CSS px, by depth of the place. */
  readonly scrolls: readonly number[];
}

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
    places,
    countriesAs,
    query,
    unfolded: [...unfolded],
    scrolls: Array.from({ length: places.length + 1 }, (_, depth) => scrolls[depth] ?? 0),
  };
}
