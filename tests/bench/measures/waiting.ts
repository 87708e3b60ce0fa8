import type { Bench } from '../bench';
import { articlePage } from '../support/generated-pages';
import type { ExtensionChromium } from '../support/extension-chromium';
import { waitFor } from '../../../scripts/driving/wait-for';
import { median, spread } from '../statistics';
import type { Figure } from '../targets';

const PATH = 'article-1000.html';

/** Records the number of marks and the time at each frame. */
const WATCH = `<script>
  globalThis.frames = [];
  (function look() {
    let marks = 0;
    for (const [, highlight] of CSS.highlights) marks += highlight.size;
    if (marks !== (frames.at(-1)?.marks ?? 0)) frames.push({ marks, ms: performance.now() });
    requestAnimationFrame(look);
  })();
</script>`;

/** Measures the wall-clock time until a page of 1,000 words has its marks. */
export async function waitFigures(bench: Bench): Promise<Figure[]> {
  bench.server.add(PATH, articlePage({ words: 1_000, nameEvery: 30, end: WATCH }));
  const browser = await bench.browser('ours');
  const visits = bench.quick ? 2 : 9;
  const warm: number[] = [];
  const asleep: number[] = [];
  await waited(browser);
  for (let i = 0; i < visits; i++) warm.push(await waited(browser));
  for (let i = 0; i < visits; i++) {
    await browser.stopBackground();
    asleep.push(await waited(browser));
  }
  return [
    { target: 'wait.warm', value: median(warm), detail: `${spread(warm, 0)} ms` },
    { target: 'wait.asleep', value: median(asleep), detail: `${spread(asleep, 0)} ms` },
  ];
}

/** Marks are complete after this time without a new one, ms. */
const STEADY_MS = 1_000;

/** @returns time from `DOMContentLoaded` to the first frame with all marks, ms */
async function waited(browser: ExtensionChromium): Promise<number> {
  const { page } = await browser.open(PATH);
  const last = (): Promise<{ ms: number; now: number; text: number }> =>
    page.evaluate(() => {
      const { frames } = globalThis as unknown as { frames: { ms: number }[] };
      const [{ domContentLoadedEventStart: text }] = performance.getEntriesByType('navigation') as [
        PerformanceNavigationTiming,
      ];
      return { ms: frames.at(-1)?.ms ?? -1, now: performance.now(), text };
    });
  try {
    const isMarked = async (): Promise<boolean> => {
      const { ms, now } = await last();
      return ms >= 0 && now - ms > STEADY_MS;
    };
    if (!(await waitFor(isMarked, 30_000))) throw new Error('The page was never marked.');
    const { ms, text } = await last();
    return ms - text;
  } finally {
    await page.close();
  }
}
