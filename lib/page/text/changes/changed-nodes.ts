import { isBlockEdge, runAround } from '../blocks';
import { isInUnread } from '../element-roles';
import { ELEMENT, hostOf, parentAsDrawn, TEXT, type Run } from '../shadow-trees/flat-tree';

/** If more nodes have changed, the whole page is read again. */
const MOST_NODES = 10_000;

/** Nodes that the page has added or changed since it was read. */
export class ChangedNodes {
  #nodes = new Set<Node>();

  get size(): number {
    return this.#nodes.size;
  }

  add(node: Node): void {
    this.#nodes.add(node);
    if (this.#nodes.size > MOST_NODES) this.#nodes = new Set([document.documentElement]);
  }

  /** Removes a node that the page has removed before it was read. */
  delete(node: Node): void {
    this.#nodes.delete(node);
  }

  /**
   * Adds the lines that a change has split or joined: those of its two siblings, or the line around
   * its parent.
   */
  addLineAround(previous: Node | null, next: Node | null, parent: Node | null): void {
    const sides = [previous, next].filter((side) => side && !isBlockEdge(side));
    for (const side of sides) this.add(side!);
    if (sides.length > 0 || !parent) return;
    const around = parent.nodeType === ELEMENT ? parent : hostOf(parent);
    if (around && !isBlockEdge(around)) this.add(around);
  }

  /** @returns all nodes, which are then forgotten */
  take(): ReadonlySet<Node> {
    const nodes = this.#nodes;
    this.#nodes = new Set();
    return nodes;
  }
}

/**
 * Finds the runs of a set of changed nodes, each once.
 *
 * @param into receives the runs
 */
export function* runsAround(
  nodes: ReadonlySet<Node>,
  into: Run[],
): Generator<void, void, undefined> {
  const given = new Set<Node>();
  for (const node of nodes) {
    const run =
      node.isConnected && !hasAncestorIn(node, nodes) && !isInUnread(node)
        ? runAround(node, given)
        : null;
    if (run) into.push(run);
    yield;
  }
}

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let at = parentAsDrawn(node); at; at = parentAsDrawn(at)) if (nodes.has(at)) return true;
  return false;
}

/** @returns the text nodes in a node, or the node itself if it is one */
export function textNodesIn(node: Node): Text[] {
  if (node.nodeType === TEXT) return [node as Text];
  const texts: Text[] = [];
  if (!node.hasChildNodes()) return texts;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
