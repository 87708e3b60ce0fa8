/** @returns the middle value; of an even number of values the mean of the two in the middle */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** @returns the geometric mean, the fair mean of ratios; values must be above 0 */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(sum(values.map(Math.log)) / values.length);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** @returns the entry with the highest value */
export function highest<Entry>(
  entries: readonly Entry[],
  valueOf: (entry: Entry) => number,
): Entry {
  return entries.reduce((best, entry) => (valueOf(entry) > valueOf(best) ? entry : best));
}

/**
 * @returns the median, and the median distance from it, as `12.3 ± 0.4`
 * https://en.wikipedia.org/wiki/Median_absolute_deviation
 */
export function spread(values: readonly number[], digits = 1): string {
  const middle = median(values);
  const distance = median(values.map((value) => Math.abs(value - middle)));
  return `${middle.toFixed(digits)} ± ${distance.toFixed(digits)}`;
}
