/**
 * Most elements of a page that is searched for shadow trees. A page with its article in a shadow
 * tree has few elements of its own. On larger pages, visiting all elements costs more than reading
 * the text, and `elementsFromPoint` would force a layout.
 * docs/adr/0028-text-in-shadow-trees-and-frames.md
 */
export const FEW_ELEMENTS = 400;

/** At most this many trees of a page are searched. */
const MOST_TREES = 200;

/**
 * Finds open shadow trees of small pages, where this is cheap.
 *
 * @param elements all elements of the document
 * @returns the trees of a small page, nested ones included; none of a larger page
 */
export function shadowTrees(elements: HTMLCollectionOf<Element>): readonly ShadowRoot[] {
  if (elements.length > FEW_ELEMENTS) return [];
  const found = new Set<ShadowRoot>();
  const lookIn = (some: Iterable<Element>): void => {
    for (const { shadowRoot } of some) if (shadowRoot) found.add(shadowRoot);
  };
  lookIn(elements);
  // The loop visits roots that are added meanwhile as well.
  for (const root of found) if (found.size < MOST_TREES) lookIn(root.querySelectorAll('*'));
  return [...found];
}
