/**
 * Checks of values from outside (storage, files, messages), put together by hand where a page has to
 * stay so light that it loads no validator.
 */

/** @returns whether the value is of one kind */
export type Check = (value: unknown) => boolean;

export const isBoolean: Check = (value) => typeof value === 'boolean';

export const isString: Check = (value) => typeof value === 'string';

/** @returns whether a value is an object with fields, not a list */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param most entries */
export function isListOf(check: Check, most = Infinity): Check {
  // A list may have holes, which `every` alone would pass over.
  return (value) => Array.isArray(value) && value.length <= most && [...value].every(check);
}

/** @returns a check of objects that have these fields, and maybe others */
export function hasFields(checks: Readonly<Record<string, Check>>): Check {
  return (value) =>
    isRecord(value) && Object.entries(checks).every(([name, check]) => check(value[name]));
}
