/**
 * A query that readers type, and the answers of which one must come first; no answers means that
 * nothing may be found. The queries are what a reporter, a student or an analyst would look for,
 * and were written before the search was tuned.
 */
export type ExpectedAnswer = readonly [query: string, ...first: string[]];
