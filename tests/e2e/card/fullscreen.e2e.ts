import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf, cardsOf, cardSettled } from '../../../scripts/driving/card';
import { HOST_ELEMENT, type DrivenTab } from '../../../scripts/driving/extension-browser';
import { steadyValue } from '../../../scripts/driving/wait-for';
import { tracesOf } from '../support/page-traces';
import { pin, press, restOn } from '../support/readers-hand';
import { SOON, withBrowser } from '../support/with-browser';

const test = withBrowser();
let page: DrivenTab;

beforeEach(async () => {
  page = await test.openAnnotated('fullscreen.html');
});
afterEach(async () => {
  await page.close();
});

/** Elements that the page shows in fullscreen, and the name in each. */
const PARTS = [
  { part: 'article', name: 'Akira Amari' },
  { part: 'player', name: 'Barack Obama' },
] as const;

describe.each(PARTS)('a page whose $part is in fullscreen', ({ part, name }) => {
  it('has cards by pointer and keyboard, and is unchanged after fullscreen ends', async () => {
    await clickButtonOf(part);
    await expect.poll(fullscreenPart, SOON).toBe(part);
    await clickButtonOf(part);
    await expect.poll(fullscreenPart, SOON).toBe('');
    const before = await steadyValue(() => tracesOf(page, 'Froman'), SOON.timeout);

    await clickButtonOf(part);
    await expect.poll(fullscreenPart, SOON).toBe(part);
    await restOn(page, name);
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain(name);
    await cardSettled(page);
    await expect.poll(ownersOfCards, SOON).toEqual([true]);
    await page.press('Tab');
    await test.browser.command('toggle-card', page);
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();

    await test.browser.command('toggle-card', page);
    await expect.poll(async () => (await cardOf(page))?.hasFocus, SOON).toBe(true);
    await cardSettled(page);
    await expect.poll(ownersOfCards, SOON).toEqual([true]);
    await test.browser.command('toggle-card', page);
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    expect(await fullscreenPart()).toBe(part);

    await clickButtonOf(part);
    await expect.poll(fullscreenPart, SOON).toBe('');
    await expect.poll(() => tracesOf(page, 'Froman'), SOON).toEqual(before);
    expect((await page.consoleErrors()).filter((text) => !/favicon/.test(text))).toEqual([]);
  });

  it('shows pinned cards in fullscreen, and after it ends', async () => {
    await pin(page, 'Michael Froman');
    await clickButtonOf(part);
    await expect.poll(fullscreenPart, SOON).toBe(part);
    await expect.poll(ownersOfCards, SOON).toEqual([true]);
    await press(page, 'Close');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    await pin(page, name);
    await clickButtonOf(part);
    await expect.poll(fullscreenPart, SOON).toBe('');
    await expect.poll(ownersOfCards, SOON).toEqual([true]);
    await press(page, 'Close');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
  });
});

async function clickButtonOf(part: string): Promise<void> {
  // It moves while the window changes its size.
  const place = () =>
    page.evaluate((id) => {
      const button = document.querySelector(`#${id} button`)!;
      button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = button.getBoundingClientRect();
      return { x: box.x + 10, y: box.y + box.height / 2 };
    }, part);
  const { x, y } = (await steadyValue(place, SOON.timeout))!;
  await page.click(x, y);
}

function fullscreenPart(): Promise<string> {
  return page.evaluate(() => document.fullscreenElement?.id ?? '');
}

/** @returns for each card, whether it is the topmost element at its middle */
async function ownersOfCards(): Promise<readonly boolean[]> {
  const places = (await cardsOf(page)).map(
    ({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2] as const,
  );
  return page.evaluate(
    (all, host) => all.map(([x, y]) => document.elementFromPoint(x, y)?.localName === host),
    places,
    HOST_ELEMENT,
  );
}
