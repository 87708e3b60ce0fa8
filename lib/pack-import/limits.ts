import { PACK_LIMITS } from '../pack/limits';

/** Limits of an import. What is beyond them is refused, or left out of the pack. */
export const LIMITS = {
  ...PACK_LIMITS,
  /** Different rows of a table. */
  rows: 200_000,
  /** Columns of a table that are read. */
  columns: 100,
  /** Files in a zip file. */
  zipEntries: 2_000,
} as const;
