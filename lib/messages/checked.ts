import * as v from 'valibot';

/** Of a problem that the console names, in UTF-16 units: it may quote what came. */
const LONGEST_PROBLEM = 200;

/**
 * @param schema what may arrive
 * @param message as it arrived: its sender may be hostile, or of another version of the extension
 * @param name what the console calls a message that is left out; without one, it says nothing
 * @returns the message without fields that the schema does not name; null if it does not fit
 */
export function checked<Output>(
  schema: v.GenericSchema<unknown, Output>,
  message: unknown,
  name?: string,
): Output | null {
  const parsed = v.safeParse(schema, message, { abortEarly: true });
  if (parsed.success) return parsed.output;
  if (name) console.warn(`Pactlight: ${name} is left out: ${problemOf(parsed.issues[0])}`);
  return null;
}

/** @returns where in a message something is wrong, and what was expected: `keys.0: Expected string but received 7` */
export function problemOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const text = `${path === null ? '' : `${path}: `}${issue.message.replace(/^Invalid [\w ]+: /, '')}`;
  return text.length > LONGEST_PROBLEM ? `${text.slice(0, LONGEST_PROBLEM)}…` : text;
}
