import type { CDPSession } from 'playwright-core';
import { liveHeap } from '../bench/support/heap';

/** What is left in a page's process and in the background after garbage collection. */
export interface Counts {
  /** Heap of all worlds together. */
  readonly heapBytes: number;
  /** Heap of the extension's background. */
  readonly backgroundBytes: number;
  readonly documents: number;
  readonly nodes: number;
  readonly listeners: number;
  /**
   * In the extension's isolated world: mutation observers, abort controllers, static ranges,
   * highlights.
   */
  readonly observers: number;
  readonly controllers: number;
  readonly ranges: number;
  readonly highlights: number;
}

/** Counts objects in the extension's world of one tab, across its pages. */
export class WorldCounter {
  #world: number | undefined;

  private constructor(
    private readonly session: CDPSession,
    private readonly backgroundHeap: () => Promise<number>,
  ) {}

  /**
   * @param session of a page that is still open
   * @param backgroundHeap gives the size of the background's heap, in bytes
   */
  static async of(
    session: CDPSession,
    backgroundHeap: () => Promise<number>,
  ): Promise<WorldCounter> {
    const counter = new WorldCounter(session, backgroundHeap);
    session.on('Runtime.executionContextsCleared', () => (counter.#world = undefined));
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) counter.#world = context.id;
    });
    await session.send('Runtime.enable');
    await session.send('Performance.enable');
    return counter;
  }

  async count(): Promise<Counts> {
    // Pages that were left are destroyed a little later.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const heapBytes = await liveHeap(this.session);
    const { metrics } = await this.session.send('Performance.getMetrics');
    const metric = (name: string): number => metrics.find((one) => one.name === name)!.value;
    return {
      heapBytes,
      backgroundBytes: await this.backgroundHeap(),
      documents: metric('Documents'),
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      observers: await this.#living('MutationObserver'),
      controllers: await this.#living('AbortController'),
      ranges: await this.#living('StaticRange'),
      highlights: await this.#living('Highlight'),
    };
  }

  async #living(className: string): Promise<number> {
    if (this.#world === undefined) return 0;
    const { result: prototype } = await this.session.send('Runtime.evaluate', {
      expression: `${className}.prototype`,
      contextId: this.#world,
    });
    const { objects } = await this.session.send('Runtime.queryObjects', {
      prototypeObjectId: prototype.objectId!,
    });
    const { result } = await this.session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
    });
    await this.session.send('Runtime.releaseObject', { objectId: objects.objectId! });
    return result.value as number;
  }
}

/** Prints two counts side by side. */
export function printCounts(what: string, before: Counts, after: Counts): void {
  const cells = (Object.keys(before) as (keyof Counts)[]).map((key) => [
    key,
    { before: before[key], after: after[key], difference: after[key] - before[key] },
  ]);
  console.log(what);
  console.table(Object.fromEntries(cells));
}
