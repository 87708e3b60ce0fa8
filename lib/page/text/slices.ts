import { whenIdle } from '../page-support';

/**
 * Longest time that we block the page's main thread, ms. Half a frame at 120 Hz, so that input
 * which arrives meanwhile still makes its frame.
 */
const SLICE_MS = 4;

/** A longer slice counts as this much, ms: the machine was suspended or the browser paused us. */
const MOST_WORK_MS = 250;

/** Idle timeout for busy pages, ms. */
const IDLE_TIMEOUT_MS = 500;

/**
 * Works in slices of a few ms and yields to the page after each: to input, rendering, its own
 * scripts. Only the first slice may wait for idle time: a page that draws a lot is never idle.
 *
 * @param work each `next()` does one small step
 * @param afterSlice called after each slice, in another task if the slice took long, to show its
 *   result; the next slice waits for the promise that it returns
 * @param signal stops the work between two steps
 * @param idle false starts in the next task, if the reader is waiting for the result
 * @returns resolves after the work is done or stopped, with the working time of the slices in ms,
 *   without waiting; rejects with the error that a step threw
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

/**
 * @param end a time as `performance.now` gives it, ms
 * @returns whether the work was done before that time
 */
function slice(work: Iterator<unknown>, end: number): boolean {
  do {
    if (work.next().done) return true;
  } while (performance.now() < end);
  return false;
}

/** @returns resolves after the tasks that were pending, input first */
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

/** Hidden tabs draw no frames: continue after this time, ms. */
const FRAME_TIMEOUT_MS = 100;

/**
 * @returns resolves after the browser has drawn the changes, so that reading style costs nothing
 */
export function frameDrawn(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, FRAME_TIMEOUT_MS);
    requestAnimationFrame(() => {
      clearTimeout(late);
      // The frame is drawn after its callbacks.
      setTimeout(resolve);
    });
  });
}
