import { EngineGone, type Matched } from '../engine/engine';
import type { BlockMatcher } from './block-matcher';
import { readBlocks, type Block } from './blocks';
import { ChangePace } from './changes/change-pace';
import { hasClobberedForm } from './clobbered-forms';
import { UNREAD_ATTRIBUTES } from './element-roles';
import { indexInView } from './first-in-view';
import type { MentionStore } from './mentions/mention-store';
import { PageChanges } from './changes/page-changes';
import { ReadingRest } from './changes/reading-rest';
import type { Run } from './shadow-trees/flat-tree';
import { OpenRoots } from './shadow-trees/open-roots';
import { SlotWatch } from './shadow-trees/slot-watch';
import { inSlices } from './slices';

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
  /** @param isChanging whether the page goes on changing, from now on */
  pageChanges(isChanging: boolean): void;
}

/** Reads a page, and keeps its mentions in step with its DOM. */
export class PageObserver {
  readonly #observer = new MutationObserver((records) => this.#onMutations(records));
  readonly #stop = new AbortController();
  readonly #changes: PageChanges;
  readonly #pace = new ChangePace((isChanging) => this.#onPace(isChanging));
  readonly #rest = new ReadingRest();
  readonly #slots = new SlotWatch((node) => this.#drawnElsewhere(node));
  /** Those that were read, and are watched. */
  readonly roots = new OpenRoots();
  #blocks: readonly Block[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReading = true;

  /**
   * @param store what to keep in step
   * @param matching finds mentions
   */
  constructor(
    private readonly store: MentionStore,
    private readonly matching: BlockMatcher,
    private readonly reactions: ReadingReactions,
  ) {
    this.#changes = new PageChanges(store);
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
      if (first) this.matching.take(blocks.slice(0, known), first.matched);
      const view = Math.max(known, indexInView(blocks));
      if (view > known) this.reactions.beginInView();
      // What is far above the view is shown with what is in it, not before.
      else if (first) await this.#show();
      await this.#match(blocks.slice(view));
      await this.#match(blocks.slice(known, view));
    });
    await this.#show();
    if (this.#stop.signal.aborted) return;
    this.#isReading = false;
    this.reactions.done();
    this.#rest.forget();
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
    this.#pace.stop();
    this.#stop.abort();
    this.#blocks = [];
    clearTimeout(this.#timer);
  }

  #onMutations(records: readonly MutationRecord[]): void {
    const started = performance.now();
    this.#pace.note();
    this.#changes.note(records, (from) => this.#slots.nodesRemoved(from));
    for (const root of this.roots.takeGone()) this.#changes.noteGone(root);
    this.#rest.add(performance.now() - started);
    this.#schedule();
  }

  #drawnElsewhere(node: Node): void {
    this.#changes.drawnElsewhere(node);
    this.#schedule();
  }

  #onPace(isChanging: boolean): void {
    this.reactions.pageChanges(isChanging);
    // A page that has come to rest need not wait as long as one that goes on changing.
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#isReading || !this.#changes.isAny) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#readChanges();
    }, this.#rest.wait(this.#pace.isChanging));
  }

  async #readChanges(): Promise<void> {
    if (hasClobberedForm(document)) return this.stop();
    this.#isReading = true;
    const workedThere = this.matching.worked;
    await this.#inSlices(this.#changes.markAttributeChanges(), true);
    this.store.beginReading();
    const runs: Run[] = [];
    await this.#inSlices(this.#changes.takeRuns(runs), false);
    const blocks = await this.#readRuns(runs, false);
    await this.#whileHere(() => this.#match(blocks.filter((block) => !this.store.confirm(block))));
    if (this.#stop.signal.aborted) return;
    this.store.endReading();
    await this.#show();
    if (this.#stop.signal.aborted) return;
    this.#isReading = false;
    const started = performance.now();
    this.reactions.done();
    this.#rest.add(performance.now() - started + this.matching.worked - workedThere);
    this.#rest.end();
    this.#schedule();
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
      if (!step.value && run.last.isConnected) this.#changes.add(run.last);
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
    this.#rest.add(await this.reactions.show());
  }

  async #inSlices(steps: Iterator<unknown>, idle: boolean): Promise<void> {
    this.#rest.add(await inSlices(steps, () => undefined, this.#stop.signal, idle));
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
