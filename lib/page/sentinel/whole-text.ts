const DESCRIPTION = 'meta[name="description" i],meta[property="og:description" i]';

/** So many elements of a long page are read at once: one read of a million words takes a third of a second. */
const ELEMENTS_A_PART = 1000;

/** A name may be cut by the end of a part: so much of it is read again with the next one, in UTF-16 units. */
const OVERLAP = 200;

/**
 * Reads whatever text a page holds, scripts' and styles' included, and its description: good enough to
 * find out that it is about something else. A long page comes in parts; if it changes between two of them,
 * some of it may be left out.
 *
 * @param document a loaded page
 */
export function* wholeText(document: Document): Generator<string, void, undefined> {
  const description = descriptionOf(document);
  const elements = document.getElementsByTagName('*');
  if (!isLong(document)) {
    yield `${document.documentElement?.textContent}\n${description}`;
    return;
  }
  yield description;
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
 * @returns how it describes itself to search engines; empty if it does not
 */
export function descriptionOf(document: Document): string {
  // Some pages have it in their body, which takes long to look through if it is long.
  const place: ParentNode = isLong(document) ? document.head : document;
  return place.querySelector(DESCRIPTION)?.getAttribute('content') ?? '';
}

/** To count all elements of a long page takes long as well. */
function isLong(document: Document): boolean {
  return document.getElementsByTagName('*')[ELEMENTS_A_PART] !== undefined;
}
