import { roleOf, UNREAD_SELECTOR } from './element-roles';

/** A text node's place in its block's text. */
export interface Piece {
  readonly node: Text;
  /** Where the node's text starts in the block's text, in UTF-16 units. */
  readonly start: number;
}

/** A paragraph, heading, cell…: text that a reader sees as one run, whatever inline elements cut it. */
export interface Block {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Siblings, first and last included, that hold whole blocks. */
export interface Run {
  readonly first: Node;
  readonly last: Node;
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * Reads the blocks of a run of siblings in document order, one at each step, so that the caller
 * may stop and go on later. Reads the DOM and nothing of style or layout.
 *
 * @param run where to read; one element for all that is in it
 * @returns a generator of the blocks that hold more than white space
 */
export function* readBlocks(run: Run): Generator<Block, void, undefined> {
  const unread = unreadElements(run);
  let text = '';
  let pieces: Piece[] = [];
  const parent = run.last.parentNode;
  let node: Node | null = run.first;
  let blank = true;

  while (node) {
    let child: Node | null = null;
    let edge = false;
    if (node.nodeType === TEXT) {
      const { data } = node as Text;
      // White space between blocks is most of a page's text nodes: it starts no block.
      if (!blank || /\S/.test(data)) {
        pieces.push({ node: node as Text, start: text.length });
        text += data;
        blank = false;
      }
    } else if (node.nodeType === ELEMENT) {
      const role = roleOf(node as Element);
      const readable = role !== 'unread' && !unread?.has(node as Element);
      if (role === 'break') text += '\n';
      else if (role === 'gap' || !readable) text += ' ';
      edge = role === 'block';
      if (readable) child = node.firstChild;
    }
    if (edge && !blank) {
      yield { text, pieces };
      blank = true;
    }
    if (blank) {
      text = '';
      pieces = [];
    }
    if (child) {
      node = child;
      continue;
    }
    // Leave this node, and every element that ends with it.
    let leaving: Node = node;
    node = null;
    for (;;) {
      if (leaving.nodeType === ELEMENT) {
        const role = roleOf(leaving as Element);
        if (role === 'gap') text += ' ';
        else if (role === 'block' && !blank) {
          yield { text, pieces };
          text = '';
          pieces = [];
          blank = true;
        }
      }
      if (leaving === run.last) break;
      if (leaving.nextSibling) {
        node = leaving.nextSibling;
        break;
      }
      const up: Node | null = leaving.parentNode;
      // The page may have moved nodes since the last step: what is left is read when its change is heard.
      if (!up || up === parent) break;
      leaving = up;
    }
  }
  if (!blank) yield { text, pieces };
}

/**
 * Finds what must be read again when a node has changed: the node itself where it is a block,
 * else the line of inline siblings it belongs to.
 *
 * @param node a connected node
 * @returns the smallest run of siblings that holds every block that the node is part of
 */
export function runAround(node: Node): Run {
  let at = node;
  while (at.parentNode?.nodeType === ELEMENT && !isBlockEdge(at) && roleOf(at.parentNode as Element) !== 'block') at = at.parentNode;
  if (isBlockEdge(at)) return { first: at, last: at };
  let first: Node = at;
  while (first.previousSibling && !isBlockEdge(first.previousSibling)) first = first.previousSibling;
  let last: Node = at;
  while (last.nextSibling && !isBlockEdge(last.nextSibling)) last = last.nextSibling;
  return { first, last };
}

function isBlockEdge(node: Node): boolean {
  return node.nodeType === ELEMENT && roleOf(node as Element) === 'block';
}

/** One native query for the whole run is far cheaper than asking each element on the way. */
function unreadElements(run: Run): Set<Element> | null {
  const root = run.first.parentElement ?? (run.first as Element);
  const found = root.querySelectorAll?.(UNREAD_SELECTOR);
  return found && found.length > 0 ? new Set(found) : null;
}
