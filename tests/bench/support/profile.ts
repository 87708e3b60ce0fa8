import type { Bench, Contender } from '../bench';
import { sampled } from './trace';
import { untilAtRest } from './main-thread';

/** Number of functions that are listed. */
const MOST_FUNCTIONS = 12;

/** @returns kinds of work and functions that take the most of the main thread while a page loads, a line each */
export async function whereTimeGoes(bench: Bench, who: Contender, path: string): Promise<string> {
  const tab = await (await bench.browser(who)).openTab();
  try {
    const { kinds, functions } = await sampled(tab.session, async () => {
      await tab.load(`still/${path}`);
      await untilAtRest(tab.session);
    });
    const line = ([name, ms]: readonly [string, number]): string =>
      `  ${ms.toFixed(1).padStart(8)} ms  ${name}`;
    const byTime = (times: ReadonlyMap<string, number>): (readonly [string, number])[] =>
      [...times].sort(([, a], [, b]) => b - a);
    return [
      `  ${path}, of the whole load:`,
      ...byTime(kinds).map(line),
      '  functions, sampled:',
      ...byTime(functions).slice(0, MOST_FUNCTIONS).map(line),
    ].join('\n');
  } finally {
    await tab.page.close();
  }
}
