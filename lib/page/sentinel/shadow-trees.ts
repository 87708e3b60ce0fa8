import { rootAt } from '../page-support';

/**
 * A page that shows its article in a shadow tree has few elements of its own: each of so many is asked
 * whether it has one, which takes a tenth of a millisecond.
 */
const FEW_ELEMENTS = 400;

/** Where in the view a page with more elements is asked, as shares of its height. */
const POINTS = [0.3, 0.55, 0.8];

/** So many trees of a page are looked into. */
const MOST_TREES = 200;

/**
 * Finds open shadow trees of a page where that costs next to nothing. All elements of a larger page are
 * not asked: it costs more than reading the page's text does. docs/adr/0024
 *
 * @param elements all of the document's
 * @returns those that were found, and those in them
 */
export function shadowTrees(elements: HTMLCollectionOf<Element>): readonly ShadowRoot[] {
  const found = new Set<ShadowRoot>();
  const lookIn = (some: Iterable<Element>): void => {
    for (const { shadowRoot } of some) if (shadowRoot) found.add(shadowRoot);
  };
  if (elements.length <= FEW_ELEMENTS) lookIn(elements);
  // Nothing is laid out while nobody sees the page: to ask would have it done for us.
  else if (!document.hidden)
    for (const share of POINTS) {
      const root = rootAt(innerWidth / 2, innerHeight * share);
      if (root) found.add(root);
    }
  // Sets give what is added meanwhile as well.
  for (const root of found) if (found.size < MOST_TREES) lookIn(root.querySelectorAll('*'));
  return [...found];
}
