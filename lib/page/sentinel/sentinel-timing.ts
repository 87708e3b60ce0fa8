/**
 * When to look again at a page that is not annotated, ms after the first look: articles and frames that
 * arrive by script are mostly there by then. No observer is left running.
 */
export const LOOK_AGAIN_MS = [1500, 5000];

/** A page that is never idle is looked at after this, ms. */
export const PATIENCE_MS = 2000;

/** After the address changed without a load, a site needs this long to show the new article, ms. */
export const SETTLE_MS = 600;
