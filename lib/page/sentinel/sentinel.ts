import type { Relevance } from '../../matching/types';
import type { PageAnswer } from '../../report/page-report';
import { isMarkable } from '../../report/markable-document';
import { documentKindHere } from '../text/document-kind';
import { whenIdle } from '../page-support';
import {
  annotatorHere,
  onNames,
  searchByFilterHere,
  setVerdictHere,
  verdictHere,
} from '../presence';
import type { LookForFrames } from './large-frames';
import { NameSearch } from './name-search';
import { LOOK_AGAIN_MS, PATIENCE_MS, SETTLE_MS } from './sentinel-timing';
import { shadowTrees } from './shadow-trees';

/** What the build puts into the sentinel; made by `compileProbe`. */
export interface Probe {
  /** Source of a regular expression. A page whose text it does not match is not about the pack. */
  readonly expression: string;
  /** Least score of a relevant page, which the popup shows for pages that were not weighed. */
  readonly threshold: number;
}

/** A page is checked again if it has grown by at least this factor. */
const GROWTH = 1.1;

/**
 * Checks one page at little cost: searches its text once in idle time, and reports if it has one of
 * the names that every page about the subject has.
 */
export class Sentinel {
  #expression: RegExp;
  #isHit: boolean | null = null;
  #size = 0;
  #timers: ReturnType<typeof setTimeout>[] = [];
  readonly #search = new NameSearch((isFound) => {
    // Only if the document itself has no name: visiting elements costs more than reading text.
    const trees = isFound ? [] : treesHere();
    const isInTrees = trees.some(({ textContent }) => this.#expression.test(textContent));
    if (isFound || isInTrees) this.#conclude(true, trees);
    else searchByFilterHere(trees, (isHit) => this.#conclude(isHit, trees));
  });

  /**
   * @param probe of the bundled pack; the background may add names
   * @param report called each time the page should be weighed, and annotated if it is relevant
   * @param lookForFrames called at each check of the page
   */
  constructor(
    private readonly probe: Probe,
    private readonly report: () => void,
    private readonly lookForFrames: LookForFrames = () => undefined,
  ) {
    this.#expression = new RegExp(probe.expression, 'i');
    whenShown(() =>
      idle(() => {
        this.#look();
        this.#lookLater();
      }),
    );
    // No message reaches a page in the back/forward cache.
    addEventListener('pageshow', ({ persisted }) => persisted && this.speakAgain());
    onNames(({ names }) => {
      this.#expression = new RegExp([probe.expression, ...names.map(escaped)].join('|'), 'i');
      if (this.#isHit === false) idle(() => this.#look());
    });
  }

  /** The page has changed its content without a load. */
  judgeAgain(): void {
    this.#lookLater();
    this.#timers.push(setTimeout(() => idle(() => this.#look()), SETTLE_MS));
  }

  /** Reports the page again after the reader's settings have changed, if it has a name. */
  speakAgain(): void {
    if (this.#isHit && !annotatorHere() && verdictHere()?.relevant !== false) this.report();
  }

  /** Reports the page again after other packs are on: it may be about one of them. */
  packsChanged(): void {
    if (annotatorHere() || !this.#isHit) return;
    setVerdictHere(undefined);
    this.report();
  }

  /** @returns the state of a page that is not annotated, for the popup */
  state(): PageAnswer {
    const verdict = verdictHere();
    if (verdict && !verdict.relevant) return { state: 'not-relevant', relevance: verdict };
    return { state: this.#isHit === null ? 'loading' : 'off' };
  }

  #look(): void {
    this.#search.start(this.#expression);
  }

  #lookLater(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = LOOK_AGAIN_MS.map((ms) => setTimeout(() => this.#lookIfGrown(), ms));
  }

  #lookIfGrown(): void {
    if (annotatorHere()) return this.lookForFrames([]);
    const trees = treesHere();
    this.lookForFrames(trees);
    const hasGrown = elementCount(trees) > this.#size * GROWTH;
    if (hasGrown && !this.#search.isRunning) idle(() => this.#look());
  }

  #conclude(isHit: boolean, trees: readonly ShadowRoot[]): void {
    this.#isHit = isHit && isMarkable(documentKindHere());
    this.#size = elementCount(trees);
    this.lookForFrames(trees);
    // A running annotator weighs the page again by itself.
    if (annotatorHere()) return;
    setVerdictHere(this.#isHit ? undefined : unrelated(this.probe));
    if (this.#isHit) this.report();
  }
}

function unrelated({ threshold }: Probe): Relevance {
  return { relevant: false, score: 0, threshold, reasons: [] };
}

/** A prerendered page is in no tab, so it cannot be annotated, and may never be shown. */
function whenShown(work: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', work, { once: true });
  else work();
}

/** The browser caches the length of a live collection until the page changes. */
function allElements(): HTMLCollectionOf<Element> {
  return document.getElementsByTagName('*');
}

function treesHere(): readonly ShadowRoot[] {
  return shadowTrees(allElements());
}

function elementCount(trees: readonly ShadowRoot[]): number {
  return trees.reduce((sum, tree) => sum + tree.querySelectorAll('*').length, allElements().length);
}

function idle(work: () => void): void {
  whenIdle(work, PATIENCE_MS);
}

/** @returns the source of an expression that matches the name literally */
function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
