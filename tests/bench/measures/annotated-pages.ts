import { starting, type Bench } from '../bench';
import type { ScriptRun } from '../in-page/content-script';
import type { ColdPage } from '../support/plain-chromium';
import { geometricMean, highest, median, sum } from '../statistics';
import type { Figure } from '../targets';
import type { JudgedPage } from './quiet-pages';
import { onCold } from './read-pages';

export interface AnnotatedPageRun extends ScriptRun {
  /** Everything the main thread did from injection until it came to rest, ms. */
  readonly mainThread: number;
  readonly nodesAdded: number;
}

/** Annotates a page that nothing was read of before, and lets it come to rest. */
export function annotateOnce(bench: Bench, path: string): Promise<AnnotatedPageRun> {
  return onCold(bench, path, async (page) => {
    const before = await page.work();
    const count = 'document.getElementsByTagName("*").length';
    const elements = (await page.runInPage(count)) as number;
    const run = (await page.run(starting('annotate', bench.scripts.annotator))) as ScriptRun;
    const mainThread = await mainThreadSince(page, before.task);
    return { ...run, mainThread, nodesAdded: ((await page.runInPage(count)) as number) - elements };
  });
}

/** Main-thread time since a moment, painting of the next two frames included. */
async function mainThreadSince(page: ColdPage, since: number): Promise<number> {
  await page.runInPage(PAINTED);
  return (await page.work()).task - since;
}

const PAINTED =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done()))))';

/**
 * @param judged pages with their floors
 * @param visits to each page that is about the subject; the others are annotated once, for their slices
 * @param expression source of one regular expression of all labels, for packages that wrap
 */
export async function annotatedFigures(
  bench: Bench,
  judged: readonly JudgedPage[],
  visits: number,
  expression: string,
): Promise<Figure[]> {
  const about = judged.filter(({ isAbout }) => isAbout);
  const rows: {
    path: string;
    ratio: number;
    load: number;
    ms: number;
    floor: number;
    marks: number;
    find: number;
    mark: number;
    bare: number;
  }[] = [];
  const all: { path: string; run: AnnotatedPageRun }[] = [];
  for (const { path, floor } of about) {
    const runs: AnnotatedPageRun[] = [];
    const find: number[] = [];
    const mark: number[] = [];
    const bare: number[] = [];
    for (let i = 0; i < visits; i++) {
      runs.push(await annotateOnce(bench, path));
      find.push(await wrapOnce(bench, path, 'findAndReplace', expression));
      mark.push(await wrapOnce(bench, path, 'markWithOneExpression', expression));
      bare.push(
        await onCold(bench, path, (page) =>
          page.run(`bench.annotateBarely(${JSON.stringify(expression)})`),
        ),
      );
    }
    const ms = median(runs.map(scriptTime));
    const ours = median(runs.map(({ mainThread }) => mainThread));
    rows.push({
      path,
      ms,
      floor: floor.ms,
      ratio: ms / floor.ms,
      load: median(runs.map(({ slices }) => slices[0]!.ms)) / floor.ms,
      marks: runs[0]!.marks,
      find: ours / median(find),
      mark: ours / median(mark),
      bare: median(bare),
    });
    all.push(...runs.map((run) => ({ path, run })));
  }
  if (!bench.quick)
    for (const { path, isAbout } of judged)
      if (!isAbout) all.push({ path, run: await annotateOnce(bench, path) });

  const longestSlice = ({ run }: { run: ScriptRun }): number =>
    Math.max(...run.slices.map(({ ms }) => ms));
  const slowest = highest(rows, ({ ratio }) => ratio);
  const choppiest = highest(all, longestSlice);
  const marks = sum(rows.map((row) => row.marks));
  return [
    {
      target: 'annotated.script',
      value: geometricMean(rows.map(({ ratio }) => ratio)),
      detail: `${rows.length} pages, ${marks} marks; median ${median(rows.map(({ ms }) => ms)).toFixed(1)} ms on a floor of ${median(rows.map(({ floor }) => floor)).toFixed(2)} ms`,
    },
    {
      target: 'annotated.script-worst',
      value: slowest.ratio,
      detail: `${slowest.ms.toFixed(1)} ms on ${slowest.floor.toFixed(2)} ms: ${slowest.path}`,
    },
    { target: 'annotated.load', value: geometricMean(rows.map(({ load }) => load)) },
    {
      target: 'annotated.beside-bare',
      value: geometricMean(rows.map(({ ms, bare }) => ms / bare)),
    },
    {
      target: 'annotated.bare',
      value: geometricMean(rows.map(({ bare, floor }) => bare / floor)),
      detail: `median ${median(rows.map(({ bare }) => bare)).toFixed(1)} ms`,
    },
    { target: 'annotated.nodes', value: Math.max(...all.map(({ run }) => run.nodesAdded)) },
    {
      target: 'annotated.find-and-replace',
      value: geometricMean(rows.map(({ find }) => find)),
      detail: `worst page ${Math.max(...rows.map(({ find }) => find)).toFixed(2)}`,
    },
    {
      target: 'annotated.mark',
      value: geometricMean(rows.map(({ mark }) => mark)),
      detail: `worst page ${Math.max(...rows.map(({ mark }) => mark)).toFixed(2)}`,
    },
    { target: 'annotated.slice', value: longestSlice(choppiest), detail: choppiest.path },
    { target: 'annotated.long-tasks', value: Math.max(...all.map(({ run }) => run.longTasks)) },
  ];
}

/** All of our script's work, ms. */
export function scriptTime({ slices }: ScriptRun): number {
  return sum(slices.map(({ ms }) => ms));
}

function wrapOnce(
  bench: Bench,
  path: string,
  call: 'findAndReplace' | 'markWithOneExpression',
  expression: string,
): Promise<number> {
  return bench.chromium.visit(`still/${path}`, async (page) => {
    const before = await page.work();
    await page.run(`${bench.scripts.wrapping}; bench.${call}(${JSON.stringify(expression)})`);
    return mainThreadSince(page, before.task);
  });
}
