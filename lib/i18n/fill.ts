/**
 * @param text with `{placeholders}`
 * @param values by placeholder; one that has no value is left as it is
 * @returns the text with its placeholders filled in
 */
export function fill(text: string, values: { readonly [name: string]: string | number }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
