import type { Relevance } from '../../matching/types';
import type { PageAnswer } from '../../report/page-report';
import { isMarkable } from '../../report/markable-document';
import { documentKindHere } from '../text/document-kind';
import { whenIdle } from '../page-support';
import { annotatorHere, onNames, setVerdictHere, verdictHere } from '../presence';
import type { LookForFrames } from './large-frames';
import { NameSearch } from './name-search';
import { LOOK_AGAIN_MS, PATIENCE_MS, SETTLE_MS } from './sentinel-timing';
import { shadowTrees } from './shadow-trees';

/** What the sentinel is built with; `compileProbe` makes it. */
export interface Probe {
  /** Source of an expression. If a page's text has none of it, the page is not about the pack. */
  readonly expression: string;
  /** What the weighing of a page must come to; the popup says so of pages that were not weighed. */
  readonly threshold: number;
}

/** A page is looked at again if it has grown by at least this factor. */
const GROWTH = 1.1;

/**
 * Watches one page at next to no cost: reads its text once in idle time, and reports if one of the
 * names is in it that every page about the subject has.
 */
export class Sentinel {
  #expression: RegExp;
  #isHit: boolean | null = null;
  #size = 0;
  #timers: ReturnType<typeof setTimeout>[] = [];
  readonly #search = new NameSearch((isFound) => {
    // Only if the document itself names nothing: its elements cost more than its text.
    const trees = isFound ? [] : treesHere();
    const isInTrees = trees.some(({ textContent }) => this.#expression.test(textContent));
    this.#conclude(isFound || isInTrees, trees);
  });

  /**
   * @param probe of the bundled pack; the background may leave more names in the page
   * @param report called each time the page should be weighed, and annotated if it is relevant
   * @param lookForFrames called whenever it is time to look at the page
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
    // While a page is in the back/forward cache, no message reaches it.
    addEventListener('pageshow', ({ persisted }) => persisted && this.speakAgain());
    onNames((names) => {
      this.#expression = new RegExp([probe.expression, ...names.map(escaped)].join('|'), 'i');
      if (this.#isHit === false) idle(() => this.#look());
    });
  }

  /** The page shows something else now. */
  judgeAgain(): void {
    this.#lookLater();
    this.#timers.push(setTimeout(() => idle(() => this.#look()), SETTLE_MS));
  }

  /** The reader's settings changed: a page that was left alone may be wanted now. */
  speakAgain(): void {
    if (this.#isHit && !annotatorHere() && verdictHere()?.relevant !== false) this.report();
  }

  /** @returns what the popup says of a page that is not annotated */
  state(): PageAnswer {
    const verdict = verdictHere();
    if (verdict && !verdict.relevant) return { state: 'not-relevant', relevance: verdict };
    return { state: this.#isHit === null ? 'loading' : 'off' };
  }

  #look(): void {
    if (isMarkable(documentKindHere())) this.#search.start(this.#expression);
    else this.#conclude(false, []);
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
    this.#isHit = isHit;
    this.#size = elementCount(trees);
    this.lookForFrames(trees);
    // An annotator that is at work weighs the page again by itself.
    if (annotatorHere()) return;
    setVerdictHere(isHit ? undefined : unrelated(this.probe));
    if (isHit) this.report();
  }
}

function unrelated({ threshold }: Probe): Relevance {
  return { relevant: false, score: 0, threshold, reasons: [] };
}

/** A prerendered page is in no tab yet: nobody could annotate it, and it may never be seen. */
function whenShown(work: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', work, { once: true });
  else work();
}

/** A live collection's length is kept by the browser: asking costs nothing while the page rests. */
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

/** @returns the source of an expression that finds the name and nothing else */
function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
