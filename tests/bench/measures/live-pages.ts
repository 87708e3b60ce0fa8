import type { Bench } from '../bench';
import { articlePage, paragraphs } from '../support/generated-pages';
import { mainThread, untilAtRest } from '../support/main-thread';
import { median, spread } from '../statistics';
import type { Figure } from '../targets';

const PATH = 'live.html';

/** How an annotated page that goes on changing is kept up with. */
export async function livePageFigures(bench: Bench): Promise<Figure[]> {
  bench.server.add(PATH, articlePage({ words: 3_000, nameEvery: 50 }));
  return [...(await appendedFigures(bench)), ...(await rewritingFigures(bench))];
}

/** 100 paragraphs, as an endless page brings them and as a page that loads once. */
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

/** A ticker that replaces each of its lines, 1,000 a second in all. */
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

/** What is paid for a page that does something. */
interface Work {
  /** Beyond the same page with an empty extension, ms of the main thread and of the background. */
  readonly ms: number;
  /**
   * The same beyond a page with one highlight that nobody keeps in step, ms: each frame of a page with
   * highlights takes the browser longer, whoever made them.
   */
  readonly following: number;
  readonly detail: string;
}

/**
 * Has a page that is annotated and at rest do something, and others beside it.
 *
 * @param script that the page runs
 * @param lasts how long that goes on, ms
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
  /** Runs a script in the page, waits until all is done, and closes it. @returns ms of its main thread */
  after(script: string, lasts: number): Promise<number>;
}

/** Opens the page and lets it come to rest. */
async function open(bench: Bench, who: 'ours' | 'bare' | 'empty'): Promise<LivePage> {
  const { page, session } = await (await bench.browser(who)).open(`still/${PATH}`);
  await untilAtRest(session);
  return {
    after: async (script, lasts) => {
      // Pages that are out of sight draw nothing.
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
