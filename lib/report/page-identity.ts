/** Identifies an article that is a page, a link or a source of the pack. */

/**
 * @param address of a page
 * @returns the address without the parts that do not distinguish pages: scheme, `www.`, query,
 *   fragment, last slash
 */
export function bareAddress(address: string): string {
  return address
    .replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');
}

/**
 * Normalizes a title, because sites write one headline with different quotation marks, spaces and
 * accents.
 *
 * @param title in any script
 * @returns the title in lower case, with single spaces for everything but letters and digits
 */
export function bareTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
