import type { BrowserContext, CDPSession } from 'playwright-core';

/** @returns bytes that live objects take in a page's process, all worlds together */
export async function liveHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  // The second collection frees objects that finalizers of the first have released.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * Playwright has no session for a worker: its commands are sent through the browser's.
 *
 * @param url the worker's script
 * @returns bytes that live objects take in a worker
 */
export async function heapOfTarget(context: BrowserContext, url: string): Promise<number> {
  const browser = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.find((one) => one.url === url);
  if (!target) throw new Error(`There is no target at ${url}`);
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  let last = 0;
  const send = async (method: string): Promise<unknown> => {
    const id = ++last;
    const answered = new Promise<unknown>((resolve) => {
      browser.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message) as { id?: number; result?: unknown };
        if (answer.id === id) resolve(answer.result);
      });
    });
    await browser.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method }),
    });
    return answered;
  };
  await send('HeapProfiler.enable');
  for (let i = 0; i < 2; i++) await send('HeapProfiler.collectGarbage');
  const { usedSize } = (await send('Runtime.getHeapUsage')) as { usedSize: number };
  await browser.detach();
  return usedSize;
}
