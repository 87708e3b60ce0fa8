import { chromium, type Browser, type CDPSession } from 'playwright-core';
import { ensureBrowser } from '../../../scripts/browsers';
import { CHROMIUM_ARGUMENTS } from './chromium-arguments';
import { liveHeap } from './heap';

/** Chromium without the extension: each visit is the first one of a new renderer process. */
export interface PlainChromium {
  /**
   * Opens a page in a process of its own, lets it come to rest, does something there and closes it.
   *
   * @param path of a page on the server
   */
  visit<Result>(path: string, act: (page: ColdPage) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
  readonly version: string;
}

/** A page in which nothing of ours has run yet. */
export interface ColdPage {
  /**
   * Runs source text in an isolated world, as content scripts have one: the same DOM, other
   * globals. The same world at each call.
   *
   * @returns the value of its last expression, awaited
   */
  run(source: string): Promise<any>;
  /** Runs source text in the page's own world. */
  runInPage(source: string): Promise<any>;
  /** What the renderer's main thread has done so far. */
  work(): Promise<MainThreadWork>;
  /** Bytes that live objects take in the page's process, all worlds together. */
  heap(): Promise<number>;
}

export interface MainThreadWork {
  /** Of the thread's own clock, which stands still while other programs run; ms. */
  readonly task: number;
  readonly styleAndLayoutPasses: number;
}

/** @param port of the page server */
export async function launchPlainChromium(port: number): Promise<PlainChromium> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: [...CHROMIUM_ARGUMENTS],
  });
  let visits = 0;
  return {
    visit: async (path, act) => {
      // A context of its own means a process of its own; the name sees to it that no cache knows the page.
      const context = await newContext(browser);
      try {
        const page = await context.newPage();
        const session = await context.newCDPSession(page);
        await session.send('Performance.enable', { timeDomain: 'threadTicks' });
        await page.goto(`http://v${++visits}.localhost:${port}/${path}`, { waitUntil: 'load' });
        await evaluate(session, REST);
        return await act(await coldPage(session));
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
    version: browser.version(),
  };
}

/** Two idle slots after loading: parsing, first layout and painting are over. */
const REST = 'new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => done())))';

function newContext(browser: Browser) {
  return browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' });
}

async function coldPage(session: CDPSession): Promise<ColdPage> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return {
    run: (source) => evaluate(session, source, executionContextId),
    runInPage: (source) => evaluate(session, source),
    work: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      const value = (name: string): number =>
        metrics.find((metric) => metric.name === name)?.value ?? 0;
      return {
        task: value('TaskDuration') * 1000,
        styleAndLayoutPasses: value('LayoutCount') + value('RecalcStyleCount'),
      };
    },
    heap: () => liveHeap(session),
  };
}

async function evaluate(session: CDPSession, expression: string, contextId?: number): Promise<any> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    ...(contextId === undefined ? {} : { contextId }),
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
