/**
 * Finds the extension's one host element, wherever it is: in the document or in open shadow
 * roots of the page's. Sent as text into pages: it uses nothing of this file, and no function in it has
 * a name, which `tsx` would keep by a helper that pages do not have.
 *
 * @param name the element's; a page's own elements of that name have attributes, ours has none
 */
export function findHost(name: string): Element | null {
  // Names of elements hide the document's own properties.
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
