import type { Kept } from './popup-context';
import type { Place } from './place';

/** Where a reader was in the popup: enough to find it again when the popup is opened anew. */
export interface PopupMemory {
  readonly places: readonly Place[];
  readonly countriesAs: 'list' | 'matrix';
  readonly query: string;
  readonly unfolded: readonly string[];
  /** CSS px, by depth of the place. */
  readonly scrolls: readonly number[];
}

/** @returns what a popup keeps while it is open, as it was left */
export function keptFrom(memory: PopupMemory | null | undefined): Kept {
  return {
    countriesAs: memory?.countriesAs ?? 'list',
    query: memory?.query ?? '',
    unfolded: new Set(memory?.unfolded),
    scrolls: [...(memory?.scrolls ?? [])],
    moved: false,
    typing: false,
  };
}

/** @returns what is to be remembered of an open popup */
export function memoryOf(places: readonly Place[], { countriesAs, query, unfolded, scrolls }: Kept): PopupMemory {
  return { places, countriesAs, query, unfolded: [...unfolded], scrolls: Array.from({ length: places.length + 1 }, (_, depth) => scrolls[depth] ?? 0) };
}
