import { CARD_STATES } from './card-states';
import type { GalleryState } from './gallery-state';
import { PART_STATES } from './part-states';
import { POPUP_STATES } from './popup-states';

/** Everything that the gallery shows, in its order. */
export const STATES: readonly GalleryState[] = [...PART_STATES, ...CARD_STATES, ...POPUP_STATES];
