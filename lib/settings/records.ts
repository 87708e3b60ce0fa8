import * as v from 'valibot';

/** @returns whether a value is an object with fields, not a list */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Valibot's own `record` skips a field called `constructor`, but that can be the name of a host in
 * the reader's network.
 *
 * @param schema the schema of every field's value
 * @returns a schema of objects with any field names; each value that does not fit is a separate
 *   issue
 */
export function recordOf<Value>(
  schema: v.GenericSchema<unknown, Value>,
): v.GenericSchema<unknown, Record<string, Value>> {
  return v.pipe(
    v.unknown(),
    v.rawCheck(({ dataset: { value: input }, addIssue }) => {
      if (!isRecord(input)) return addIssue({ expected: 'Object' });
      for (const [key, value] of Object.entries(input)) {
        const at = { type: 'object', origin: 'value', input, key, value } as const;
        for (const { message, expected, path = [] } of v.safeParse(schema, value).issues ?? [])
          addIssue({ message, expected: expected ?? '', path: [at, ...path] });
      }
    }),
    v.transform((input) => input as Record<string, Value>),
  );
}

/** @returns whether two values are the same as JSON, with their fields in the same order */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
