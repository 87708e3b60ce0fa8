/**
 * Finds the extension's host element in the document or in the page's open shadow roots. It is sent
 * to pages as text, so it uses nothing of this file, and its inner functions have no names: `tsx`
 * would preserve names with a helper that pages do not have.
 *
 * @param name its tag name; a page's own elements of that name have attributes, ours has none
 */
export function findHost(name: string): Element | null {
  // Elements with a name or id can hide the document's own properties (DOM clobbering).
  const { querySelectorAll } = Document.prototype;
  const here = [...querySelectorAll.call(document, name)].find(
    ({ attributes }) => attributes.length === 0,
  );
  if (here) return here;
  const roots = [...querySelectorAll.call(document, '*')].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  for (const root of roots) {
    const found = [...root.querySelectorAll(name)].find(
      ({ attributes }) => attributes.length === 0,
    );
    if (found) return found;
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return null;
}
