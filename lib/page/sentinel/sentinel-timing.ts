/**
 * Times to check a page that is not annotated again, ms after the first check: most articles and
 * frames that scripts load are there by then. No observer keeps running.
 */
export const LOOK_AGAIN_MS = [1500, 5000];

/** Idle timeout, ms. */
export const PATIENCE_MS = 2000;

/** Delay before the page is checked after a navigation within the document, ms. */
export const SETTLE_MS = 600;
