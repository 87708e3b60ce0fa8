import { CARD_STATES } from './card-states';
import type { GalleryState } from './gallery-state';
import { PAGE_STATES } from './page-states';
import { PANEL_STATES } from './panel-states';
import { PART_STATES } from './part-states';
import { POPUP_STATES } from './popup-states';

/** Everything that the gallery shows, in its order. */
export const STATES: readonly GalleryState[] = [
  ...PART_STATES,
  ...CARD_STATES,
  ...POPUP_STATES,
  ...PANEL_STATES,
  ...PAGE_STATES,
];
