/** After the address changed without a load, a site needs this long to show the new article, ms. */
export const SETTLE_MS = 600;
