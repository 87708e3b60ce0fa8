import { CARD_STATES } from './states/card-states';
import type { GalleryState } from './gallery-state';
import { PAGE_STATES } from './states/page-states';
import { PANEL_STATES } from './states/panel-states';
import { PART_STATES } from './states/part-states';
import { POPUP_STATES } from './states/popup-states';

/** All states of the gallery, in order. */
export const STATES: readonly GalleryState[] = [
  ...PART_STATES,
  ...CARD_STATES,
  ...POPUP_STATES,
  ...PANEL_STATES,
  ...PAGE_STATES,
];
