import { starting, type Bench } from '../bench';
import type { ScriptRun } from '../in-page/content-script';
import type { ColdPage } from '../support/plain-chromium';
import { articlePage, paragraphs } from '../support/generated-pages';
import { median, sum } from '../statistics';
import type { Figure } from '../targets';
import { onCold } from './read-pages';

const PATH = 'live.html';

/** How an annotated page that goes on changing is kept up with. */
export async function livePageFigures(bench: Bench): Promise<Figure[]> {
  bench.server.add(PATH, articlePage({ words: 3_000, nameEvery: 50 }));
  return [await appendedFigure(bench), await rewritingFigure(bench)];
}

/** 100 paragraphs, as an endless page brings them and as a page that loads once. */
async function appendedFigure(bench: Bench): Promise<Figure> {
  const html = JSON.stringify(
    paragraphs(6_000, 50, 7)
      .split('\n')
      .filter((one) => one.startsWith('<p>'))
      .slice(0, 100),
  );
  const append = `document.querySelector('main').insertAdjacentHTML('beforeend', paragraph)`;
  const visits = bench.quick ? 1 : 5;
  const once: number[] = [];
  const apart: number[] = [];
  for (let i = 0; i < visits; i++) {
    once.push(
      await workOn(bench, (page) =>
        page.runInPage(`for (const paragraph of ${html}) ${append}; undefined`),
      ),
    );
    apart.push(
      await workOn(bench, (page) =>
        page.runInPage(`(async () => { for (const paragraph of ${html}) {
      ${append}; await new Promise((done) => setTimeout(done, 30)); } })()`),
      ),
    );
  }
  return {
    target: 'live.appended',
    value: median(apart) / median(once),
    detail: `${median(apart).toFixed(1)} ms one at a time, ${median(once).toFixed(1)} ms at once`,
  };
}

/** A ticker that writes each of its lines anew a thousand times a second. */
async function rewritingFigure(bench: Bench): Promise<Figure> {
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
    return rewrites / ${seconds};
  })()`;
  let rate = 0;
  const ms = await workOn(
    bench,
    async (page) => void (rate = (await page.runInPage(ticker)) as number),
  );
  return {
    target: 'live.rewriting',
    value: (100 * ms) / (seconds * 1000),
    detail: `${rate.toFixed(0)} changes a second for ${seconds} s`,
  };
}

/** Our script's work on an annotated page while something happens and for a while after, ms. */
async function workOn(bench: Bench, act: (page: ColdPage) => Promise<unknown>): Promise<number> {
  return onCold(bench, PATH, async (page) => {
    const { slices } = (await page.run(starting('annotate', bench.scripts.annotator))) as ScriptRun;
    await act(page);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    const later = (await page.run(`bench.since(${slices.length})`)) as ScriptRun;
    return sum(later.slices.map(({ ms }) => ms));
  });
}

/** Longer than a change waits before it is read. */
const SETTLED_MS = 1500;
