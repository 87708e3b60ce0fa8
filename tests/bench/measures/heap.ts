import type { Bench } from '../bench';
import type { ExtensionPage } from '../support/extension-chromium';
import { highest, median } from '../statistics';
import type { Figure } from '../targets';
import type { JudgedPage } from './quiet-pages';

const EMPTY = 'empty.html';
const MB = 1_000_000;

/**
 * Heap of the page's process: the page annotated, beside the same page in a browser without the
 * extension; and after leaving it in the same process, beside what it was before. The first time a
 * process sees any script use an interface of the DOM, Chromium keeps what describes it, and more
 * of the kind: docs/performance.md. What we left behind would be left again by a second visit.
 */
export async function heapFigures(bench: Bench, judged: readonly JudgedPage[]): Promise<Figure[]> {
  const about = judged.filter(({ isAbout }) => isAbout).slice(0, bench.quick ? 1 : undefined);
  bench.server.add(EMPTY, '<!DOCTYPE html><title>Empty</title><p>Nothing here.');
  const browser = await bench.extension();
  const heaps: { path: string; annotated: number; first: number; left: number }[] = [];
  for (const { path } of about) {
    const bare = await bench.chromium.visit(`still/${path}`, (page) => page.heap());
    const page = await browser.open(`still/${EMPTY}`);
    const before = await heapOf(page);
    await page.page.goto(page.page.url().replace(EMPTY, path));
    await page.marked();
    const annotated = await heapOf(page);
    await page.page.goto(page.page.url().replace(path, EMPTY));
    const after = await heapOf(page);
    await page.page.goto(page.page.url().replace(EMPTY, path));
    await page.marked();
    await page.page.goto(page.page.url().replace(path, EMPTY));
    heaps.push({
      path,
      annotated: annotated - bare,
      first: after - before,
      left: (await heapOf(page)) - after,
    });
    await page.page.close();
  }
  const most = highest(heaps, ({ annotated }) => annotated);
  return [
    {
      target: 'weight.heap',
      value: most.annotated / MB,
      detail: `median ${(median(heaps.map(({ annotated }) => annotated)) / MB).toFixed(2)} MB; ${most.path}`,
    },
    {
      target: 'weight.after',
      value: median(heaps.map(({ left }) => left)) / MB,
      detail: `${heaps.length} pages, most ${(Math.max(...heaps.map(({ left }) => left)) / MB).toFixed(2)} MB`,
    },
    { target: 'weight.after-first', value: median(heaps.map(({ first }) => first)) / MB },
  ];
}

/** After a while, as pages that were left are taken apart later. */
async function heapOf(page: ExtensionPage): Promise<number> {
  await page.page.waitForTimeout(500);
  return page.heap();
}
