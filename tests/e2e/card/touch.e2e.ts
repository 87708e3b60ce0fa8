import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf, cardSettled } from '../../../scripts/driving/card';
import type { DrivenTab, Point } from '../../../scripts/driving/extension-browser';
import { bringIntoView, marksOf } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { pause, SOON, withBrowser } from '../support/with-browser';

/** Longer than a tap, ms. */
const LONG = 900;

/** A phone's, CSS px. */
const PHONE = [360, 740] as const;

const test = withBrowser();
let page: DrivenTab;

beforeEach(async () => {
  page = await test.openAnnotated(SAMPLE_ARTICLE);
  await page.resize(...PHONE);
});
afterEach(() => page.close());

async function placeOf(text: string): Promise<Point> {
  const { x, y, width, height } = await bringIntoView(page, text);
  return { x: x + width / 2, y: y + height / 2 };
}

async function openByTap(text: string): Promise<Point> {
  const at = await placeOf(text);
  await page.tap(at.x, at.y);
  await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain(text);
  await cardSettled(page);
  return at;
}

async function isClosed(): Promise<void> {
  await expect.poll(() => cardOf(page), SOON).toBeUndefined();
}

describe('a finger', () => {
  it('opens a card that fits the screen, and closes it by a second tap', async () => {
    const at = await openByTap('Tami Overby');
    const { left, right, top, bottom } = (await cardOf(page))!;
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(PHONE[0]);
    expect(top >= at.y || bottom <= at.y).toBe(true);
    await page.tap(at.x, at.y);
    await isClosed();
    await page.tap(at.x, at.y);
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Tami Overby');
  });

  it('leads from mark to mark, and closes the card by a tap beside all marks', async () => {
    await openByTap('Tami Overby');
    const { top, bottom, text: first } = (await cardOf(page))!;
    const other = (await marksOf(page)).find(
      ({ text, y, height }) =>
        text !== 'Tami Overby' &&
        height > 0 &&
        y > 0 &&
        y + height < PHONE[1] &&
        (y + height < top || y > bottom),
    )!;
    await page.tap(other.x + other.width / 2, other.y + other.height / 2);
    await expect.poll(async () => (await cardOf(page))?.text ?? first, SOON).not.toBe(first);
    await page.tap(2, 2);
    await isClosed();
  });

  it('opens no card if it rests: on a phone, that selects text', async () => {
    const at = await placeOf('Tami Overby');
    await page.drawFinger([at], LONG);
    await pause(LONG);
    expect(await cardOf(page)).toBeUndefined();
  });

  it('scrolls, which opens no card and closes one that is open', async () => {
    const at = await placeOf('Tami Overby');
    const up = [0, 20, 60, 120, 180].map((by) => ({ x: at.x, y: at.y - by }));
    await page.drawFinger(up);
    await pause(LONG);
    expect(await cardOf(page)).toBeUndefined();
    await openByTap('Tami Overby');
    await page.drawFinger([0, 20, 60, 120].map((by) => ({ x: 4, y: 600 - by })));
    await isClosed();
  });
});
