import type { AnnotatedPage } from './annotated-page';
import { readBlocks, runAround, type Block, type Run } from './blocks';
import { hasClobberedForm } from './clobbered-forms';
import { isUnread, roleOf, UNREAD_ATTRIBUTES } from './element-roles';
import { firstInView } from './first-in-view';
import { likelyBlocks } from './likely-blocks';
import { inSlices } from './slices';

/** A change is read after so many ms: a page that builds a paragraph word by word is read once. */
const SETTLE_MS = 150;

/**
 * We rest this many times as long as the last reading took, which bounds our share of a page
 * that never stops changing to about 2 % of one core, what it costs to hear of changes included.
 */
const REST_FACTOR = 125;

/** More changed nodes than that are not remembered one by one: all of the page is read again. */
const MOST_DIRTY = 10_000;

const ELEMENT = 1;
const TEXT = 3;

/** Keeps an annotated page in step with its DOM: reads what comes, forgets what goes. */
export class PageObserver {
  readonly #observer = new MutationObserver((records) => this.#hear(records));
  readonly #stop = new AbortController();
  /** Nodes that were added or changed since the last reading. */
  #dirty = new Set<Node>();
  /**
   * Elements that may or may no longer be read. Their ranges are not stale, so they wait for the next
   * reading: to turn one costs a page nothing, whatever stands below it.
   */
  #turned = new Set<Node>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #restUntil = 0;
  #reading = false;

  /**
   * @param page what to keep in step
   * @param onSlice called after every slice of a reading, to paint what it found; the next one
   *   waits for what it returns
   * @param onRead called when a reading is done
   */
  constructor(
    private readonly page: AnnotatedPage,
    private readonly onSlice: () => Promise<unknown> | undefined,
    private readonly onRead: () => void,
  ) {}

  /**
   * Reads everything below an element, what is in view first, then keeps watching it. A page whose
   * forms lead nowhere is not read.
   *
   * @param root usually the document's body
   * @returns resolves when the first reading is done
   */
  async start(root: Element): Promise<void> {
    if (hasClobberedForm(root.ownerDocument)) return;
    // Watch first: what changes while we read is heard and read again. The whole document, since
    // some sites replace the body itself with each article.
    this.#observer.observe(root.ownerDocument, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: [...UNREAD_ATTRIBUTES],
    });
    const seen = firstInView(root);
    if (seen) this.page.beginHere();
    await this.#inSlices(this.#likely(root, seen, null), false);
    // What stands before is out of view: painted when all of it is known, so that nothing is painted twice.
    if (seen) await inSlices(this.#likely(root, null, seen), () => undefined, this.#stop.signal);
    if (this.#stop.signal.aborted) return;
    this.onRead();
    this.#schedule();
  }

  /** Stops watching and reading for good. */
  stop(): void {
    this.#observer.disconnect();
    this.#stop.abort();
    clearTimeout(this.#timer);
  }

  #hear(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'attributes') {
        this.#turned.add(record.target);
        continue;
      }
      if (record.type === 'characterData') {
        this.#forget(record.target);
        this.#dirty.add(record.target);
        continue;
      }
      record.removedNodes.forEach((node) => {
        this.#forget(node);
        // What comes and goes between two readings is not kept until the next.
        this.#dirty.delete(node);
      });
      record.addedNodes.forEach((node) => this.#dirty.add(node));
      this.#readLineAround(record.previousSibling, record.nextSibling, record.target);
    }
    if (this.#dirty.size > MOST_DIRTY) this.#dirty = new Set([document.documentElement]);
    this.#schedule();
  }

  /** Queues the lines that a change tore apart or joined: those of its two siblings, or the one that goes on around its parent. */
  #readLineAround(previous: Node | null, next: Node | null, parent: Node | null): void {
    const sides = [previous, next].filter((side) => side && !isElementBlock(side));
    for (const side of sides) this.#dirty.add(side!);
    if (sides.length === 0 && parent?.nodeType === ELEMENT && !isElementBlock(parent))
      this.#dirty.add(parent);
  }

  /** Takes the ranges of a node's blocks away at once: Firefox paints no range of a highlight that holds a stale one. */
  #forget(node: Node): void {
    if (node.nodeType === TEXT) {
      for (const other of this.page.drop(node as Text)) this.#dirty.add(other);
      return;
    }
    if (!node.hasChildNodes()) return;
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      for (const other of this.page.drop(walker.currentNode as Text)) this.#dirty.add(other);
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#reading || this.#dirty.size + this.#turned.size === 0)
      return;
    const wait = Math.max(SETTLE_MS, this.#restUntil - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#readDirty();
    }, wait);
  }

  async #readDirty(): Promise<void> {
    if (hasClobberedForm(document)) return this.stop();
    this.#reading = true;
    const started = performance.now();
    for (const element of this.#turned) {
      this.#forget(element);
      this.#dirty.add(element);
      // A hidden element is not read, but the line that it stood in is: “PactJapan” may now be “Pact”.
      this.#readLineAround(element.previousSibling, element.nextSibling, element.parentNode);
    }
    this.#turned.clear();
    const forgot = performance.now() - started;
    const dirty = this.#dirty;
    this.#dirty = new Set();
    const worked = await this.#inSlices(this.#steps(readAround(dirty)), true);
    this.#reading = false;
    if (this.#stop.signal.aborted) return;
    this.#restUntil = performance.now() + (forgot + worked) * REST_FACTOR;
    this.onRead();
    this.#schedule();
  }

  #inSlices(steps: Iterator<unknown>, idle: boolean): Promise<number> {
    return inSlices(steps, this.onSlice, this.#stop.signal, idle);
  }

  *#likely(root: Element, from: Text | null, until: Text | null): Generator<void, void, undefined> {
    const isAtEnd = yield* this.#steps(likelyBlocks(root, this.page.matcher, from, until));
    // What it stood on is gone: all is read again, by and by.
    if (!isAtEnd) this.#dirty.add(root);
  }

  /** Matches blocks as they come; null is a step that gave none. @returns what the blocks' generator returns */
  *#steps<Return>(
    blocks: Generator<Block | null, Return, undefined>,
  ): Generator<void, Return, undefined> {
    let step = blocks.next();
    for (; !step.done; step = blocks.next()) {
      if (step.value && isWhole(step.value)) yield* this.page.addInSteps(step.value);
      yield;
    }
    return step.value;
  }
}

/** The blocks that a set of changed nodes belongs to, each once; null is a step that gave none. */
function* readAround(nodes: ReadonlySet<Node>): Generator<Block | null, void, undefined> {
  const runs: Run[] = [];
  const given = new Set<Node>();
  for (const node of nodes) {
    const run =
      node.isConnected && !hasAncestorIn(node, nodes) && !isUnread(node)
        ? runAround(node, given)
        : null;
    if (run) runs.push(run);
    yield null;
  }
  for (const run of runs) {
    yield* readRun(run);
    yield null;
  }
}

function* readRun(run: Run): Generator<Block, void, undefined> {
  // Between two slices the page may have torn it apart.
  if (run.first.isConnected && run.first.parentNode === run.last.parentNode) yield* readBlocks(run);
}

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) if (nodes.has(at)) return true;
  return false;
}

function isElementBlock(node: Node): boolean {
  return node.nodeType === 1 && roleOf(node as Element) === 'block';
}

/** Between two slices the page may have removed part of what was read. */
function isWhole(block: Block): boolean {
  return block.pieces[0]!.node.isConnected && block.pieces.at(-1)!.node.isConnected;
}
