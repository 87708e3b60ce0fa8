/** What one request for matches may hold; the background refuses more. */

/** Text, in UTF-16 units: some 40,000 words. */
export const MOST_UNITS = 256 * 1024;

/** Blocks, however short. */
export const MOST_BLOCKS = 5000;

/** Packs with which a page is marked: as many as a reader may have, and the bundled one. */
export const MOST_PACKS = 21;

/** Concepts, or names, in one list of a page's facts about one pack. */
export const MOST_FACTS = 5000;
