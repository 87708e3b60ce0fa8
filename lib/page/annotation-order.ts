import type { Settings } from '../settings/settings';

/** What the background leaves in a page before it injects the annotator. */
export interface AnnotationOrder {
  readonly settings: Settings;
  /** Of the tab's page, as `URL.host` gives it: what settings are about, in its frames too. */
  readonly host: string;
  /** The reader wants the page marked whatever it is about. */
  readonly markAnyway: boolean;
}
