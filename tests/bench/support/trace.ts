import type { CDPSession } from 'playwright-core';
import { timeOfFunctions, type ProfileChunk } from './profile-chunk';

/** One stretch of the page's main thread as Chromium's tracer writes it; times in ms. */
export interface TraceEvent {
  readonly name: string;
  /** Wall-clock time. */
  readonly start: number;
  readonly end: number;
  /** CPU time of the thread. */
  readonly ms: number;
  /** CPU time without nested events. */
  readonly selfMs: number;
  /** The script's address, where the event is about one. */
  readonly url: string;
}

interface RawEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: {
    readonly data?: ProfileChunk & { readonly url?: string; readonly scriptName?: string };
    /** Of a thread, in the event that names it. */
    readonly name?: string;
  };
}

/** Categories of scripts, style, layout and paint that do not slow these down. */
const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing', '__metadata'];

/** All work of a thread is part of such an event. */
const TASK = 'ThreadControllerImpl::RunTask';

/** User timing mark set in the page at the end, which identifies the page's thread. */
const END = 'bench-end';

/**
 * Records a trace during an action.
 *
 * @param session of the page
 * @returns events of the page's main thread in order of time, outer ones before inner ones
 */
export async function traced(
  session: CDPSession,
  act: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  return nested(ofPage(await record(session, CATEGORIES, act)));
}

/**
 * Records the work of the background's thread during an action.
 *
 * @param session of a page of the extension, whose process is the background's
 * @returns CPU time of that thread, ms
 */
export async function tracedBackground(
  session: CDPSession,
  act: () => Promise<unknown>,
): Promise<number> {
  const raw = await record(session, CATEGORIES, act);
  const threadOf = ({ pid, tid }: RawEvent): string => `${pid}/${tid}`;
  const workers = new Set(
    raw.filter(({ args }) => args?.name === WORKER_THREAD).map((event) => threadOf(event)),
  );
  return raw
    .filter((event) => event.name === TASK && workers.has(threadOf(event)))
    .reduce((total, { tdur = 0 }) => total + tdur / 1000, 0);
}

const WORKER_THREAD = 'ServiceWorker thread';

/** Category of CPU samples, which slow down scripts. */
const SAMPLES = ['disabled-by-default-v8.cpu_profiler'];

/** @returns ms of the page's main thread by kind of work, and by function, as sampled */
export async function sampled(
  session: CDPSession,
  act: () => Promise<unknown>,
): Promise<{ kinds: Map<Kind, number>; functions: Map<string, number> }> {
  const own = ofPage(await record(session, [...CATEGORIES, ...SAMPLES], act));
  const functions = timeOfFunctions(own.flatMap(({ args }) => args?.data ?? []));
  return { kinds: byKind(nested(own)), functions };
}

async function record(
  session: CDPSession,
  includedCategories: readonly string[],
  act: () => Promise<unknown>,
): Promise<RawEvent[]> {
  const raw: RawEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void raw.push(...(value as RawEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...includedCategories] },
  });
  await act();
  await session.send('Runtime.evaluate', { expression: `performance.mark('${END}')` });
  const complete = new Promise<void>((resolve) =>
    session.once('Tracing.tracingComplete', () => resolve()),
  );
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return raw;
}

/** @returns events of the page's main thread, and samples of its process, which are taken on a thread of their own */
function ofPage(raw: readonly RawEvent[]): RawEvent[] {
  const last = raw.find(({ name }) => name === END);
  if (!last) throw new Error('The trace has nothing of the page.');
  return raw.filter(
    ({ name, pid, tid, ts }) =>
      pid === last.pid && (name === 'ProfileChunk' || (tid === last.tid && ts < last.ts)),
  );
}

