import type { AnnotatedPage } from './annotated-page';
import { readBlocks, runAround, type Block, type Run } from './blocks';
import { isUnread } from './element-roles';
import { inSlices } from './slices';

/** A change is read after so many ms: a page that builds a paragraph word by word is read once. */
const SETTLE_MS = 100;

/**
 * We rest this many times as long as the last reading took, which bounds our share of a page
 * that never stops changing to about 2 % of one core.
 */
const REST_FACTOR = 50;

const TEXT = 3;

/** Keeps an annotated page in step with its DOM: reads what comes, forgets what goes. */
export class PageObserver {
  readonly #observer = new MutationObserver((records) => this.#hear(records));
  readonly #stop = new AbortController();
  /** Nodes that were added or changed since the last reading. */
  #dirty = new Set<Node>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #restUntil = 0;
  #reading = false;

  /**
   * @param page what to keep in step
   * @param onSlice called after every slice of a reading, to paint what it found
   * @param onRead called when a reading is done
   */
  constructor(
    private readonly page: AnnotatedPage,
    private readonly onSlice: () => void,
    private readonly onRead: () => void,
  ) {}

  /**
   * Reads everything below an element, then keeps watching it.
   *
   * @param root usually the document's body
   * @returns resolves when the first reading is done
   */
  async start(root: Element): Promise<void> {
    // Watch first: what changes while we read is heard and read again.
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
    await this.#read([{ first: root, last: root }], false);
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
      if (record.type === 'characterData') {
        this.#forget(record.target);
        this.#dirty.add(record.target);
        continue;
      }
      record.removedNodes.forEach((node) => this.#forget(node));
      record.addedNodes.forEach((node) => this.#dirty.add(node));
      // Lines that the change tore apart or joined.
      for (const side of [record.previousSibling, record.nextSibling]) if (side && !isElementBlock(side)) this.#dirty.add(side);
    }
    this.#schedule();
  }

  /** Takes the ranges of a node's blocks away at once: Firefox paints no range of a highlight that holds a stale one. */
  #forget(node: Node): void {
    if (node.nodeType === TEXT) {
      for (const other of this.page.drop(node as Text)) this.#dirty.add(other);
      return;
    }
    if (!node.hasChildNodes()) return;
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) for (const other of this.page.drop(walker.currentNode as Text)) this.#dirty.add(other);
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#reading || this.#dirty.size === 0) return;
    const wait = Math.max(SETTLE_MS, this.#restUntil - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#readDirty();
    }, wait);
  }

  async #readDirty(): Promise<void> {
    this.#reading = true;
    const dirty = this.#dirty;
    this.#dirty = new Set();
    const worked = await this.#read(runsOf(dirty), true);
    this.#reading = false;
    if (this.#stop.signal.aborted) return;
    this.#restUntil = performance.now() + worked * REST_FACTOR;
    this.onRead();
    this.#schedule();
  }

  #read(runs: Iterable<Run>, idle: boolean): Promise<number> {
    return inSlices(this.#steps(runs), this.onSlice, this.#stop.signal, idle);
  }

  *#steps(runs: Iterable<Run>): Generator<void, void, undefined> {
    for (const run of runs) {
      if (!run.first.isConnected || run.first.parentNode !== run.last.parentNode) continue;
      for (const block of readBlocks(run)) {
        if (isWhole(block)) this.page.add(block);
        yield;
      }
    }
  }
}

/** The runs that a set of changed nodes belongs to, each once. */
function runsOf(nodes: ReadonlySet<Node>): Run[] {
  const runs = new Map<Node, Run>();
  for (const node of nodes) {
    if (!node.isConnected || hasAncestorIn(node, nodes) || isUnread(node)) continue;
    const run = runAround(node);
    runs.set(run.first, run);
  }
  return [...runs.values()];
}

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) if (nodes.has(at)) return true;
  return false;
}

function isElementBlock(node: Node): boolean {
  return node.nodeType === 1 && runAround(node).first === node && runAround(node).last === node;
}

/** Between two slices the page may have removed part of what was read. */
function isWhole(block: Block): boolean {
  return block.pieces[0]!.node.isConnected && block.pieces.at(-1)!.node.isConnected;
}
