import type { Matcher } from '../../matching';
import { readBlocks, runAround, type Block } from './blocks';
import { roleOf, UNREAD_SELECTOR } from './element-roles';

/** So much text is looked through in one step, in UTF-16 units: well under a ms, even while code is cold. */
const STEP_UNITS = 8192;

/** So much of it is matched in one step: labels that a page names first are read then, which takes longest. */
const SPOT_UNITS = 2048;

/** No label is longer, however many spaces a page puts between its words. */
const LABEL_UNITS = 400;

/** A text that is longer may be a script's or a style's. */
const SCRIPT_UNITS = 200;

/**
 * Reads only those blocks of a page in which a label stands. All text nodes are looked through
 * first, natively walked and joined, which is a fraction of the work of telling their blocks
 * apart; then the blocks around the places that were found are read.
 *
 * @param root where to read; neither it nor anything around it is unread
 * @param matcher finds labels
 * @param from, until text nodes in document order; null is the root's start or end
 * @returns a generator that may be left standing between two steps, most of which give no block;
 *   it returns whether it came to the end: where the page has taken away what it stood on, it has not
 */
export function* likelyBlocks(
  root: Element,
  matcher: Matcher,
  from: Text | null,
  until: Text | null,
): Generator<Block | null, boolean, undefined> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const around = new BlocksAround();
  const chunk = new Chunk();
  if (from) {
    walker.currentNode = from;
    // A label may start before it, in the same line.
    yield* around.read(from);
  }
  let node = from ?? (walker.nextNode() as Text | null);
  while (node && node !== until) {
    const found: number[] = [];
    chunk.keepEnd();
    do {
      // Asked of the node once: calls into the DOM are most of what a long page costs.
      const { data } = node;
      const isOfReader = data.length <= SCRIPT_UNITS || roleOf(node.parentElement!) !== 'unread';
      if (isOfReader && chunk.add(node, data)) found.push(chunk.text.length - 1);
      node = walker.nextNode() as Text | null;
    } while (node && node !== until && chunk.text.length < STEP_UNITS);
    yield null;
    yield* placesIn(chunk.text, matcher, found);
    let at = 0;
    for (const place of found) {
      at = chunk.nodeAt(place, at);
      yield* around.read(chunk.nodes[at]!);
    }
    if (node && !node.isConnected) return false;
  }
  return true;
}

/** Texts that follow each other, with a line's end behind each. */
class Chunk {
  text = '';
  nodes: Text[] = [];
  #starts: number[] = [];
  #lastUnit = NaN;

  /** @returns whether the text may go on in the middle of a word: "<b>T</b>PP" */
  add(node: Text, data: string): boolean {
    if (data.length === 0) return false;
    const last = this.nodes.at(-1);
    const isTorn =
      last !== undefined &&
      isInWord(this.#lastUnit) &&
      isInWord(data.charCodeAt(0)) &&
      lineParent(last) === lineParent(node);
    this.nodes.push(node);
    this.#starts.push(this.text.length);
    this.text += `${data}\n`;
    this.#lastUnit = data.charCodeAt(data.length - 1);
    return isTorn;
  }

  /** Forgets all but the end, in which a label may have started that goes on. */
  keepEnd(): void {
    const cut = Math.max(0, this.text.length - LABEL_UNITS);
    const first = this.nodes.length > 0 ? this.nodeAt(cut, 0) : 0;
    this.text = this.text.slice(cut);
    this.nodes = this.nodes.slice(first);
    this.#starts = this.#starts.slice(first).map((start) => start - cut);
  }

  /** @returns the index of the node that a place lies in, at or after another one's */
  nodeAt(place: number, from: number): number {
    let at = from;
    while (at + 1 < this.nodes.length && this.#starts[at + 1]! <= place) at += 1;
    return at;
  }
}

/** Adds the places at which labels start, in order. */
function* placesIn(
  text: string,
  matcher: Matcher,
  into: number[],
): Generator<null, void, undefined> {
  const torn = into.splice(0);
  for (let at = 0; at < text.length;) {
    at = matcher.spot(text, at, Math.min(text.length, at + SPOT_UNITS), into);
    if (at < text.length) yield null;
  }
  if (torn.length > 0) {
    into.push(...torn);
    into.sort((a, b) => a - b);
  }
}

/** Reads the blocks around text nodes, each once. */
class BlocksAround {
  /** By element: whether it or one around it is not to be read. */
  readonly #isInUnread = new Map<Element, boolean>();
  readonly #given = new Set<Node>();

  *read(node: Text): Generator<Block, void, undefined> {
    if (!node.isConnected || this.#isIn(node.parentElement)) return;
    const run = runAround(node, this.#given);
    if (run) yield* readBlocks(run, isUnreadItself);
  }

  #isIn(element: Element | null): boolean {
    if (!element) return false;
    let unread = this.#isInUnread.get(element);
    if (unread === undefined) {
      unread =
        roleOf(element) === 'unread' ||
        isUnreadItself(element) ||
        this.#isIn(element.parentElement);
      this.#isInUnread.set(element, unread);
    }
    return unread;
  }
}

/** Few elements stand around labels: a query of the whole page would be dearer. */
function isUnreadItself(element: Element): boolean {
  return element.matches(UNREAD_SELECTOR);
}

/** ASCII letters and digits, and all beyond ASCII, roughly: a look too many does no harm. */
function isInWord(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code > 127
  );
}

function lineParent(node: Text): Element | null {
  let at = node.parentElement;
  while (at && roleOf(at) !== 'block') at = at.parentElement;
  return at;
}
