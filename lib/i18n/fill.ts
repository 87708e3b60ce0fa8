/**
 * @param template a sentence with placeholders like `{label}`
 * @param values what to put in their place; a placeholder without a value becomes nothing
 */
export function fill(template: string, values: { readonly [name: string]: string }): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');
}
