import type { PageAnswer } from '../../report/page-report';
import { isMarkable } from '../../report/markable-document';
import { documentKindHere } from '../text/document-kind';
import { whenIdle } from '../page-support';
import { annotatorHere, onNames, setVerdictHere, verdictHere } from '../presence';
import { SLICE_MS } from '../text/slices';
import type { LookForFrames } from './large-frames';
import { LOOK_AGAIN_MS, PATIENCE_MS, SETTLE_MS } from './sentinel-timing';
import { shadowTrees } from './shadow-trees';
import { wholeText } from './whole-text';

/** What the sentinel is built with; `compileProbe` makes it. */
export interface Probe {
  /** Source of an expression. If a page's text has none of it, the page is not about the pack. */
  readonly expression: string;
  /** What the weighing of a page must come to; the popup says so of pages that were not weighed. */
  readonly threshold: number;
}

/** A page is looked at again if it has grown by at least this factor. */
const GROWTH = 1.1;

export interface Sentinel {
  /** The page shows something else now. */
  judgeAgain(): void;
  /** The reader's settings changed: a page that was left alone may be wanted now. */
  speakAgain(): void;
  /** What the popup says of a page that is not annotated. */
  state(): PageAnswer;
}

/**
 * Watches one page at next to no cost: reads its text once in idle time, and reports if one of the
 * names is in it that every page about the subject has.
 *
 * @param probe of the bundled pack; the background may leave more names in the page
 * @param report called each time the page should be weighed, and annotated if it is relevant
 * @param lookForFrames called whenever it is time to look at the page
 */
export function startSentinel(
  probe: Probe,
  report: () => void,
  lookForFrames: LookForFrames = () => undefined,
): Sentinel {
  let expression = new RegExp(probe.expression, 'i');
  let isHit: boolean | null = null;
  let size = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];
  /** Parts of the page's text that are left to read. */
  let unread: Iterator<string, void> | null = null;

  const look = (): void => {
    unread = wholeText(document);
    readOn();
  };
  const readOn = (): void => {
    if (!isMarkable(documentKindHere())) return conclude(false);
    const end = performance.now() + SLICE_MS;
    while (unread) {
      const { done, value } = unread.next();
      if (done) return lookIntoTrees();
      if (expression.test(value)) return conclude(true);
      if (performance.now() > end) return idle(readOn);
    }
  };
  const lookIntoTrees = (): void => {
    const trees = treesHere();
    conclude(
      trees.some(({ textContent }) => expression.test(textContent)),
      trees,
    );
  };
  const conclude = (hit: boolean, trees: readonly ShadowRoot[] = []): void => {
    isHit = hit;
    unread = null;
    size = elementCount(trees);
    lookForFrames(trees);
    // An annotator that is at work weighs the page again by itself.
    if (annotatorHere()) return;
    setVerdictHere(
      isHit ? undefined : { relevant: false, score: 0, threshold: probe.threshold, reasons: [] },
    );
    if (isHit) report();
  };
  const lookIfGrown = (): void => {
    if (annotatorHere()) return lookForFrames([]);
    const trees = treesHere();
    lookForFrames(trees);
    if (!unread && elementCount(trees) > size * GROWTH) idle(look);
  };
  const lookLater = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = LOOK_AGAIN_MS.map((ms) => setTimeout(lookIfGrown, ms));
  };
  const speakAgain = (): void => {
    if (isHit && !annotatorHere() && verdictHere()?.relevant !== false) report();
  };
  const start = (): void =>
    idle(() => {
      look();
      lookLater();
    });

  // A prerendered page is in no tab yet: nobody could annotate it, and it may never be seen.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
  // While a page is in the back/forward cache, no message reaches it.
  addEventListener('pageshow', ({ persisted }) => persisted && speakAgain());
  onNames((names) => {
    expression = new RegExp([probe.expression, ...names.map(escaped)].join('|'), 'i');
    if (isHit === false) idle(look);
  });
  return {
    judgeAgain() {
      lookLater();
      timers.push(setTimeout(() => idle(look), SETTLE_MS));
    },
    speakAgain,
    state() {
      const verdict = verdictHere();
      if (verdict && !verdict.relevant) return { state: 'not-relevant', relevance: verdict };
      return { state: isHit === null ? 'loading' : 'off' };
    },
  };
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
