import type { Bench } from '../bench';
import type { Floor } from '../in-page/floor';
import type { ColdPage } from '../support/plain-chromium';

/** A page's floor: median of visits. */
export async function floorOf(bench: Bench, path: string, visits: number): Promise<Floor> {
  const floors: Floor[] = [];
  for (let i = 0; i < visits; i++)
    floors.push(await onCold(bench, path, (page) => page.run('bench.floor()')));
  floors.sort((a, b) => a.ms - b.ms);
  return floors[floors.length >> 1]!;
}

/** Opens a page with its own scripts silent and the bench's script in our world. */
export function onCold<Result>(
  bench: Bench,
  path: string,
  act: (page: ColdPage) => Promise<Result>,
): Promise<Result> {
  return bench.chromium.visit(`still/${path}`, async (page) => {
    await page.run(`${bench.scripts.content}; bench.ready`);
    return act(page);
  });
}
