import { LAYERS } from './card/place/usable-home';
import { HOST_NAME } from './host-name';
import { isMarkSheet } from './marks/mark-sheet';

/**
 * Clears a page of what an earlier annotator left on it, when another one has marked it. Firefox ends
 * the scripts of an extension that is updated or turned off without a word to them: their cards stay,
 * and answer nobody. (Their marks gave way to the new ones.)
 */
export function clearRemains(): void {
  // A page's own elements of that name have attributes, or stand elsewhere.
  for (const host of document.querySelectorAll(`:is(html, ${LAYERS}) > ${HOST_NAME}`))
    if (host.attributes.length === 0) host.remove();
  const latest = document.adoptedStyleSheets.findLast(isMarkSheet);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
    (sheet) => sheet === latest || !isMarkSheet(sheet),
  );
}
