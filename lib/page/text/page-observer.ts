import { EngineGone, type Matched } from '../engine/engine';
import { HOST_NAME } from '../host-name';
import type { BlockMatcher } from './block-matcher';
import { readBlocks, type Block } from './blocks';
import { ChangedNodes, runsAround, textNodesIn } from './changed-nodes';
import { hasClobberedForm } from './clobbered-forms';
import { UNREAD_ATTRIBUTES } from './element-roles';
import { firstInView } from './first-in-view';
import { isDrawnAfter, type Run } from './shadow-trees/flat-tree';
import type { MentionStore } from './mentions/mention-store';
import { OpenRoots } from './shadow-trees/open-roots';
import { SlotWatch } from './shadow-trees/slot-watch';
import { inSlices } from './slices';

/** A change is read after this time, ms: a page that builds a paragraph word by word is read once. */
const SETTLE_MS = 150;

/**
 * We rest this many times as long as the last reading took, the background's part included: with what
 * messages cost beside it, a page that never stops changing takes less than 2 % of a core.
 */
const REST_FACTOR = 100;

/**
 * While a long page is matched, marks are painted whenever this many times as much text is known: in
 * each frame that changes a highlight the browser walks all of the page.
 */
const PAINT_GROWTH = 4;

/** What of a document, or of a shadow tree, is read again if it changes. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [...UNREAD_ATTRIBUTES],
};

/** What is done about what was read. */
export interface ReadingReactions {
  /** What is matched next is in view; what comes before it is matched later. */
  beginInView(): void;
  /** Shows what has been found; the next part waits for it. @returns how long that worked, ms */
  show(): Promise<number>;
  /** A reading is done. */
  done(): void;
}

/** Reads a page, and keeps its mentions in step with its DOM. */
export class PageObserver {
  readonly #observer = new MutationObserver((records) => this.#onMutations(records));
  readonly #stop = new AbortController();
  readonly #dirty = new ChangedNodes();
  readonly #slots = new SlotWatch((node) => this.#drawnElsewhere(node));
  /** Those that were read, and are watched. */
  readonly roots = new OpenRoots();
  /** Elements whose attributes say now that they are read, or that they are not. */
  #attributeChanged = new Set<Node>();
  #blocks: readonly Block[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #restUntil = 0;
  #isReading = true;
  /** What this page's changes have cost since the last reading, ms. */
  #worked = 0;

  /**
   * @param store what to keep in step
   * @param matching finds mentions
   */
  constructor(
    private readonly store: MentionStore,
    private readonly matching: BlockMatcher,
    private readonly reactions: ReadingReactions,
  ) {
    this.roots.follow((root) => {
      this.#observer.observe(root, OBSERVED);
      this.#slots.watch(root);
    });
  }

  /**
   * Reads everything in an element, and watches the page from then on. A page whose forms hide their
   * parents is not read.
   *
   * @param root usually the document's body
   * @returns its blocks in document order
   */
  async read(root: Element): Promise<readonly Block[]> {
    if (hasClobberedForm(root.ownerDocument)) this.stop();
    if (this.#stop.signal.aborted) return [];
    // The whole document, since some sites replace the body itself with each article.
    this.#observer.observe(root.ownerDocument, OBSERVED);
    this.#blocks = await this.#readRuns([{ first: root, last: root }], false);
    return this.#blocks;
  }

  /** @returns the blocks of an element as they are now, read in idle time and kept nowhere */
  blocksIn(root: Element): Promise<readonly Block[]> {
    return this.#readRuns([{ first: root, last: root }], true);
  }

  /**
   * Has what was read matched, what is in view first, and then what the page changes.
   *
   * @param first the answer for the first blocks that were read, where there is one already
   * @returns resolves when all of the first reading is matched
   */
  async follow(first?: { readonly count: number; readonly matched: Matched }): Promise<void> {
    const blocks = this.#blocks;
    this.#blocks = [];
    await this.#whileHere(async () => {
      const known = first?.count ?? 0;
      if (first) {
        this.matching.take(blocks.slice(0, known), first.matched);
        await this.#show();
      }
      const view = Math.max(known, indexInView(blocks));
      if (view > known) this.reactions.beginInView();
      await this.#match(blocks.slice(view));
      await this.#match(blocks.slice(known, view));
    });
    await this.#show();
    if (this.#stop.signal.aborted) return;
    this.#isReading = false;
    this.reactions.done();
    this.#worked = 0;
    this.#schedule();
  }

  /** Reads what sites' own elements show since they have got a shadow root, which nothing else says. */
  readLateRoots(): void {
    for (const element of this.roots.takeLate()) this.#drawnElsewhere(element);
    this.#schedule();
  }

  /** Stops watching and reading for good. */
  stop(): void {
    this.#observer.disconnect();
    this.#slots.stop();
    this.#stop.abort();
    this.#blocks = [];
    clearTimeout(this.#timer);
  }

  #onMutations(records: readonly MutationRecord[]): void {
    const started = performance.now();
    /** By what they were taken from. */
    const removed = new Map<Node, Text[]>();
    for (const record of records) {
      const { type, target } = record;
      if (type === 'attributes') this.#attributeChanged.add(target);
      else if (type === 'characterData') {
        this.store.textChanged(target as Text);
        this.#dirty.add(target);
      } else if (!isOfHost(record)) this.#onChildren(record, removed);
    }
    for (const root of this.roots.takeGone())
      removed.set(
        root,
        textNodesIn(root).filter((text) => this.store.knows(text)),
      );
    for (const [target, texts] of removed) this.#onRemoved(texts, target, records);
    this.#worked += performance.now() - started;
    this.#schedule();
  }

