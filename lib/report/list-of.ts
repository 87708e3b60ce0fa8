import * as v from 'valibot';

/**
 * A schema that checks a list's length before its entries: millions of entries take long to check.
 *
 * @param entry the schema of each entry
 * @param most largest number of entries
 * @returns the schema of the list
 */
export function listOf<const Entry extends v.GenericSchema>(entry: Entry, most: number) {
  return v.pipe(
    v.unknown(),
    v.check(
      (list) => !Array.isArray(list) || list.length <= most,
      `expected a list of at most ${most}`,
    ),
    v.array(entry),
    v.readonly(),
  );
}
