import { LAYERS } from './card/place/usable-home';
import { HOST_NAME } from './host-name';
import { isMarkSheet } from './marks/mark-sheet';

/**
 * Removes the leftovers of an earlier annotator after a new one has marked the page. Firefox ends
 * the scripts of an extension that is updated or turned off without an event: their cards stay and
 * no longer respond. (Their marks are replaced by the new ones.)
 */
export function clearRemains(): void {
  // A page's own elements of that name have attributes, or another parent.
  for (const host of document.querySelectorAll(`:is(html, ${LAYERS}) > ${HOST_NAME}`))
    if (host.attributes.length === 0) host.remove();
  const latest = document.adoptedStyleSheets.findLast(isMarkSheet);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
    (sheet) => sheet === latest || !isMarkSheet(sheet),
  );
}
