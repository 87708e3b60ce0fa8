import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf, cardSettled } from '../../../scripts/driving/card';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { bringIntoView } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { SOON, withBrowser } from '../support/with-browser';

/**
 * A person, a country, a country without positions, an institution, a term, and the pact with its
 * disagreement.
 */
const CARDS = [
  'Akira Amari',
  'Japan',
  'Australia',
  'Michael Froman',
  'Congress',
  'U.S. Trade Representative',
  'breakthrough',
  'Trans-Pacific Partnership',
];

/**
 * The size in CSS px of a zoomed window of 1280 x 900, and the cards that show a whole statement
 * without scrolling. At 200 % the pact's card opens with its definition.
 */
const ZOOMS = [
  { percent: 200, width: 640, height: 450, tellAtOnce: CARDS.slice(0, -1) },
  { percent: 400, width: 320, height: 225, tellAtOnce: CARDS },
];

const test = withBrowser();
let page: DrivenTab;

beforeEach(async () => {
  page = await test.openAnnotated(SAMPLE_ARTICLE);
});
afterEach(async () => {
  await page.close();
});

async function openCardOf(text: string, tab: DrivenTab = page) {
  const { x, y, width, height } = await bringIntoView(tab, text);
  await tab.movePointer(2, 2);
  await tab.movePointer(x + width / 2, y + height / 2);
  await expect.poll(() => cardOf(tab), SOON).toBeDefined();
  await cardSettled(tab);
  return (await cardOf(tab))!;
}

/** The parts of an open card that are completely visible, at once and after scrolling. */
async function reachIn(tab: DrivenTab) {
  const found = await tab.inHost((root) => {
    const card = root.querySelector<HTMLElement>(':popover-open .card')!;
    const scroller = [...card.querySelectorAll('.card-content, .card-scroller')].find(
      (one) => one.clientHeight > 0 && getComputedStyle(one).overflowY === 'auto',
    )!;
    const isWhole = (element: Element): boolean => {
      const { top, bottom } = element.getBoundingClientRect();
      const box = scroller.getBoundingClientRect();
      return top >= box.top - 1 && bottom <= box.bottom + 1;
    };
    const isThere = (element: Element): boolean => element.getClientRects().length > 0;
    const statements = [...card.querySelectorAll('.position-line, .statement, .side dd')].filter(
      isThere,
    );
    const atOnce = statements.filter((one) =>
      [...one.querySelectorAll('p:not(details p), .chip')].every(isWhole),
    );
    const outOfReach = [...statements, ...scroller.querySelectorAll('button, a, h2')]
      .filter(isThere)
      .filter((element) => {
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        return !isWhole(element) && !element.matches('.card-close');
      });
    return {
      atOnce: atOnce.length,
      statements: statements.length,
      outOfReach: outOfReach.map(({ className, textContent }) => `${className}: ${textContent}`),
    };
  });
  return found!;
}

describe.each(ZOOMS)('zoomed to $percent %', ({ width, height, tellAtOnce }) => {
  it.each(CARDS)(
    'a card stays in the window, and each statement and control can be scrolled to: %s',
    async (text) => {
      await page.resize(width, height);
      const card = await openCardOf(text);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(height);
      const { statements, outOfReach } = await reachIn(page);
      expect(statements).toBeGreaterThan(0);
      expect(outOfReach).toEqual([]);
    },
  );

  it.each(tellAtOnce)('a card shows a whole statement at once: %s', async (text) => {
    await page.resize(width, height);
    await openCardOf(text);
    expect((await reachIn(page)).atOnce).toBeGreaterThan(0);
  });
});

describe('at 400 % on a page that is later than the pack’s period', () => {
  it.each(['Akira Amari', 'Japan', 'beef', 'Trans-Pacific Partnership'])(
    'a card says so, and shows a whole statement at once: %s',
    async (text) => {
      const later = await test.openAnnotated('later-article.html');
      await later.resize(320, 225);
      const card = await openCardOf(text, later);
      expect(card.text).toContain('This page is from May 2025');
      expect((await reachIn(later)).atOnce).toBeGreaterThan(0);
      await later.close();
    },
  );
});
