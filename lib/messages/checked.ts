import * as v from 'valibot';

/** Longest problem that the console shows, in UTF-16 units: it may quote the message. */
const LONGEST_PROBLEM = 200;

/**
 * @param schema the form that is accepted
 * @param message as it arrived: its sender may be hostile, or of another version of the extension
 * @param name of the message in the console's warning if it does not fit; without a name there is
 *   no warning
 * @returns the message without fields that the schema does not name; null if it does not fit
 */
export function checked<Output>(
  schema: v.GenericSchema<unknown, Output>,
  message: unknown,
  name?: string,
): Output | null {
  const parsed = v.safeParse(schema, message, { abortEarly: true });
  if (parsed.success) return parsed.output;
  if (name) console.warn(`Pactlight: ${name} is ignored: ${problemOf(parsed.issues[0])}`);
  return null;
}

/**
 * @returns the path of what is wrong, and what was expected: `keys.0: Expected string but received
 *   7`
 */
export function problemOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const text = `${path === null ? '' : `${path}: `}${issue.message.replace(/^Invalid [\w ]+: /, '')}`;
  return text.length > LONGEST_PROBLEM ? `${text.slice(0, LONGEST_PROBLEM)}…` : text;
}
