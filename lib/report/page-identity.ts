/** What identifies an article, as a page, a link or a source of the pack. */

/**
 * @param address of a page
 * @returns the address without what leads to the same page: scheme, `www.`, query, fragment, last slash
 */
export function bareAddress(address: string): string {
  return address
    .replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');
}

/**
 * Sites set other quotation marks, spaces and accents in one and the same headline.
 *
 * @param title in any script
 * @returns the title in small letters, with all but letters and digits as single spaces
 */
export function bareTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
