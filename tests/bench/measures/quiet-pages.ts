import { starting, type Bench } from '../bench';
import type { Floor } from '../in-page/floor';
import type { ScriptRun } from '../in-page/content-script';
import { geometricMean, highest, median, sum } from '../statistics';
import type { Figure } from '../targets';
import { floorOf, onCold } from './read-pages';

/** What one page costs to be judged. */
export interface JudgedPage {
  readonly path: string;
  readonly floor: Floor;
  /** Whether it is about the subject, as the sentinel finds. */
  readonly isAbout: boolean;
  /** The sentinel's script, ms. */
  readonly ms: number;
  readonly outsideIdle: number;
  readonly styleAndLayoutPasses: number;
}

/** Visits to a page whose style and layout were computed in each of them. */
const MOST_VISITS = 3;

/** Judges each page as a reader's browser would. @param visits to each page, for floor and sentinel each */
export async function judgePages(bench: Bench, visits: number): Promise<JudgedPage[]> {
  const judged: JudgedPage[] = [];
  for (const path of bench.pages.paths) {
    const floor = await floorOf(bench, path, visits);
    const runs: Awaited<ReturnType<typeof judgeOnce>>[] = [];
    // A pass of the browser's own now and then is in one visit; one of ours would be in all.
    const isLaidOut = (): boolean =>
      runs.length < MOST_VISITS && runs.every(({ passes }) => passes > 0);
    while (runs.length < visits || isLaidOut()) runs.push(await judgeOnce(bench, path));
    judged.push({
      path,
      floor,
      isAbout: runs[0]!.isAbout,
      ms: median(runs.map(({ slices }) => sum(slices.map(({ ms }) => ms)))),
      outsideIdle: median(
        runs.map(({ slices }) =>
          Math.max(
            0,
            ...slices
              .filter(({ caller }) => caller !== 'idle' && caller !== 'load')
              .map(({ ms }) => ms),
          ),
        ),
      ),
      styleAndLayoutPasses: Math.min(...runs.map((run) => run.passes)),
    });
  }
  return judged;
}

/** @returns the figures of the pages that are not about the subject */
export function quietFigures(judged: readonly JudgedPage[]): Figure[] {
  const quiet = judged.filter(({ isAbout }) => !isAbout);
  const ratio = ({ ms, floor }: JudgedPage): number => ms / floor.ms;
  const worst = highest(quiet, ratio);
  return [
    {
      target: 'quiet.script',
      value: geometricMean(quiet.map(ratio)),
      detail: `${quiet.length} pages; median ${median(quiet.map(({ ms }) => ms)).toFixed(2)} ms`,
    },
    {
      target: 'quiet.script-worst',
      value: ratio(worst),
      detail: `${worst.ms.toFixed(2)} ms, ${worst.floor.units} units of text: ${worst.path}`,
    },
    { target: 'quiet.outside-idle', value: Math.max(...quiet.map((page) => page.outsideIdle)) },
    {
      target: 'quiet.style-layout',
      value: Math.max(...quiet.map((page) => page.styleAndLayoutPasses)),
    },
  ];
}

function judgeOnce(
  bench: Bench,
  path: string,
): Promise<ScriptRun & { isAbout: boolean; passes: number }> {
  return onCold(bench, path, async (page) => {
    const before = await page.work();
    const run = (await page.run(starting('judge', bench.scripts.sentinel))) as ScriptRun;
    const after = await page.work();
    const isAbout = (await page.run(
      `bench.extension.told.some(({ type }) => type === 'annotator-wanted')`,
    )) as boolean;
    return { ...run, isAbout, passes: after.styleAndLayoutPasses - before.styleAndLayoutPasses };
  });
}
