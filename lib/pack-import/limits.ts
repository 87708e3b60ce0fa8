/** Limits of an import. What is beyond them is refused, with the limit in the refusal. */
export const LIMITS = {
  /** Of a file, and of all that a zip file holds, in bytes. */
  bytes: 50_000_000,
  /** Of a pack, in labels of every kind. */
  labels: 100_000,
  /** Different rows of a table. */
  rows: 200_000,
  /** Columns of a table that are read. */
  columns: 100,
  /** Of a label, in UTF-16 units. */
  label: 200,
  /** Of a definition, in UTF-16 units. */
  text: 5_000,
  /** Values in JSON. */
  values: 3_000_000,
  /** Lists and objects inside each other, in JSON. */
  depth: 64,
  /** Files in a zip file. */
  zipEntries: 2_000,
} as const;
