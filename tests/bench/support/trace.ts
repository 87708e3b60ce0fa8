import type { CDPSession } from 'playwright-core';

/** One stretch of a thread's time as Chromium's tracer writes it; times in ms. */
export interface TraceEvent {
  readonly name: string;
  readonly start: number;
  readonly ms: number;
  readonly thread: string;
  /** The script's address, where the event is about one. */
  readonly url: string;
}

interface RawEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly scriptName?: string };
    readonly name?: string;
  };
}

/** What tells of scripts, style, layout and paint, and nothing that slows them. */
const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel', '__metadata'];

/**
 * Records what the browser does meanwhile.
 *
 * @returns the renderers' main threads' events in order of time
 */
export async function traced(
  session: CDPSession,
  act: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const raw: RawEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void raw.push(...(value as RawEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await act();
  const complete = new Promise<void>((resolve) =>
    session.once('Tracing.tracingComplete', () => resolve()),
  );
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);

  const mainThreads = new Set(
    raw.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf),
  );
  return raw
    .filter((event) => event.ph === 'X' && mainThreads.has(threadOf(event)))
    .map((event) => ({
      name: event.name,
      start: event.ts / 1000,
      ms: (event.dur ?? 0) / 1000,
      thread: threadOf(event),
      url: event.args?.data?.url ?? event.args?.data?.scriptName ?? '',
    }))
    .sort((a, b) => a.start - b.start || b.ms - a.ms);
}

/** Names of events in which a script runs. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.run', 'RunMicrotasks']);

/**
 * @param events of one trace
 * @param isOurs whether an address is one of the scripts that are looked for
 * @returns the scripts' stretches of work; what lies inside of another is left out. A timer that calls
 *   one counts whole: what the call awaits goes on behind it, still in the timer's turn, and no
 *   event tells of that
 */
export function scriptWork(
  events: readonly TraceEvent[],
  isOurs: (url: string) => boolean,
): TraceEvent[] {
  const work: TraceEvent[] = [];
  const ends = new Map<string, number>();
  const timers = new Map<string, TraceEvent>();
  for (const event of events) {
    if (event.name === 'TimerFire') timers.set(event.thread, event);
    if (
      !SCRIPT.has(event.name) ||
      !isOurs(event.url) ||
      event.start < (ends.get(event.thread) ?? 0)
    )
      continue;
    const timer = timers.get(event.thread);
    const whole = timer && event.start < timer.start + timer.ms ? timer : event;
    work.push(whole);
    ends.set(event.thread, whole.start + whole.ms);
  }
  return work;
}

function threadOf({ pid, tid }: { pid: number; tid: number }): string {
  return `${pid}/${tid}`;
}
