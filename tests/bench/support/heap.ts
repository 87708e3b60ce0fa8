import type { CDPSession } from 'playwright-core';

/** @returns bytes that live objects take in a page's process, all worlds together */
export async function liveHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  // The second collection takes what finalizers of the first have let go.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
