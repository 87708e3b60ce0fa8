/*
 * A page as it is drawn: an element with an open shadow root shows what is in that root, and of its
 * own children those that a slot there takes. Closed roots cannot be read.
 * https://drafts.csswg.org/css-scoping-1/#flat-tree
 */

/** `nodeType` of a node. */
export const ELEMENT = 1;
export const TEXT = 3;
const SHADOW_ROOT = 11;

/** Siblings, first and last included, that hold whole blocks. */
export interface Run {
  readonly first: Node;
  readonly last: Node;
}

/** What may be in a slot has this; other nodes do not. */
type Slottable = Node & { readonly assignedSlot?: Element | null };

/** @returns what the node is drawn in: the slot that takes it, the host of its root, or its parent */
export function parentAsDrawn(node: Node): Node | null {
  return (node as Slottable).assignedSlot ?? elementAround(node) ?? node.parentNode;
}

/** @returns the element that the node is drawn in, or null for the document's own */
export function parentElementAsDrawn(node: Node): Element | null {
  return (node as Slottable).assignedSlot ?? elementAround(node);
}

/** @returns the node's parent element; at the top of a shadow tree, its host */
export function elementAround(node: Node): Element | null {
  return node.parentElement ?? hostOf(node.parentNode);
}

/** @returns as `closest`, and if nothing in the element's tree matches, around that tree's host */
export function closestAround(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at.getRootNode())) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** @returns whether the node is in the other one, or in a shadow tree in it */
export function isWithin(node: Node, other: Node): boolean {
  for (let at: Node | null = node; at; at = hostOf(at.getRootNode()))
    if (other.contains(at)) return true;
  return false;
}

/** @returns whether the node is a child of an element that shows a shadow tree without it */
export function isLeftOut(node: Node): boolean {
  return node.parentElement?.shadowRoot ? !(node as Slottable).assignedSlot : false;
}

/** @returns what is drawn in an element in place of its children; null if those are */
export function drawnInstead(element: Element): readonly Run[] | null {
  const root = element.shadowRoot;
  if (root) return root.firstChild ? [{ first: root.firstChild, last: root.lastChild! }] : [];
  if (element.localName !== 'slot') return null;
  const nodes = (element as HTMLSlotElement).assignedNodes();
  return nodes.length > 0 ? nodes.map((node) => ({ first: node, last: node })) : null;
}

/** @returns whether a node is drawn after another one; both are on the page */
export function isDrawnAfter(node: Node, other: Node): boolean {
  const path = pathTo(node);
  const otherPath = pathTo(other);
  let i = 0;
  while (path[i] && path[i] === otherPath[i]) i++;
  const [one, two] = [path[i], otherPath[i]];
  // What is in another one is drawn after its beginning.
  if (!one || !two) return one !== undefined;
  return (two.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = parentAsDrawn(at)) path.push(at);
  return path.toReversed();
}

/** @returns the element that a shadow root belongs to; null for any other node */
export function hostOf(root: Node | null): Element | null {
  return root?.nodeType === SHADOW_ROOT ? ((root as ShadowRoot).host ?? null) : null;
}
