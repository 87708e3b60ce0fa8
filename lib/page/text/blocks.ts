import { isUnread, roleOf, type ElementRole } from './element-roles';
import { drawnInstead, ELEMENT, parentAsDrawn, TEXT, type Run } from './shadow-trees/flat-tree';
import type { OpenRoots } from './shadow-trees/open-roots';

/** A text node's place in its block's text. */
export interface Piece {
  readonly node: Text;
  /** Start of the node's text in the block's text, in UTF-16 units. */
  readonly start: number;
  /** End of the node's text, exclusive; a line break or a gap may follow before the next piece. */
  readonly end: number;
}

/** A paragraph, heading, cell…: text that a reader sees as one run, across inline elements. */
export interface Block {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * Greatest length of a block, in UTF-16 units. A longer line is cut between two text nodes; the
 * rest of a longer text node is not read.
 */
const LONGEST_BLOCK = 256 * 1024;

/** A step ends after this many nodes even if it has found no block. */
const NODES_A_STEP = 200;

/** Greatest depth of nested slots and shadow trees that are read. */
const DEEPEST = 40;

type Steps<Returned = void> = Generator<Block | null, Returned, undefined>;

/**
 * Reads the blocks of a run of siblings in document order. Reads computed style only of elements
 * that are unknown to HTML. An element with an open shadow root is read as it is drawn (flat tree).
 *
 * @param run the siblings to read, with all of their descendants
 * @param roots collects the shadow roots of the elements
 * @returns a generator of the blocks that hold more than white space, which may be stopped between
 *   two steps; null is a step without a block. It returns false if the page has removed the current
 *   node between two steps, so that the rest is unread.
 */
export function* readBlocks(run: Run, roots?: OpenRoots): Steps<boolean> {
  const line = new Line(roots);
  yield* walk(run, line);
  const rest = line.take();
  if (rest) yield rest;
  return !line.isTorn;
}

function* walk({ first, last }: Run, line: Line): Steps {
  const parent = last.parentNode;
  let node: Node | null = first;
  for (let count = 1; node; count++) {
    let child: Node | null = null;
    const ended = line.add(node);
    if (ended) yield ended;
    else if (count % NODES_A_STEP === 0) yield null;
    if (line.enter(node)) {
      const instead = line.insteadOf(node as Element);
      if (instead) yield* walkAll(instead, line);
      else child = node.firstChild;
    }
    // Leaves this node, and every element that ends with it.
    let leaving: Node = node;
    node = child;
    while (!node) {
      const left = line.leave();
      if (left) yield left;
      if (leaving === last) break;
      node = leaving.nextSibling;
      if (node) break;
      const up: Node | null = leaving.parentNode;
      if (!up || up === parent) {
        line.isTorn ||= !up || last.parentNode !== parent;
        break;
      }
      leaving = up;
    }
  }
}

function* walkAll(runs: readonly Run[], line: Line): Steps {
  line.depth += 1;
  for (const run of runs) yield* walk(run, line);
  line.depth -= 1;
}

/** @returns all blocks of a run, read in one go */
export function allBlocks(run: Run): Block[] {
  return [...readBlocks(run)].filter((block) => block !== null);
}

/** The line of text that is being read. */
class Line {
  #text = '';
  #pieces: Piece[] = [];
  #isBlank = true;
  /** Roles of the node that was added last, and of its ancestors; null for a text node. */
  readonly #path: (ElementRole | null)[] = [];
  /** Whether the page has removed the node that was being read. */
  isTorn = false;
  /** Depth of nested slots and shadow trees. */
  depth = 0;

  constructor(private readonly roots: OpenRoots | undefined) {}

  /** Adds a node's own text. @returns the line before the node, if the node ends it */
  add(node: Node): Block | null {
    const role = node.nodeType === ELEMENT ? roleOf(node as Element) : null;
    this.#path.push(role);
    if (node.nodeType === TEXT) return this.#addText(node as Text);
    return role === 'block' ? this.take() : null;
  }

  #addText(node: Text): Block | null {
    const data = node.data.slice(0, LONGEST_BLOCK);
    // Most text nodes of a page are white space between blocks, which starts no block.
    if (this.#isBlank && !/\S/.test(data)) return null;
    const ended = this.#text.length + data.length > LONGEST_BLOCK ? this.take() : null;
    const start = this.#text.length;
    this.#text += data;
    this.#pieces.push({ node, start, end: this.#text.length });
    this.#isBlank = false;
    return ended;
  }

  /** @returns whether the node that was added last is an element whose children are read */
  enter(node: Node): boolean {
    const role = this.#path.at(-1);
    if (!role) return false;
    const isRead = !isUnread(node as Element, role);
    if (role === 'break') this.#addGap('\n');
    else if (role === 'gap' || !isRead) this.#addGap(' ');
    return isRead;
  }

  /**
   * @returns the runs that are read instead of an element's children; null if the children are read
   */
  insteadOf(element: Element): readonly Run[] | null {
    if (this.roots?.meet(element) === false) return [];
    const runs = drawnInstead(element);
    return runs && (this.depth < DEEPEST ? runs : []);
  }

  /** Leaves the innermost node. @returns the block that ends with it, if one does */
  leave(): Block | null {
    const role = this.#path.pop();
    if (role === 'gap') this.#addGap(' ');
    return role === 'block' ? this.take() : null;
  }

  /** Ends the line. @returns it, or null if it is blank */
  take(): Block | null {
    const block = this.#isBlank ? null : { text: this.#text, pieces: this.#pieces };
    this.#text = '';
    this.#pieces = [];
    this.#isBlank = true;
    return block;
  }

  #addGap(gap: string): void {
    if (!this.#isBlank) this.#text += gap;
  }
}

/**
 * Finds what must be read again after a node has changed: the node itself if it is a block, else
 * the line of inline siblings that it belongs to.
 *
 * @param node a connected node
 * @param given siblings whose run was returned before; the siblings of this run are added
 * @returns the smallest run of siblings that holds every block with this node, or null if it was
 *   returned before
 */
export function runAround(node: Node, given: Set<Node>): Run | null {
  let at = node;
  for (
    let around = parentAsDrawn(at);
    around?.nodeType === ELEMENT && !isBlockEdge(at) && roleOf(around as Element) !== 'block';
    around = parentAsDrawn(at)
  )
    at = around;
  // Walk a line of thousands of siblings once, not once for each of them.
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

/** @returns whether the node is an element that ends the line before it */
export function isBlockEdge(node: Node): boolean {
  return node.nodeType === ELEMENT && roleOf(node as Element) === 'block';
}

/** @returns whether all text nodes of a block are still on the page with the same text */
export function isAsRead({ text, pieces }: Block): boolean {
  return pieces.every(
    ({ node, start, end }) => node.isConnected && node.data.startsWith(text.slice(start, end)),
  );
}

/**
 * @param block as it was read
 * @param start, end of a mention, in UTF-16 units of the block's text
 * @returns the mention's range in the DOM. It is static, since live ranges make every later change
 *   of the page slower.
 */
export function rangeIn(block: Block, start: number, end: number): StaticRange {
  const from = block.pieces[pieceAt(block, start)]!;
  const to = block.pieces[pieceAt(block, end - 1)]!;
  return new StaticRange({
    startContainer: from.node,
    startOffset: Math.min(start - from.start, from.node.length),
    endContainer: to.node,
    endOffset: Math.min(end - to.start, to.node.length),
  });
}

/** @returns the index of the last piece that starts at or before an offset of the block's text */
function pieceAt({ pieces }: Block, offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
