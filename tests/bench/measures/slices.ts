import type { Bench } from '../bench';
import { whereTimeGoes } from '../support/profile';
import { tracedVisit } from '../support/visit';
import { highest, median } from '../statistics';
import type { Figure } from '../targets';

/** The longest stretch of our script in which nothing else could run, on pages about the subject. */
export async function sliceFigures(bench: Bench): Promise<Figure[]> {
  const rows: { path: string; longest: number }[] = [];
  for (const path of bench.quick ? bench.pages.about.slice(0, 1) : bench.pages.about) {
    const longest: number[] = [];
    for (let i = 0; i < (bench.quick ? 1 : 3); i++) {
      const { slices } = await tracedVisit(bench, 'ours', path);
      longest.push(Math.max(0, ...slices.map(({ ms }) => ms)));
    }
    rows.push({ path, longest: median(longest) });
  }
  const worst = highest(rows, ({ longest }) => longest);
  return [
    {
      target: 'annotated.slice',
      value: worst.longest,
      detail: `median of pages ${median(rows.map(({ longest }) => longest)).toFixed(1)} ms; ${worst.path}`,
      why: () => whereTimeGoes(bench, 'ours', worst.path),
    },
  ];
}
