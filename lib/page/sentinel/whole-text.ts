const DESCRIPTION = 'meta[name="description" i],meta[property="og:description" i]';

/**
 * Elements of a long page that are read at once: one read of a million words takes a third of a
 * second.
 */
const ELEMENTS_A_PART = 1000;

/** Overlap of two parts, in UTF-16 units, since the end of a part may cut a name. */
const OVERLAP = 200;

/**
 * Reads all text of a short page, scripts and styles included, and its description: enough to rule
 * out other subjects.
 *
 * @param document a loaded page
 */
export function wholeText(document: Document): string {
  return `${document.documentElement?.textContent}\n${descriptionOf(document)}`;
}

/**
 * Reads the same of a long page in parts. If the page changes between two parts, some text may be
 * missed.
 *
 * @param document a loaded page
 */
export function* partsOfText(document: Document): Generator<string, void, undefined> {
  const elements = document.getElementsByTagName('*');
  yield descriptionOf(document);
  const range = document.createRange();
  let end = '';
  for (let at = 0; elements[at]; at += ELEMENTS_A_PART) {
    range.setStartBefore(elements[at]!);
    const next = elements[at + ELEMENTS_A_PART];
    if (next) range.setEndBefore(next);
    else range.setEndAfter(document.documentElement);
    const part = end + range.toString();
    yield part;
    end = part.slice(-OVERLAP);
  }
}

/**
 * @param document a loaded page
 * @returns its description for search engines; empty if it has none
 */
export function descriptionOf(document: Document): string {
  // Some pages have it in their body, which takes long to search if it is long. XML has no head.
  const { head } = document as { head: HTMLHeadElement | null };
  const place = isLong(document) ? head : document;
  return place?.querySelector(DESCRIPTION)?.getAttribute('content') ?? '';
}

/**
 * @param document a loaded page
 * @returns whether it is read in parts
 */
export function isLong(document: Document): boolean {
  // Reading one item is fast, while `length` counts all elements of a long page.
  return document.getElementsByTagName('*')[ELEMENTS_A_PART] !== undefined;
}
