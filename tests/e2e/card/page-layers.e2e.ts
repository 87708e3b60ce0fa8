import { afterEach, describe, expect, it } from 'vitest';
import { cardOf, cardSettled } from '../../../scripts/driving/card';
import { HOST_ELEMENT, type DrivenTab } from '../../../scripts/driving/extension-browser';
import { openCardOf, pin, press } from '../support/readers-hand';
import { pause, SOON, withBrowser } from '../support/with-browser';

/** Longer than a page takes to handle a key, ms. */
const ANSWERED_MS = 300;

const LAYERS = ['dialog', 'popover', 'aria-modal', 'plain'] as const;

const test = withBrowser();
let page: DrivenTab;

afterEach(() => page.close());

describe.each(LAYERS)('in a layer of the page: %s', (kind) => {
  it('a card opened by keyboard gets and keeps the focus, and Escape closes only the card', async () => {
    page = await test.openAnnotated(`layout/layer.html?${kind}`);
    await test.browser.command('toggle-card', page);
    await expect.poll(async () => (await cardOf(page))?.hasFocus, SOON).toBe(true);
    await page.press('Tab');
    await pause(ANSWERED_MS);
    expect((await cardOf(page))?.hasFocus).toBe(true);
    await page.press('Escape');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    await pause(ANSWERED_MS);
    expect(await timesClosed()).toBe(0);
  });

  it('a card opened by pointer is closed by the first Escape; the second is the page’s', async () => {
    page = await test.openAnnotated(`layout/layer.html?${kind}`);
    await openCardOf(page, 'Akira Amari');
    await page.press('Escape');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    await pause(ANSWERED_MS);
    expect(await timesClosed()).toBe(0);
    await page.press('Escape');
    await expect.poll(timesClosed, SOON).toBe(1);
  });

  it('a card can be pinned and moved without closing the layer', async () => {
    page = await test.openAnnotated(`layout/layer.html?${kind}`);
    await page.resize(1000, 1000);
    await pin(page, 'Akira Amari');
    await cardSettled(page);
    const { left, top } = (await cardOf(page))!;
    await page.drag({ x: left + 120, y: top + 14 }, { x: left + 160, y: top - 16 });
    await expect
      .poll(async () => {
        const card = await cardOf(page);
        return card && [card.left - left, card.top - top].map(Math.round);
      }, SOON)
      .toEqual([40, -30]);
    expect(await timesClosed()).toBe(0);
  });
});

describe('global shortcuts of a page', () => {
  it('do not run while the focus is in a card, and run again afterwards', async () => {
    page = await test.openAnnotated('layout/layer.html?aria-modal');
    await test.browser.command('toggle-card', page);
    await expect.poll(async () => (await cardOf(page))?.hasFocus, SOON).toBe(true);
    await focusPin();
    await page.press(' ');
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Pinned');
    expect(await timesPlayed()).toBe(0);
    await press(page, 'Close');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    await page.press(' ');
    await expect.poll(timesPlayed, SOON).toBe(1);
  });
});

describe('after the last card has closed', () => {
  it('nothing of ours is in the document, nor in a saved page', async () => {
    page = await test.openAnnotated('layout/layer.html?aria-modal');
    await openCardOf(page, 'Akira Amari');
    expect(await hosts()).toBe(1);
    await page.press('Escape');
    await expect.poll(hosts, SOON).toBe(0);
    await openCardOf(page, 'Michael Froman');
    expect(await hosts()).toBe(1);
  });
});

function timesClosed(): Promise<number> {
  return page.evaluate(() => (window as unknown as { timesClosed: number }).timesClosed);
}

function timesPlayed(): Promise<number> {
  return page.evaluate(() => (window as unknown as { played: string[] }).played.length);
}

function hosts(): Promise<number> {
  return page.evaluate((name) => document.querySelectorAll(name).length, HOST_ELEMENT);
}

/** Presses Tab until the card's Pin has the focus. */
async function focusPin(): Promise<void> {
  for (let i = 0; i < 10; i++) {
    await page.press('Tab');
    const title = await page.inHost((root) => (root.activeElement as HTMLElement | null)?.title);
    if (title?.startsWith('Pin')) return;
  }
  expect.fail('Tab leads to no Pin');
}
