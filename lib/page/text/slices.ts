import { whenIdle } from '../page-support';

/**
 * Longest time in ms that we hold the page's main thread at once. Half a frame at 120 Hz: a
 * scroll or key press that comes meanwhile still makes its frame.
 */
export const SLICE_MS = 4;

/** No slice works longer, ms: where one seems to, the machine slept meanwhile, or the browser held us. */
const MOST_WORK_MS = 250;

/** An idle slot may never come on a busy page; after so many ms we take one. */
const IDLE_TIMEOUT_MS = 500;

/**
 * Does work step by step in slices of a few ms, between which the page has its turn: input,
 * rendering, its own scripts. Not each slice in idle time: a page that draws a lot is never idle.
 *
 * @param work each `next()` does one small step
 * @param afterSlice called behind each slice, in a turn of its own where that took long, to show what
 *   it gave; the next slice waits for what it returns
 * @param signal stops the work between two steps
 * @param idle false starts in the next turn (the reader is waiting for what comes first)
 * @returns resolves when the work is done or stopped, with the ms that the slices took, waiting not
 *   counted; rejects with what a step threw
 */
export async function inSlices(
  work: Iterator<unknown>,
  afterSlice: () => Promise<unknown> | undefined,
  signal: AbortSignal,
  idle = true,
): Promise<number> {
  let worked = 0;
  await (idle ? idleSlot() : turn());
  while (!signal.aborted) {
    const started = performance.now();
    const done = slice(work, started + SLICE_MS);
    const took = performance.now() - started;
    if (took > SLICE_MS / 2) await turn();
    if (signal.aborted) break;
    const read = performance.now();
    const shown = afterSlice();
    worked += Math.min(MOST_WORK_MS, took + performance.now() - read);
    await (shown ?? (done ? undefined : turn()));
    if (done) break;
  }
  return worked;
}

/** @returns whether the work was done before the end came, in ms of `performance.now` */
function slice(work: Iterator<unknown>, end: number): boolean {
  do {
    if (work.next().done) return true;
  } while (performance.now() < end);
  return false;
}

/** @returns resolves when the browser has done what was waiting, input first */
export function turn(): Promise<unknown> {
  const { scheduler } = globalThis as {
    scheduler?: { postTask(task: () => void, options: object): Promise<unknown> };
  };
  return (
    scheduler?.postTask(() => undefined, { priority: 'user-visible' }) ??
    new Promise((resolve) => {
      setTimeout(resolve);
    })
  );
}

/** @returns resolves in the browser's next idle time */
function idleSlot(): Promise<unknown> {
  return new Promise((resolve) => {
    whenIdle(() => resolve(undefined), IDLE_TIMEOUT_MS);
  });
}

/** A hidden tab draws nothing; after so many ms we go on all the same. */
const FRAME_TIMEOUT_MS = 100;

/** @returns resolves when the browser has drawn what was changed, so that asking for style costs nothing */
export function frameDrawn(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, FRAME_TIMEOUT_MS);
    requestAnimationFrame(() => {
      clearTimeout(late);
      // The frame is drawn behind its callbacks.
      setTimeout(resolve);
    });
  });
}
