import type { Settings } from '../settings/settings';

/** What the background puts into a page before it injects the annotator. */
export interface AnnotationOrder {
  readonly settings: Settings;
  /** Host of the tab's page, as in `URL.host`, to which settings refer also in its frames. */
  readonly host: string;
  /** The reader wants the page marked whatever it is about. */
  readonly markAnyway: boolean;
}
