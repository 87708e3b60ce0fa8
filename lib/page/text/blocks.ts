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
 * @param isUnread tells elements in it that are not to be read, beside those whose names say so
 * @returns a generator of the blocks that hold more than white space
 */
export function* readBlocks(run: Run, isUnread = unreadIn(run)): Generator<Block, void, undefined> {
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
      const readable = role !== 'unread' && !isUnread(node as Element);
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
 * @param given siblings whose run was given before; gets those of this one
 * @returns the smallest run of siblings that holds every block that the node is part of, or null
 *   where it was given before
 */
export function runAround(node: Node, given: Set<Node>): Run | null {
  let at = node;
  while (
    at.parentNode?.nodeType === ELEMENT &&
    !isBlockEdge(at) &&
    roleOf(at.parentNode as Element) !== 'block'
  )
    at = at.parentNode;
  // A line of thousands of siblings is walked once, not once for each of them.
  if (given.has(at)) return null;
  given.add(at);
  if (isBlockEdge(at)) return { first: at, last: at };
  let first: Node = at;
  for (; first.previousSibling && !isBlockEdge(first.previousSibling); given.add(first))
    first = first.previousSibling;
  let last: Node = at;
  for (; last.nextSibling && !isBlockEdge(last.nextSibling); given.add(last))
    last = last.nextSibling;
  return { first, last };
}

function isBlockEdge(node: Node): boolean {
  return node.nodeType === ELEMENT && roleOf(node as Element) === 'block';
}

/**
 * For a large element one native query is far cheaper than asking each element on the way; a line
 * of siblings holds few, whatever else their parent holds.
 */
function unreadIn({ first, last }: Run): (element: Element) => boolean {
  if (first !== last || first.nodeType !== ELEMENT)
    return (element) => element.matches(UNREAD_SELECTOR);
  return unreadBelow(first as Element);
}

/** @returns whether an element, the root or below it, is itself one that is not to be read, beside what names tell */
function unreadBelow(root: Element): (element: Element) => boolean {
  const unread = new Set(root.querySelectorAll(UNREAD_SELECTOR));
  if (root.matches(UNREAD_SELECTOR)) unread.add(root);
  return (element) => unread.has(element);
}
