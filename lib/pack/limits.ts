/**
 * What a pack may have at most, so that checking and matching it takes seconds and not the
 * browser's memory. Larger packs are refused.
 */
export const PACK_LIMITS = {
  /** Of all files together, as they are read. */
  bytes: 50_000_000,
  /** Different labels of all concepts together. */
  labels: 100_000,
  /** Records of one list: concepts, statements, sources. */
  records: 100_000,
  /** JSON values of all files together. */
  values: 3_000_000,
  /** JSON values inside one another. */
  depth: 40,
  /** Of one text, in UTF-16 units. */
  text: 20_000,
  /** Of one label, in UTF-16 units. */
  label: 300,
} as const;
