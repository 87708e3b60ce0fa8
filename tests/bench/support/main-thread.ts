import type { CDPSession } from 'playwright-core';

/**
 * Work of the main thread of a page's process since the process started. Times are CPU times of the
 * thread, ms.
 */
export interface MainThread {
  /** All of it: script, style, layout, pre-paint, paint, compilation, garbage collection, messages. */
  readonly all: number;
  readonly script: number;
  readonly compilation: number;
  readonly style: number;
  readonly layout: number;
  readonly stylePasses: number;
  readonly layoutPasses: number;
}

/** Starts counting, across navigations too. Call it before the page is opened. */
export async function countMainThread(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** @returns the counts, without the cost of counting */
export async function mainThread(session: CDPSession): Promise<MainThread> {
  const { metrics } = await session.send('Performance.getMetrics');
  const count = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  const ms = (name: string): number => count(name) * 1000;
  return {
    all: ms('TaskDuration') - ms('DevToolsCommandDuration'),
    script: ms('ScriptDuration'),
    compilation: ms('V8CompileDuration'),
    style: ms('RecalcStyleDuration'),
    layout: ms('LayoutDuration'),
    stylePasses: count('RecalcStyleCount'),
    layoutPasses: count('LayoutCount'),
  };
}

/** Interval of checks of a thread, ms, and the most work in between of a thread at rest, ms. */
const LOOK_MS = 150;
const STILL_MS = 1.5;

/** Checks in a row after which a thread is at rest: longer than a background takes to answer. */
const STILL_LOOKS = 4;

const MOST_LOOKS = 3000;

/**
 * Waits until the main thread has been nearly idle for a while. Reads the browser's counters:
 * nothing runs in the page.
 */
export async function untilAtRest(session: CDPSession): Promise<MainThread> {
  let before = -1;
  for (let looks = 0, still = 0; looks < MOST_LOOKS; looks++) {
    const now = await mainThread(session);
    still = before >= 0 && now.all - before < STILL_MS ? still + 1 : 0;
    if (still === STILL_LOOKS) return now;
    before = now.all;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new Error('The page did not come to rest within ten minutes.');
}

/** @returns the work between two counts */
export function between(earlier: MainThread, later: MainThread): MainThread {
  const names = Object.keys(later) as (keyof MainThread)[];
  return Object.fromEntries(
    names.map((name) => [name, later[name] - earlier[name]]),
  ) as unknown as MainThread;
}
