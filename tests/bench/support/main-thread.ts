import type { CDPSession } from 'playwright-core';

/**
 * What the main thread of a page's process has done since the page's process began. Times are of
 * the thread's own clock, which stands still while other programs run; ms.
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

/** Makes the browser count from now on, over navigations too. Must come before the page is opened. */
export async function countMainThread(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** @returns what has been counted; what counting itself takes is left out */
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

/** How often a thread is looked at, ms, and how much it may do in between and still be at rest, ms. */
const LOOK_MS = 150;
const STILL_MS = 1.5;

/** Looks at a resting thread, one after the other: longer than a background takes to answer. */
const STILL_LOOKS = 4;

const MOST_LOOKS = 3000;

/**
 * Waits until the main thread has had next to nothing to do for a while. Asks the browser alone:
 * nothing runs in the page for it.
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

/** @returns what was done between two counts */
export function between(earlier: MainThread, later: MainThread): MainThread {
  const names = Object.keys(later) as (keyof MainThread)[];
  return Object.fromEntries(
    names.map((name) => [name, later[name] - earlier[name]]),
  ) as unknown as MainThread;
}
