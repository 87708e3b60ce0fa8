/**
 * A page that shows its article in a shadow tree has few elements of its own. Larger pages are not asked:
 * every element costs more than reading the page's text does, and what is at a point of the view
 * has the page laid out for us. docs/adr/0028-text-in-shadow-trees-and-frames.md
 */
export const FEW_ELEMENTS = 400;

/** So many trees of a page are looked into. */
const MOST_TREES = 200;

/**
 * Finds open shadow trees of a page where that costs next to nothing.
 *
 * @param elements all of the document's
 * @returns those of a small page, and those in them; none of a larger page
 */
export function shadowTrees(elements: HTMLCollectionOf<Element>): readonly ShadowRoot[] {
  if (elements.length > FEW_ELEMENTS) return [];
  const found = new Set<ShadowRoot>();
  const lookIn = (some: Iterable<Element>): void => {
    for (const { shadowRoot } of some) if (shadowRoot) found.add(shadowRoot);
  };
  lookIn(elements);
  // Sets give what is added meanwhile as well.
  for (const root of found) if (found.size < MOST_TREES) lookIn(root.querySelectorAll('*'));
  return [...found];
}
