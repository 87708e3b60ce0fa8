import { OPEN_MS } from '../../../lib/page/card/interaction-constants';
import { starting, type Bench } from '../bench';
import type { ScriptRun } from '../in-page/content-script';
import { articlePage } from '../support/generated-pages';
import type { ExtensionChromium, ExtensionPage } from '../support/extension-chromium';
import { median, sum } from '../statistics';
import type { Figure } from '../targets';
import { onCold } from './read-pages';

const PATH = 'hand.html';

/** What a reader's hand asks of an annotated page, in the built extension. */
export async function handToEyeFigures(bench: Bench): Promise<Figure[]> {
  bench.server.add(PATH, articlePage({ words: 20_000, nameEvery: 10 }));
  const browser = await bench.extension();
  const page = await browser.open(`still/${PATH}`);
  const marks = await page.marked();
  const figures = [
    await moveFigure(bench, page, marks),
    ...(await cardFigures(bench, browser, page)),
  ];
  await page.page.close();
  return [...figures, ...(await switchFigures(bench))];
}

async function moveFigure(
  bench: Bench,
  { page, ourWork }: ExtensionPage,
  marks: number,
): Promise<Figure> {
  const moves = bench.quick ? 100 : 400;
  await page.mouse.move(10, 10);
  const { ours } = await ourWork(async () => {
    for (let i = 0; i < moves; i++) {
      await page.mouse.move(30 + ((i * 37) % 900), 20 + ((i * 23) % 760));
      // One move a frame, as a hand makes them: more of them are one to us.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  });
  return {
    target: 'hand.move',
    value: sum(ours.map(({ ms }) => ms)) / moves,
    detail: `${moves} moves, ${marks} marks`,
  };
}

/** Rests on mentions until their cards are there: the first one of a page, then others. */
async function cardFigures(
  bench: Bench,
  browser: ExtensionChromium,
  warm: ExtensionPage,
): Promise<Figure[]> {
  const cold: number[] = [];
  for (let i = 0; i < (bench.quick ? 1 : 5); i++) {
    const page = await browser.open(`still/${PATH}`);
    await page.marked();
    cold.push(await openCard(page, 0));
    await page.page.close();
  }
  await warm.page.bringToFront();
  await openCard(warm, 0);
  const times: number[] = [];
  for (let i = 1; i <= (bench.quick ? 2 : 15); i++) times.push(await openCard(warm, i));
  return [
    {
      target: 'hand.card-warm',
      value: median(times),
      detail: `${times.length} cards, slowest ${Math.max(...times).toFixed(1)} ms`,
    },
    { target: 'hand.card-cold', value: median(cold), detail: `${cold.length} pages` },
  ];
}

/** Longer than a card stays when the pointer has left it, and than the next one opens sooner for it, ms. */
const GONE_MS = 1500;

/** Longer than a card takes to be there once its element is, ms. */
const PAINTED_MS = 600;

/** Our script's work from the end of dwelling on the n-th mention in view until its card is painted, ms. */
async function openCard({ page, ourWork }: ExtensionPage, n: number): Promise<number> {
  const { x, y } = await page.evaluate(placeOfMark, n);
  await page.mouse.move(2, 790);
  await page.waitForTimeout(GONE_MS);
  const { ours } = await ourWork(async () => {
    await page.mouse.move(x, y);
    await page.waitForFunction(() => document.querySelector('pactlight-card') !== null);
    await page.waitForTimeout(PAINTED_MS);
  });
  // Before the dwell ends, the pointer's place is looked for and the card is prepared.
  return sum(ours.filter(({ start }) => start - ours[0]!.start >= OPEN_MS).map(({ ms }) => ms));
}

function placeOfMark(n: number): { x: number; y: number } {
  const boxes: DOMRect[] = [];
  for (const key of ['people', 'institutions', 'countries', 'pact']) {
    for (const mark of CSS.highlights.get(`pactlight-${key}`) ?? []) {
      const range = new Range();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const box = range.getBoundingClientRect();
      if (box.top > 60 && box.bottom < 740) boxes.push(box);
    }
  }
  boxes.sort((a, b) => a.top - b.top || a.left - b.left);
  const box = boxes[(n * 3) % boxes.length]!;
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** Turns an issue off and on again, with annotator and reader at work: our script, and the texts it reads for that. */
async function switchFigures(bench: Bench): Promise<Figure[]> {
  const { ms, reads, marks } = await onCold(bench, PATH, async (page) => {
    const annotated = (await page.run(starting('annotate', bench.scripts.annotator))) as ScriptRun;
    await page.run(starting('attend', bench.scripts.reader));
    const switched = (await page.run(
      `bench.switchOff('agriculture', ${bench.quick ? 4 : 12})`,
    )) as { ms: number[]; reads: number };
    return { ...switched, marks: annotated.marks };
  });
  return [
    {
      target: 'hand.switch',
      value: median(ms),
      detail: `${ms.length} times, slowest ${Math.max(...ms).toFixed(1)} ms, ${marks} marks`,
    },
    { target: 'hand.switch-reads', value: reads },
  ];
}
