import type { Bench, Contender } from '../bench';
import { articlePage } from '../support/generated-pages';
import { whereTimeGoes } from '../support/profile';
import { tracedVisit } from '../support/visit';
import { geometricMean, highest, median } from '../statistics';
import type { Figure } from '../targets';

const BUSY = 'busy.html';

/** Later than our last check of a page that does not change, ms. */
const LOOKED_MS = 6_500;

/** Least measurable difference, ms. */
const LEAST_MS = 0.02;

/** Measures our cost to pages that are not about the subject. */
export async function unrelatedFigures(bench: Bench): Promise<Figure[]> {
  const rows: { path: string; ours: number; floor: number; passes: number }[] = [];
  for (const path of bench.pages.unrelated) rows.push(await measure(bench, path));
  const ratio = (row: { ours: number; floor: number }): number => row.ours / row.floor;
  const worst = highest(rows, ratio);
  const why = (): Promise<string> => whereTimeGoes(bench, 'ours', worst.path);
  return [
    {
      target: 'unrelated.script',
      value: geometricMean(rows.map(ratio)),
      detail: `${rows.length} pages; worst ${ratio(worst).toFixed(2)}: ${worst.path}`,
      why,
    },
    {
      target: 'unrelated.script-ms',
      value: median(rows.map(({ ours }) => ours)),
      detail: `floor ${median(rows.map(({ floor }) => floor)).toFixed(2)} ms`,
    },
    {
      target: 'unrelated.style-layout',
      value: Math.max(...rows.map(({ passes }) => passes)),
      why,
    },
    { ...(await busyFigure(bench)), why },
  ];
}

/** Measures script and compilation beyond those of an empty extension. */
async function measure(
  bench: Bench,
  path: string,
): Promise<{ path: string; ours: number; floor: number; passes: number }> {
  const scripts = new Map<Contender, number[]>([
    ['empty', []],
    ['floor', []],
    ['ours', []],
  ]);
  const passes = new Map<Contender, number[]>([
    ['empty', []],
    ['ours', []],
  ]);
  for (let round = 0; round < (bench.quick ? 1 : 3); round++) {
    for (const [who, all] of scripts) {
      const { timeOfScript, passesAfterLoad } = await tracedVisit(bench, who, path);
      all.push(timeOfScript);
      passes.get(who)?.push(passesAfterLoad);
    }
  }
  const middle = (who: Contender): number => median(scripts.get(who)!);
  const beyond = (who: Contender): number => Math.max(LEAST_MS, middle(who) - middle('empty'));
  // An occasional pass of the browser's own is in one visit only; a pass of ours would be in all.
  const least = (who: Contender): number => Math.min(...passes.get(who)!);
  return {
    path,
    ours: beyond('ours'),
    floor: beyond('floor'),
    passes: Math.max(0, least('ours') - least('empty')),
  };
}

/**
 * Counts calls into our code from a busy page that is not about the subject, after our last check.
 */
async function busyFigure(bench: Bench): Promise<Figure> {
  bench.server.add(
    BUSY,
    articlePage({ words: 2_000, nameEvery: 0, title: 'Notes from the harbour' }),
  );
  const { page, ourWork } = await (await bench.browser('ours')).open(`still/${BUSY}`);
  await page.waitForTimeout(LOOKED_MS);
  const ours = await ourWork(() => page.evaluate(rewrite, bench.quick ? 1_000 : 3_000));
  await page.close();
  return { target: 'unrelated.calls', value: ours.length };
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
