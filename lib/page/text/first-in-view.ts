import { caretAt } from '../page-support';
import type { Block } from './blocks';
import { isDrawnAfter, isWithin } from './shadow-trees/flat-tree';

/** Heights at which the view is probed, as shares of it, clear of fixed bars at its edges. */
const PROBES = [0.25, 0.4, 0.55, 0.7];

/** Text before the highest probe that may be in view too, in UTF-16 units. */
const ABOVE_UNITS = 1200;

/**
 * @param root the element that is going to be read
 * @returns a text node at the beginning of the view, or a little before it; null if the view is at
 *   the start of the page
 */
function firstInView(root: Element): Text | null {
  if (scrollY < innerHeight / 2) return null;
  let first: Text | null = null;
  for (const height of PROBES) {
    const node = caretAt(innerWidth / 2, innerHeight * height)?.node;
    if (node?.nodeType !== Node.TEXT_NODE || !isWithin(node, root)) continue;
    if (!first || isDrawnAfter(first, node)) first = node as Text;
  }
  return first && above(first, root);
}

function above(first: Text, root: Element): Text {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  for (let units = 0; units < ABOVE_UNITS;) {
    const before = walker.previousNode() as Text | null;
    if (!before) break;
    units += before.length;
  }
  return walker.currentNode as Text;
}

/**
 * @param blocks of the body, in document order
 * @returns the index of the first block in or after the view
 */
export function indexInView(blocks: readonly Block[]): number {
  const node = blocks.length > 0 ? firstInView(document.body) : null;
  if (!node) return 0;
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const last = blocks[middle]!.pieces.at(-1)!.node;
    if (isDrawnAfter(node, last)) low = middle + 1;
    else high = middle;
  }
  return low;
}
