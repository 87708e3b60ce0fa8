import type { Bench } from '../bench';
import type { ExtensionPage } from '../support/extension-chromium';
import { highest, median } from '../statistics';
import type { Figure } from '../targets';

const EMPTY = 'empty.html';
const MB = 1_000_000;

/**
 * Measures the heap of the page's process: with the annotated page, compared with the same page and
 * an empty extension; and after leaving the page in the same process, compared with before. After
 * the first use of a DOM interface in a process, Chromium keeps its description
 * (docs/performance.md), so a leak is measured by a second visit.
 */
export async function heapFigures(bench: Bench): Promise<Figure[]> {
  bench.server.add(EMPTY, '<!DOCTYPE html><title>Empty</title><p>Nothing here.');
  const empty = await bench.browser('empty');
  const ours = await bench.browser('ours');
  const heaps: { path: string; annotated: number; left: number }[] = [];
  for (const path of bench.pages.about.slice(0, bench.quick ? 1 : undefined)) {
    const bare = await empty.open(`still/${path}`);
    const without = await heapOf(bare);
    await bare.page.close();
    const page = await ours.open(`still/${EMPTY}`);
    const address = page.page.url();
    const visit = async (): Promise<void> => {
      await page.page.goto(address.replace(EMPTY, path));
      await page.marked();
    };
    const leave = async (): Promise<number> => {
      await page.page.goto(address);
      return heapOf(page);
    };
    await visit();
    const annotated = await heapOf(page);
    const first = await leave();
    await visit();
    heaps.push({ path, annotated: annotated - without, left: (await leave()) - first });
    await page.page.close();
  }
  const most = highest(heaps, ({ annotated }) => annotated);
  return [
    {
      target: 'annotated.heap',
      value: most.annotated / MB,
      detail: `median ${(median(heaps.map(({ annotated }) => annotated)) / MB).toFixed(2)} MB; ${most.path}`,
    },
    {
      target: 'annotated.heap-left',
      value: median(heaps.map(({ left }) => left)) / MB,
      detail: `${heaps.length} pages, most ${(Math.max(...heaps.map(({ left }) => left)) / MB).toFixed(2)} MB`,
    },
  ];
}

/** Measures after a while, since pages that were left are freed later. */
async function heapOf(page: ExtensionPage): Promise<number> {
  await page.page.waitForTimeout(500);
  return page.heap();
}
