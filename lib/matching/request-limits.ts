/** What one request for matches may hold; the background refuses more. */

/** Text, in UTF-16 units: some 40,000 words. */
export const MOST_UNITS = 256 * 1024;

/** Blocks, however short. */
export const MOST_BLOCKS = 5000;
