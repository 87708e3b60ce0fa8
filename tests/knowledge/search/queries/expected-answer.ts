/**
 * What readers type, and the answers that may come first: written before the search was tuned, from
 * what a reporter, a student or an analyst would look for. None is silence.
 */
export type ExpectedAnswer = readonly [query: string, ...first: string[]];