function nested(all: readonly RawEvent[]): TraceEvent[] {
  const raw = all.filter(({ ph }) => ph === 'X');
  raw.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const events: { -readonly [Key in keyof TraceEvent]: TraceEvent[Key] }[] = [];
  const open: typeof events = [];
  for (const one of raw) {
    const ms = (one.tdur ?? one.dur ?? 0) / 1000;
    const start = one.ts / 1000;
    const event = {
      name: one.name,
      start,
      end: start + (one.dur ?? 0) / 1000,
      ms,
      selfMs: ms,
      url: one.args?.data?.url ?? one.args?.data?.scriptName ?? '',
    };
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop();
    const outer = open.at(-1);
    if (outer) outer.selfMs -= ms;
    open.push(event);
    events.push(event);
  }
  return events;
}

/** Kinds of work by event names; an event of another name counts as its parent's kind. */
const KINDS: Readonly<Record<string, RegExp>> = {
  script:
    /^(?:EvaluateScript|FunctionCall|v8\.run|v8\.callFunction|RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint|TimerFire|FireIdleCallback|FireAnimationFrame|RunPostTaskCallback|EventDispatch)$/,
  compilation: /^(?:v8\.compile|v8\.produceCache|V8\.Compile)/,
  'garbage collection': /^(?:MinorGC|MajorGC|V8\.GC|BlinkGC|CppGC)/,
  style: /^(?:UpdateLayoutTree|ScheduleStyleRecalculation|ParseAuthorStyleSheet)$/,
  layout: /^Layout$/,
  'pre-paint': /^PrePaint$/,
  paint: /^(?:Paint|Layerize|Commit|UpdateLayer|CompositeLayers)$/,
  'a world of its own':
    /^(?:LocalWindowProxy|V8PerIsolateData|V8\.Deserialize|ContextCreated|InstallConditional)/,
  parsing: /^ParseHTML$/,
};

export type Kind = string;

/** @returns ms of the thread's clock by kind of work; what has no kind is `other` */
export function byKind(events: readonly TraceEvent[]): Map<Kind, number> {
  const total = new Map<Kind, number>();
  const open: { readonly end: number; readonly kind: Kind }[] = [];
  for (const { name, start, end, selfMs } of events) {
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop();
    const kind =
      Object.keys(KINDS).find((one) => KINDS[one]!.test(name)) ?? open.at(-1)?.kind ?? 'other';
    open.push({ end, kind });
    total.set(kind, (total.get(kind) ?? 0) + selfMs);
  }
  return total;
}

/** A task, in which nothing else could run. */
export interface Slice {
  readonly start: number;
  /**
   * Time of script, with its compilation, garbage collection, and forced style and layout; without
   * frames.
   */
  readonly ms: number;
}

/** @returns the tasks, with what they spent on scripts */
export function scriptSlices(events: readonly TraceEvent[]): Slice[] {
  const slices: { start: number; end: number; parts: TraceEvent[] }[] = [];
  for (const event of events) {
    const last = slices.at(-1);
    if (last && event.start < last.end) last.parts.push(event);
    else if (event.name === TASK) slices.push({ start: event.start, end: event.end, parts: [] });
  }
  return slices.map(({ start, parts }) => {
    const runs = outermost(parts, ({ name }) => OF_SCRIPT.some((kind) => KINDS[kind]!.test(name)));
    const hasScript = runs.some(({ name }) => !KINDS['garbage collection']!.test(name));
    return { start, ms: hasScript ? runs.reduce((total, { ms }) => total + ms, 0) : 0 };
  });
}

const OF_SCRIPT = ['script', 'compilation', 'garbage collection'];

/** @returns the outermost events in which a script at such an address ran */
export function scriptCalls(
  events: readonly TraceEvent[],
  isOurs: (url: string) => boolean,
): TraceEvent[] {
  return outermost(events, ({ url }) => isOurs(url));
}

function outermost(
  events: readonly TraceEvent[],
  isWanted: (event: TraceEvent) => boolean,
): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const event of events)
    if (isWanted(event) && event.start >= (found.at(-1)?.end ?? 0)) found.push(event);
  return found;
}