  /** @param removed gets the known text nodes that were taken away, by what they were taken from */
  #onChildren(record: MutationRecord, removed: Map<Node, Text[]>): void {
    const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
    for (const node of removedNodes) {
      const texts = textNodesIn(node).filter((text) => this.store.knows(text));
      if (texts.length > 0) removed.set(target, [...(removed.get(target) ?? []), ...texts]);
      this.#dirty.delete(node);
    }
    if (removedNodes.length > 0) this.#slots.nodesRemoved(target);
    addedNodes.forEach((node) => this.#dirty.add(node));
    this.#dirty.addLineAround(previousSibling, nextSibling, target);
  }

  /**
   * Ranges of removed text go at once: Firefox paints no range of a highlight that holds a stale one.
   * What the page has put in its place may be the same words, so that their marks stay.
   */
  #onRemoved(texts: readonly Text[], from: Node, records: readonly MutationRecord[]): void {
    const added = records
      .filter(({ target }) => target === from)
      .flatMap(({ addedNodes }) => [...addedNodes])
      .filter((node) => node.isConnected)
      .flatMap((node) => textNodesIn(node));
    for (const other of this.store.nodesRemoved(texts, from, added)) this.#dirty.add(other);
  }

  /** A node is in another slot now, or in none, or shows a shadow tree in place of its children. */
  #drawnElsewhere(node: Node): void {
    this.#dirty.add(node);
    for (const text of textNodesIn(node)) this.store.mayHaveChanged(text);
    this.#schedule();
  }

  #schedule(): void {
    const isChanged = this.#dirty.size + this.#attributeChanged.size > 0 || this.store.isChanged;
    if (this.#timer !== undefined || this.#isReading || !isChanged) return;
    const wait = Math.max(SETTLE_MS, this.#restUntil - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#readChanges();
    }, wait);
  }

  async #readChanges(): Promise<void> {
    if (hasClobberedForm(document)) return this.stop();
    this.#isReading = true;
    const workedThere = this.matching.worked;
    await this.#inSlices(this.#markAttributeChanges(), true);
    const dirty = this.#dirty.take();
    this.store.beginReading();
    const runs: Run[] = [];
    await this.#inSlices(runsAround(dirty, runs), false);
    const blocks = await this.#readRuns(runs, false);
    await this.#whileHere(() => this.#match(blocks.filter((block) => !this.store.confirm(block))));
    if (this.#stop.signal.aborted) return;
    this.store.endReading();
    await this.#show();
    if (this.#stop.signal.aborted) return;
    this.#isReading = false;
    const started = performance.now();
    this.reactions.done();
    this.#worked += performance.now() - started + this.matching.worked - workedThere;
    this.#restUntil = performance.now() + this.#worked * REST_FACTOR;
    this.#worked = 0;
    this.#schedule();
  }

  /** An element that is hidden now is not read, but the line that it was in is: “PactJapan” may now be “Pact”. */
  *#markAttributeChanges(): Generator<void, void, undefined> {
    const elements = this.#attributeChanged;
    this.#attributeChanged = new Set();
    for (const element of elements) {
      this.#dirty.add(element);
      this.#dirty.addLineAround(element.previousSibling, element.nextSibling, element.parentNode);
      for (const text of textNodesIn(element)) {
        this.store.mayHaveChanged(text);
        yield;
      }
    }
  }

  async #readRuns(runs: readonly Run[], idle: boolean): Promise<Block[]> {
    const blocks: Block[] = [];
    await this.#inSlices(this.#collect(runs, blocks), idle);
    return blocks;
  }

  *#collect(runs: readonly Run[], into: Block[]): Generator<void, void, undefined> {
    for (const run of runs) {
      // Between two slices the page may have torn it apart.
      if (!run.first.isConnected || run.first.parentNode !== run.last.parentNode) continue;
      const blocks = readBlocks(run, this.roots);
      let step = blocks.next();
      for (; !step.done; step = blocks.next()) {
        if (step.value) into.push(step.value);
        yield;
      }
      if (!step.value && run.last.isConnected) this.#dirty.add(run.last);
    }
  }

  async #match(blocks: readonly Block[]): Promise<void> {
    const { signal } = this.#stop;
    let shown = 0;
    await this.matching.match(
      blocks,
      (units) => {
        if (units < shown * PAINT_GROWTH) return undefined;
        shown = units;
        return this.#show();
      },
      signal,
    );
    await this.matching.matchOpen(signal);
  }

  async #show(): Promise<void> {
    this.#worked += await this.reactions.show();
  }

  async #inSlices(steps: Iterator<unknown>, idle: boolean): Promise<void> {
    this.#worked += await inSlices(steps, () => undefined, this.#stop.signal, idle);
  }

  /** Nobody answers a page that outlives its extension: it is left as it is. */
  async #whileHere(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.stop();
      if (!(error instanceof EngineGone)) throw error;
    }
  }
}

/** @returns whether only our own host element has come or gone, which has no text and is in no line */
function isOfHost({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].every(
    (node) => (node as Element).localName === HOST_NAME,
  );
}

/** @returns the index of the first block that is in view, or after it */
function indexInView(blocks: readonly Block[]): number {
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
