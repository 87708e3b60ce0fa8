import type { Settings } from '../settings/settings';

/** What the background leaves in a page before it injects the annotator. */
export interface AnnotationOrder {
  readonly settings: Settings;
  /** The reader wants the page marked whatever it is about. */
  readonly markAnyway: boolean;
}
