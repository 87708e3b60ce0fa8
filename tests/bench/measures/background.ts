import type { Bench } from '../bench';
import { articlePage } from '../support/generated-pages';
import { visit } from '../support/visit';
import { median, spread } from '../statistics';
import type { Figure } from '../targets';

const PATH = 'article.html';
const MB = 1_000_000;

/** Measures the background: time of its own process, and memory. */
export async function backgroundFigures(bench: Bench): Promise<Figure[]> {
  bench.server.add(PATH, articlePage({ words: 1_000, nameEvery: 30 }));
  const browser = await bench.browser('ours');
  const read = (): Promise<number> => browser.backgroundWork(() => visit(bench, 'ours', PATH));
  for (let i = 0; i < 3; i++) await read();
  const times: number[] = [];
  for (let i = 0; i < (bench.quick ? 2 : 9); i++) times.push(await read());
  return [
    { target: 'background.heap', value: (await browser.backgroundHeap()) / MB },
    { target: 'background.article', value: median(times), detail: `${spread(times)} ms` },
  ];
}
