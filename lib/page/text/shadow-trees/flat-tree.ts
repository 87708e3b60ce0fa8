/*
 * The page as it is drawn (flat tree): an element with an open shadow root shows that root's
 * content, and only those of its own children that are assigned to a slot. Closed roots cannot be
 * read. https://drafts.csswg.org/css-scoping-1/#flat-tree
 */

/** `nodeType` of a node. */
export const ELEMENT = 1;
export const TEXT = 3;
const SHADOW_ROOT = 11;

/** Siblings from first to last, both included, that hold whole blocks. */
export interface Run {
  readonly first: Node;
  readonly last: Node;
}

/** Only elements and text nodes have this property. */
type Slottable = Node & { readonly assignedSlot?: Element | null };

/** @returns the node's parent in the flat tree: its slot, the host of its root, or its parent */
export function parentAsDrawn(node: Node): Node | null {
  return (node as Slottable).assignedSlot ?? elementAround(node) ?? node.parentNode;
}

/** @returns the node's parent element in the flat tree; null for the document's root element */
export function parentElementAsDrawn(node: Node): Element | null {
  return (node as Slottable).assignedSlot ?? elementAround(node);
}

/** @returns the node's parent element; at the top of a shadow tree, its host */
export function elementAround(node: Node): Element | null {
  return node.parentElement ?? hostOf(node.parentNode);
}

/** @returns as `closest`, but continues at the host if nothing in the element's tree matches */
export function closestAround(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at.getRootNode())) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** @returns whether the other node contains the node, shadow trees included */
export function isWithin(node: Node, other: Node): boolean {
  for (let at: Node | null = node; at; at = hostOf(at.getRootNode()))
    if (other.contains(at)) return true;
  return false;
}

/** @returns whether the node's parent shows a shadow tree in which the node has no slot */
export function isLeftOut(node: Node): boolean {
  return node.parentElement?.shadowRoot ? !(node as Slottable).assignedSlot : false;
}

/**
 * @returns the runs that are drawn instead of an element's children; null if the children are drawn
 */
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
  // A descendant is drawn after the beginning of its ancestor.
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
