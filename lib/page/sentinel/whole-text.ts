const DESCRIPTION = 'meta[name="description" i],meta[property="og:description" i]';

/**
 * @param document a loaded page
 * @returns whatever text it holds, scripts' and styles' included, and its description: good enough to
 *   find out that it is about something else
 */
export function wholeText(document: Document): string {
  return `${document.documentElement?.textContent}\n${descriptionOf(document)}`;
}

/**
 * @param document a loaded page
 * @returns how it describes itself to search engines; empty if it does not
 */
export function descriptionOf(document: Document): string {
  return document.querySelector(DESCRIPTION)?.getAttribute('content') ?? '';
}
