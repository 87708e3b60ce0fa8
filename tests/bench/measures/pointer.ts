import type { Bench } from '../bench';
import { articlePage } from '../support/generated-pages';
import { sum } from '../statistics';
import type { Figure } from '../targets';

const PATH = 'pointer.html';

/** Moves the pointer across a page of many marks. */
export async function pointerFigures(bench: Bench): Promise<Figure[]> {
  bench.server.add(PATH, articlePage({ words: 20_000, nameEvery: 10 }));
  const tab = await (await bench.browser('ours')).open(`still/${PATH}`);
  const marks = await tab.marked();
  const { page } = tab;
  const moves = bench.quick ? 100 : 400;
  const move = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i++) {
      await page.mouse.move(30 + ((i * 37) % 900), 20 + ((i * 23) % 760));
      // One move in each frame: browsers coalesce more of them.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  };
  // The first move loads the script of cards.
  await move(20);
  await page.waitForTimeout(1_000);
  const ours = await tab.ourWork(() => move(moves));
  await page.close();
  return [
    {
      target: 'hand.move',
      value: sum(ours.map(({ ms }) => ms)) / moves,
      detail: `${moves} moves, ${marks} marks`,
    },
  ];
}
