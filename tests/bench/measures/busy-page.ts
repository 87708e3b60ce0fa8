import type { Bench } from '../bench';
import { articlePage } from '../support/generated-pages';
import type { Figure } from '../targets';

/** Past the sentinel's last look at a page. */
const LOOKED_MS = 6_500;

/** Counts how often a busy page that is not about the subject calls into our code, once it was judged. */
export async function busyPageFigures(bench: Bench): Promise<Figure[]> {
  bench.server.add(
    'busy.html',
    articlePage({ words: 2_000, nameEvery: 0, title: 'Notes from the harbour' }),
  );
  const browser = await bench.extension();
  const { page, ourWork } = await browser.open('still/busy.html');
  await page.waitForTimeout(LOOKED_MS);
  const { ours } = await ourWork(() => page.evaluate(rewrite, bench.quick ? 1_000 : 3_000));
  await page.close();
  return [{ target: 'quiet.observers', value: ours.length, detail: '1,000 changes a second' }];
}

async function rewrite(ms: number): Promise<void> {
  const lines = document.querySelectorAll('p');
  const start = performance.now();
  for (let done = 0; performance.now() < start + ms;) {
    await new Promise((resolve) => {
      setTimeout(resolve, 4);
    });
    for (; done < performance.now() - start; done++)
      lines[done % lines.length]!.textContent = `Line ${done}`;
  }
}
