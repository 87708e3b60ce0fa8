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
  if (elements.length <= ELEMENTS_A_PART) {
    yield `${document.documentElement?.textContent}\n${description}`;
    return;
  }
  yield description;
  const range = document.createRange();
  let end = '';
  for (let at = 0; at < elements.length; at += ELEMENTS_A_PART) {
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
  return document.querySelector(DESCRIPTION)?.getAttribute('content') ?? '';
}
