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
 * While a long page is matched, marks are painted each time the matched text has grown by this
 * factor: the browser walks the whole page in each frame that changes a highlight.
 */
const PAINT_GROWTH = 4;

/** The changes of a document or shadow tree that are observed. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [...UNREAD_ATTRIBUTES],
};

/** Callbacks of `PageObserver`. */
export interface ReadingReactions {
  /** The next blocks are in view; blocks before them are matched later. */
  beginInView(): void;
  /** Shows the mentions found so far; the next part waits for it. @returns its working time, ms */
  show(): Promise<number>;
  /** Called after each reading. */
  done(): void;
  /** @param isChanging whether the page now goes on changing */
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
  /** Shadow roots that were read and are observed. */
  readonly roots = new OpenRoots();
  #blocks: readonly Block[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReading = true;

  /**
   * @param store the page's mentions
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
   * Reads an element and observes the page from then on. A page with DOM-clobbering forms is not
   * read.
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

  /** @returns the current blocks of an element, read in idle time and not stored */
  blocksIn(root: Element): Promise<readonly Block[]> {
    return this.#readRuns([{ first: root, last: root }], true);
  }

  /**
   * Matches the blocks that were read, those in view first, and then follows the page's changes.
   *
   * @param first the mentions of the first blocks, if these were matched already
   * @returns resolves after all blocks of the first reading are matched
   */
  async follow(first?: { readonly count: number; readonly matched: Matched }): Promise<void> {
    const blocks = this.#blocks;
    this.#blocks = [];
    await this.#whileHere(async () => {
      const known = first?.count ?? 0;
      if (first) this.matching.take(blocks.slice(0, known), first.matched);
      const view = Math.max(known, indexInView(blocks));
      if (view > known) this.reactions.beginInView();
      // Blocks far above the view are shown together with those in view, not before.
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

  /** Reads custom elements that have attached a shadow root since, for which there is no event. */
  readLateRoots(): void {
    for (const element of this.roots.takeLate()) this.#drawnElsewhere(element);
    this.#schedule();
  }

  /** Stops observing and reading for good. */
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
    // A page at rest waits less than one that goes on changing.
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
      // The page may have changed the run between two slices.
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

  /** Stops for good if the extension is gone and the background no longer answers. */
  async #whileHere(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.stop();
      if (!(error instanceof EngineGone)) throw error;
    }
  }
}
