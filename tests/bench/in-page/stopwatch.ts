/** What called us. `load` is the script's own start. */
export type Caller =
  | 'load'
  | 'idle'
  | 'turn'
  | 'timer'
  | 'frame'
  | 'mutation'
  | 'event'
  | 'message';

/** https://developer.mozilla.org/en-US/docs/Web/API/Scheduler/postTask */
declare const scheduler: {
  postTask<Result>(task: () => Result, options?: object): Promise<Result>;
};

/** One stretch of work that nothing else could interrupt. */
export interface Slice {
  readonly caller: Caller;
  /** On the page's clock, ms. */
  readonly start: number;
  readonly ms: number;
}

/** Promises that follow each other in one stretch; far more than our scripts ever chain. */
const MICROTASKS = 30;

/** Times the synchronous work of a script, with the promise reactions that follow it at once. */
export class Stopwatch {
  readonly slices: Slice[] = [];
  #running = false;
  /** What waiting for promises takes where none follow, ms: nobody's work. */
  #wait = 0;

  run(caller: Caller, work: () => unknown): void {
    // Work inside of work is timed already.
    if (this.#running) {
      work();
      return;
    }
    this.#running = true;
    const start = performance.now();
    // A script that does not start is a failure of the bench, not of a callback.
    work();
    this.#afterMicrotasks(MICROTASKS, () => {
      this.#running = false;
      this.slices.push({ caller, start, ms: Math.max(0, performance.now() - start - this.#wait) });
    });
  }

  /** For work that no promise follows: exact to the clock's own step. */
  runSync<Args extends unknown[]>(
    caller: Caller,
    work: (...args: Args) => void,
  ): (...args: Args) => void {
    return (...args) => {
      if (this.#running) return work(...args);
      this.#running = true;
      const start = performance.now();
      work(...args);
      this.#running = false;
      this.slices.push({ caller, start, ms: performance.now() - start });
    };
  }

  /** Has its own code compiled, and finds what it costs, so that no script pays for it. */
  async warmUp(): Promise<void> {
    for (let i = 0; i < 20; i++) {
      this.run('load', () => undefined);
      await new Promise<void>((resolve) => this.#afterMicrotasks(MICROTASKS * 2, resolve));
    }
    this.#wait = Math.min(...this.slices.map(({ ms }) => ms));
    this.slices.length = 0;
  }

  #afterMicrotasks(left: number, done: () => void): void {
    queueMicrotask(() => (left > 0 ? this.#afterMicrotasks(left - 1, done) : done()));
  }
}

/**
 * From now on everything that this world's scripts have called later is timed. Must run before
 * the script that is to be timed.
 */
export function timeCallbacks(watch: Stopwatch): void {
  const { requestIdleCallback: idle, setTimeout: timer, requestAnimationFrame: frame } = globalThis;
  globalThis.requestIdleCallback = (callback, options) =>
    idle((deadline) => watch.run('idle', () => callback(deadline)), options);
  globalThis.requestAnimationFrame = (callback) =>
    frame((time) => watch.run('frame', () => callback(time)));
  globalThis.setTimeout = ((callback: () => void, ms?: number) =>
    timer(() => watch.run('timer', callback), ms)) as unknown as typeof setTimeout;
  // Its promise would settle after what is timed: another one settles within.
  const turn = scheduler.postTask.bind(scheduler);
  scheduler.postTask = (task, options) =>
    new Promise((resolve, reject) => {
      turn(() => watch.run('turn', () => resolve(task())), options).catch(reject);
    });

  globalThis.MutationObserver = class extends MutationObserver {
    constructor(callback: MutationCallback) {
      super(watch.runSync('mutation', callback));
    }
  };

  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    const timed =
      typeof listener === 'function'
        ? (event: Event) => watch.run('event', () => listener.call(this, event))
        : listener;
    add.call(this, type, timed, options);
  };
}
