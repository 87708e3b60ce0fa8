/**
 * @param text with `{placeholders}`
 * @param values by placeholder; a placeholder without a value is left in the text
 * @returns the text with its placeholders filled in
 */
export function fill(text: string, values: { readonly [name: string]: string | number }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
