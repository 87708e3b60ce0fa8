import { afterEach, describe, expect, it } from 'vitest';
import { cardOf, cardSettled } from '../../../scripts/driving/card';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { bringIntoView, marksOf } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { openCardOf, pin, restOn } from '../support/readers-hand';
import { pause, SOON, withBrowser } from '../support/with-browser';

const test = withBrowser();
let page: DrivenTab;

afterEach(() => page.close());

describe.each(['documentElement', 'body'] as const)('a page that zooms its %s', (element) => {
  it.each(['0.8', '1.5'])('has cards 8 px from their line, in the window: %s', async (zoom) => {
    page = await test.openAnnotated(SAMPLE_ARTICLE);
    await setZoom(zoom);
    for (const name of ['Akira Amari', 'Michael Froman']) {
      await openCardOf(page, name);
      await expect.poll(() => gapTo(name), SOON).toBe(8);
      const card = (await cardOf(page))!;
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(1000);
      expect(Math.round(card.right - card.left)).toBe(360);
    }
  });

  it('keeps its open card beside the line when the zoom changes', async () => {
    page = await test.openAnnotated(SAMPLE_ARTICLE);
    await openCardOf(page, 'Akira Amari');
    await setZoom('1.2');
    await expect.poll(() => gapTo('Akira Amari'), SOON).toBe(8);
  });

  it('has pinned cards that can be dragged', async () => {
    page = await test.openAnnotated(SAMPLE_ARTICLE);
    await page.resize(1000, 1000);
    await setZoom('1.5');
    await pin(page, 'Akira Amari');
    await cardSettled(page);
    const { left, top } = (await cardOf(page))!;
    const by = top > 200 ? -50 : 50;
    await page.drag({ x: left + 120, y: top + 14 }, { x: left + 160, y: top + 14 + by });
    await expect
      .poll(async () => {
        const card = (await cardOf(page))!;
        return [card.left - left, card.top - top].map(Math.round);
      }, SOON)
      .toEqual([40, by]);
  });

  function setZoom(zoom: string): Promise<void> {
    return page.evaluate(
      (on, value) => {
        document[on].style.zoom = value;
      },
      element,
      zoom,
    );
  }
});

describe('a page in columns', () => {
  it('has visible marks, and cards beside their column', async () => {
    page = await test.openAnnotated('layout/in-columns.html');
    const mark = await bringIntoView(page, '甘利明');
    await restOn(page, '甘利明');
    await expect.poll(() => cardOf(page), SOON).toBeDefined();
    await cardSettled(page);
    const card = (await cardOf(page))!;
    expect(Math.round(mark.x - card.right)).toBe(8);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.bottom).toBeLessThanOrEqual(800);
  });
});

describe('words under a transparent element', () => {
  it.each(['Michael Froman', 'Akira Amari', 'Barack Obama'])(
    'have their card: %s',
    async (name) => {
      page = await test.openAnnotated('layout/covered.html');
      await openCardOf(page, name);
    },
  );

  it('have no card if that element is opaque', async () => {
    page = await test.openAnnotated('layout/covered.html');
    await restOn(page, 'Tami Overby');
    await pause(1000);
    expect(await cardOf(page)).toBeUndefined();
  });
});

describe('a link for which the page shows a preview', () => {
  it.each([
    ['sooner than the card, at the foot of the window', 100, 620],
    ['later, at the foot of the window', 700, 620],
    ['later, at its head', 700, 20],
  ] as const)('has its card clear of it: %s', async (_, ms, top) => {
    page = await test.openAnnotated('layout/covered.html');
    await page.evaluate(
      (delay, margin) => {
        const words = document.querySelector('h1')!;
        document.body.style.marginTop = `${margin}px`;
        words.addEventListener('mouseenter', () => {
          setTimeout(() => {
            const { left, bottom } = words.getBoundingClientRect();
            const preview = document.createElement('div');
            preview.id = 'preview';
            preview.style.cssText = `position: absolute; left: ${left + scrollX}px; top: ${bottom + scrollY + 4}px; width: 420px; height: 150px; background: #eef; z-index: 9999;`;
            document.body.append(preview);
          }, delay);
        });
      },
      ms,
      top,
    );
    await page.resize(1000, 1200);
    await restOn(page, 'Trans-Pacific Partnership');
    await expect
      .poll(async () => {
        const card = await cardOf(page);
        const preview = await page.evaluate(() => {
          const box = document.querySelector('#preview')?.getBoundingClientRect();
          return box && { top: box.top, bottom: box.bottom };
        });
        if (!card || !preview) return false;
        return card.bottom <= preview.top || card.top >= preview.bottom;
      }, SOON)
      .toBe(true);
  });
});

/** @returns the distance of the open card from the first line of a mark, in whole CSS px */
async function gapTo(text: string): Promise<number | undefined> {
  const card = await cardOf(page);
  const mark = (await marksOf(page)).find((one) => one.text === text);
  if (!card || !mark) return undefined;
  return Math.round(Math.max(card.top - mark.y - mark.height, mark.y - card.bottom));
}
