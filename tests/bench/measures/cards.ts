import { HOST_ELEMENT } from '../../../scripts/driving/extension-browser';
import { OPEN_MS, PASSING_LOOK_MS } from '../../../lib/page/card/interaction-constants';
import type { Bench } from '../bench';
import { articlePage } from '../support/generated-pages';
import type { ExtensionPage } from '../support/extension-chromium';
import { byKind, traced, type TraceEvent } from '../support/trace';
import { median, spread } from '../statistics';
import type { Figure } from '../targets';

const PATH = 'hand.html';

/** Rests on mentions until their cards are painted: the first one of a page, then others. */
export async function cardFigures(bench: Bench): Promise<Figure[]> {
  bench.server.add(PATH, articlePage({ words: 20_000, nameEvery: 10 }));
  const browser = await bench.browser('ours');
  const cold: Card[] = [];
  const warm: Card[] = [];
  for (let i = 0; i < (bench.quick ? 1 : 5); i++) {
    const tab = await browser.open(`still/${PATH}`);
    await tab.marked();
    cold.push(await openCard(tab, 0));
    for (let n = 1; n <= (bench.quick ? 2 : 4); n++) warm.push(await openCard(tab, n));
    await tab.page.close();
  }
  return [figureOf('hand.card-warm', warm), figureOf('hand.card-cold', cold)];
}

interface Card {
  /** From the dwell's end until the card is painted, ms. */
  readonly ms: number;
  /** Before that, while the pointer rests, ms. */
  readonly before: number;
  readonly kinds: ReadonlyMap<string, number>;
}

function figureOf(target: 'hand.card-warm' | 'hand.card-cold', cards: readonly Card[]): Figure {
  const [first] = cards;
  const times = cards.map(({ ms }) => ms);
  return {
    target,
    value: median(times),
    detail: `${spread(times)} ms, ${cards.length} cards; while the pointer rests ${spread(cards.map(({ before }) => before))} ms`,
    why: async () =>
      [...(first?.kinds ?? [])]
        .sort(([, a], [, b]) => b - a)
        .map(([kind, ms]) => `  ${ms.toFixed(1).padStart(7)} ms  ${kind}`)
        .join('\n'),
  };
}

/**
 * Longer than a card stays after the pointer has left it, and than it shortens the next card's
 * delay, ms.
 */
const GONE_MS = 1500;

/** Longer than a card takes to be painted after the dwell, ms. */
const PAINTED_MS = 300;

/**
 * Time from a long move to the end of the dwell, which starts after the pointer is found to rest,
 * ms.
 */
const DWELL_MS = PASSING_LOOK_MS + OPEN_MS;

/** Work that starts this much before the end of the dwell counts too, since clocks differ, ms. */
const SLACK_MS = 5;

async function openCard({ page, session }: ExtensionPage, n: number): Promise<Card> {
  const { x, y } = await page.evaluate(placeOfMark, n);
  await page.mouse.move(2, 790);
  await page.waitForTimeout(GONE_MS);
  const events = await traced(session, async () => {
    await page.mouse.move(x, y);
    await page.waitForTimeout(DWELL_MS + PAINTED_MS);
  });
  if (!(await page.evaluate((name) => document.querySelector(name) !== null, HOST_ELEMENT)))
    throw new Error('No card opened.');
  const moved = events.find(({ name }) => name === 'EventDispatch' || name === 'FunctionCall');
  const ends = (moved?.start ?? 0) + DWELL_MS - SLACK_MS;
  const opening = events.filter(({ start }) => start >= ends && start < ends + PAINTED_MS);
  const resting = events.filter(({ start }) => start < ends);
  return { ms: workOf(opening), before: workOf(resting), kinds: byKind(opening) };
}

function workOf(events: readonly TraceEvent[]): number {
  const kinds = byKind(events);
  return ['script', 'compilation', 'garbage collection', 'style', 'layout'].reduce(
    (total, kind) => total + (kinds.get(kind) ?? 0),
    0,
  );
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
