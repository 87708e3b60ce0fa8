import type { Bench } from '../bench';
import { articlePage, paragraphs } from '../support/generated-pages';
import { mainThread, untilAtRest } from '../support/main-thread';
import { median, spread } from '../statistics';
import type { Figure } from '../targets';

const PATH = 'live.html';

/** Measures annotated pages that go on changing. */
export async function livePageFigures(bench: Bench): Promise<Figure[]> {
  bench.server.add(PATH, articlePage({ words: 3_000, nameEvery: 50 }));
  return [...(await appendedFigures(bench)), ...(await rewritingFigures(bench))];
}

/** Adds 100 paragraphs one at a time, as an endless page does, and all at once. */
async function appendedFigures(bench: Bench): Promise<Figure[]> {
  const html = JSON.stringify(
    paragraphs(6_000, 50, 7)
      .split('\n')
      .filter((one) => one.startsWith('<p>'))
      .slice(0, 100),
  );
  const append = `document.querySelector('main').insertAdjacentHTML('beforeend', paragraph)`;
  const atOnce = `setTimeout(() => { for (const paragraph of ${html}) ${append}; })`;
  const apart = `(async () => { for (const paragraph of ${html}) {
    ${append}; await new Promise((done) => setTimeout(done, 30)); } })(); undefined`;
  const visits = bench.quick ? 1 : 9;
  const once = await work(bench, atOnce, visits, 500);
  const oneByOne = await work(bench, apart, visits, 100 * 30);
  return [
    {
      target: 'live.appended',
      value: oneByOne.ms / once.ms,
      detail: `one at a time ${oneByOne.detail}; at once ${once.detail}`,
    },
    { target: 'live.appended-following', value: oneByOne.following / once.following },
  ];
}

/** Runs a ticker that replaces its lines, 1,000 a second in all. */
async function rewritingFigures(bench: Bench): Promise<Figure[]> {
  const seconds = bench.quick ? 3 : 10;
  const ticker = `(async () => {
    const lines = [...document.querySelectorAll('p')].slice(0, 20);
    let rewrites = 0;
    const end = performance.now() + ${seconds * 1000};
    const start = performance.now();
    while (performance.now() < end) {
      await new Promise((done) => setTimeout(done, 4));
      for (; rewrites < performance.now() - start; rewrites++) {
        const line = lines[rewrites % lines.length];
        if (rewrites % 2) line.textContent = 'Japan and the TPP, line ' + rewrites;
        else if (line.firstChild) line.firstChild.data = 'Michael Froman on rice, line ' + rewrites;
      }
    }
  })(); undefined`;
  const { ms, following, detail } = await work(bench, ticker, bench.quick ? 1 : 3, seconds * 1000);
  return [
    { target: 'live.rewriting', value: ms / (seconds * 10), detail },
    { target: 'live.rewriting-following', value: following / (seconds * 10) },
  ];
}

/** Cost of a page that runs a script. */
interface Work {
  /**
   * Time of the main thread and the background beyond the same page with an empty extension, ms.
   */
  readonly ms: number;
  /**
   * The same beyond a page with one highlight that is never updated, ms: each frame of a page with
   * any highlights takes the browser longer.
   */
  readonly following: number;
  readonly detail: string;
}

/**
 * Runs a script in an annotated page at rest, and in the same page with the peers.
 *
 * @param script that runs in the page
 * @param lasts duration of the script, ms
 */
async function work(bench: Bench, script: string, visits: number, lasts: number): Promise<Work> {
  const ours = await bench.browser('ours');
  const still: number[] = [];
  const empty: number[] = [];
  const page: number[] = [];
  const background: number[] = [];
  for (let i = 0; i < visits; i++) {
    empty.push(await (await open(bench, 'empty')).after(script, lasts));
    still.push(await (await open(bench, 'bare')).after(script, lasts));
    const { after } = await open(bench, 'ours');
    const inBackground = await ours.backgroundWork(async () => {
      page.push(await after(script, lasts));
    });
    background.push(inBackground);
  }
  const all = median(page) + median(background);
  const ms = all - median(empty);
  return {
    ms,
    following: all - median(still),
    detail: `${ms.toFixed(1)} ms: page ${spread(page)}, without us ${spread(empty)}, with a highlight that stays as it is ${spread(still)}, background ${spread(background)}`,
  };
}

interface LivePage {
  /**
   * Runs a script in the page, waits until it is at rest, and closes it. @returns time of its main
   * thread, ms
   */
  after(script: string, lasts: number): Promise<number>;
}

/** Opens the page and waits until it is at rest. */
async function open(bench: Bench, who: 'ours' | 'bare' | 'empty'): Promise<LivePage> {
  const { page, session } = await (await bench.browser(who)).open(`still/${PATH}`);
  await untilAtRest(session);
  return {
    after: async (script, lasts) => {
      // Hidden pages draw no frames.
      await page.bringToFront();
      const before = await mainThread(session);
      await session.send('Runtime.evaluate', { expression: script });
      await page.waitForTimeout(lasts);
      const { all } = await untilAtRest(session);
      await page.close();
      return all - before.all;
    },
  };
}
