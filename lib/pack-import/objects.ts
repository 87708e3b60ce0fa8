/** An object of parsed JSON. */
export type JsonObject = { readonly [field: string]: unknown };

/** @returns whether a parsed value is an object and not a list */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns the object's own field; undefined if it has none, whatever objects inherit */
export function fieldOf(object: JsonObject, field: string): unknown {
  return Object.hasOwn(object, field) ? object[field] : undefined;
}

/** @returns a list as it is, nothing as an empty list, anything else as a list of one */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
