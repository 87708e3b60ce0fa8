import * as v from 'valibot';

/**
 * A list whose length is looked at before its entries are: millions of them take long to check.
 *
 * @param entry the schema of each
 * @param most how many a list may have
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
