import { judgeRelevance, mayBeRelevant, type Cues } from '../matching/relevance';
import type { Relevance } from '../matching/types';
import type { PageState } from '../report/page-report';
import { cleanSummary, roughText } from './text/page-summary';
import { annotatorHere, setVerdictHere } from './presence';

/**
 * When to look again at a page that was not relevant, in ms after the first look: articles that
 * arrive by script are mostly there by then. No observer is left running.
 */
const LOOK_AGAIN_MS = [1500, 5000];

/** A page is looked at again where it has grown by at least this share. */
const GROWTH = 1.1;

/** After the address changed without a load, a site needs a moment to show the new article. */
const SETTLE_MS = 600;

export interface Sentinel {
  /** The page shows something else now. */
  judgeAgain(): void;
  /** The reader's settings changed: a page that kept silent may be wanted now. */
  speakAgain(): void;
  /** What the popup tells of a page that is not annotated. */
  state(): PageState;
}

/**
 * Watches one page with next to no cost: reads its text once in idle time, and tells when the
 * page is about the pack's subject.
 *
 * @param cues the pack's compiled relevance rules
 * @param tell called each time the page is found relevant
 */
export function startSentinel(cues: Cues, tell: () => void): Sentinel {
  let verdict: Relevance | null = null;
  let size = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];

  const look = (): void => {
    size = elementCount();
    // Most pages are done with after one native call. On a news site scripts can name the pact on
    // any page: where something does, the page is read again without them.
    if (mayBeRelevant(roughText(document), cues))
      idle(() => weigh(judgeRelevance(cleanSummary(document), cues)));
    else weigh({ relevant: false, score: 0, threshold: cues.threshold, reasons: [] });
  };
  const weigh = (found: Relevance): void => {
    const wasRelevant = verdict?.relevant;
    setVerdictHere((verdict = found));
    if (found.relevant) {
      stopTimers();
      speakAgain();
    } else if (wasRelevant) {
      // Not where the reader wanted a page annotated that never was relevant.
      annotatorHere()?.stop();
    }
  };
  const lookIfGrown = (): void => {
    if (!verdict?.relevant && elementCount() > size * GROWTH) idle(look);
  };
  const stopTimers = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const lookLater = (): void => {
    stopTimers();
    timers = LOOK_AGAIN_MS.map((ms) => setTimeout(lookIfGrown, ms));
  };

  const speakAgain = (): void => {
    if (verdict?.relevant && !annotatorHere()) tell();
  };
  const start = (): void =>
    idle(() => {
      look();
      lookLater();
    });

  // A page that the browser draws ahead is in no tab yet: nobody could annotate it, and it may never be seen.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
  // What was said while a page was kept for the way back, it did not hear.
  addEventListener('pageshow', ({ persisted }) => persisted && speakAgain());
  return {
    judgeAgain() {
      lookLater();
      timers.push(setTimeout(() => idle(look), SETTLE_MS));
    },
    speakAgain,
    state: () =>
      verdict === null
        ? { state: 'loading' }
        : verdict.relevant
          ? { state: 'off' }
          : { state: 'not-relevant', relevance: verdict },
  };
}

/** A live collection's length is kept by the browser: asking costs nothing while the page rests. */
function elementCount(): number {
  return document.getElementsByTagName('*').length;
}

function idle(work: () => void): void {
  requestIdleCallback(work, { timeout: 2000 });
}
