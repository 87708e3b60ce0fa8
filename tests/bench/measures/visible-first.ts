import { starting, type Bench } from '../bench';
import { articlePage } from '../support/generated-pages';
import type { Figure } from '../targets';
import { onCold } from './read-pages';

/** Opens a long article in its middle and looks in which order marks are made. */
export async function visibleFirstFigures(bench: Bench): Promise<Figure[]> {
  const path = 'in-the-middle.html';
  bench.server.add(path, articlePage({ words: 40_000, nameEvery: 50 }));
  const order = await onCold(bench, path, async (page) => {
    await page.runInPage('scrollTo(0, document.documentElement.scrollHeight / 2)');
    await page.run('bench.noteMarks()');
    await page.run(starting('annotate', bench.scripts.annotator));
    return (await page.run('bench.orderOfMarks()')) as {
      before: number;
      inView: number;
      elsewhere: number;
      ms: number;
    };
  });
  const { before, inView, elsewhere, ms } = order;
  return [
    {
      target: 'annotated.visible-first',
      value: (100 * before) / elsewhere,
      detail: `${inView} in view after ${ms.toFixed(0)} ms; ${before} of ${elsewhere} others before them`,
    },
  ];
}
