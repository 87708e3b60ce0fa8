import { DEFAULT_SETTINGS, withMark } from '../../../lib/settings/settings';
import { annotatorHere, verdictHere } from '../../../lib/page/presence';
import { ExtensionStandIn } from './extension-stand-in';
import { Stopwatch, timeCallbacks, type Slice } from './stopwatch';

export { annotateBarely } from './bare-annotator';
export { floor } from './floor';

/** How a script of ours fared on the page. */
export interface ScriptRun {
  readonly slices: readonly Slice[];
  /** Marks that are painted. */
  readonly marks: number;
  /** Tasks of 50 ms and more, whoever caused them. */
  readonly longTasks: number;
}

/** As it was before callbacks were timed. */
const nativeIdle = (
  (native) => (work: () => void) =>
    native(work)
)(globalThis.requestIdleCallback);

const watch = new Stopwatch();
const extension = new ExtensionStandIn(watch);
timeCallbacks(watch);
/** Nothing is to be run before. */
export const ready = watch.warmUp();

let longTasks = 0;
new PerformanceObserver((list) => (longTasks += list.getEntries().length)).observe({
  entryTypes: ['longtask'],
});

/**
 * Runs the built annotator until everything on the page is marked.
 *
 * @param start evaluates the script's whole source, so that compiling it counts
 */
export async function annotate(start: () => void): Promise<ScriptRun> {
  watch.run('load', start);
  do await idle();
  while (annotatorHere()?.isReading);
  return result();
}

/**
 * Runs the built script that attends to the reader of a page that was annotated.
 *
 * @param start evaluates the script's whole source
 * @returns its own work alone
 */
export async function attend(start: () => void): Promise<ScriptRun> {
  const before = watch.slices.length;
  watch.run('load', start);
  await extension.toldOf('page-annotated');
  await idle();
  return since(before);
}

/**
 * Turns a highlight key off and on again, as often as told.
 *
 * @returns the work of each time, ms, and how many text nodes were read for all of them
 */
export async function switchOff(
  key: string,
  times: number,
): Promise<{ ms: number[]; reads: number }> {
  const { get } = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data')!;
  let reads = 0;
  Object.defineProperty(CharacterData.prototype, 'data', {
    get(this: CharacterData) {
      reads += 1;
      return get!.call(this) as string;
    },
  });
  const ms: number[] = [];
  for (let i = 0; i < times; i++) {
    const before = watch.slices.length;
    extension.tell({
      type: 'settings-changed',
      settings: withMark(DEFAULT_SETTINGS, key, i % 2 === 1),
    });
    await idle();
    ms.push(since(before).slices.reduce((sum, slice) => sum + slice.ms, 0));
  }
  return { ms, reads };
}

/** Runs the built sentinel until it has judged the page. */
export async function judge(start: () => void): Promise<ScriptRun> {
  watch.run('load', start);
  do await idle();
  while (!verdictHere());
  return result();
}

/** @returns what has been done since the slice of that index */
export function since(index: number): ScriptRun {
  const { slices, ...rest } = result();
  return { ...rest, slices: slices.slice(index) };
}

export { extension, watch };

/** @returns resolves in the next idle time */
export function idle(): Promise<void> {
  return new Promise((resolve) => void nativeIdle(resolve));
}

function result(): ScriptRun {
  let marks = 0;
  for (const [name, { size }] of CSS.highlights) if (name.startsWith('pactlight-')) marks += size;
  return { slices: watch.slices, marks, longTasks };
}
export { noteMarks, orderOfMarks } from './order-of-marks';
