import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { bringIntoView, marksOf } from '../../../scripts/driving/marks';
import { waitFor } from '../../../scripts/driving/wait-for';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { pause, SOON, withBrowser } from '../support/with-browser';

/** Longer than the dwell before a card opens, ms. */
const LONG_MS = 1200;

const BLANK = { x: 4, y: 4 };

const test = withBrowser();
let page: DrivenTab;

beforeAll(async () => {
  const options = await test.browser.openOwn('options.html');
  await waitFor(
    () =>
      options.evaluate(() => {
        const click = document.querySelector<HTMLInputElement>('input[value="click"]');
        click?.click();
        return click?.checked ?? false;
      }),
    SOON.timeout,
  );
  // A page that is closed at once may not have stored the choice yet.
  await waitFor(async () => (await options.evaluate(chosenOpener)) === 'click', SOON.timeout);
  await options.close();
  page = await test.openAnnotated(SAMPLE_ARTICLE);
  // Turns the marked words into a link, as on many pages; the page is read again.
  await page.evaluate(() => {
    const paragraph = document.querySelector('main > p')!;
    paragraph.innerHTML = paragraph.innerHTML.replace(
      'Barack Obama',
      '<a href="#elsewhere">Barack Obama</a>',
    );
  });
  await waitFor(
    async () => (await marksOf(page)).some(({ text }) => text === 'Barack Obama'),
    SOON.timeout,
  );
});
afterAll(() => page.close());

/** Runs in an extension page. */
async function chosenOpener(): Promise<unknown> {
  const api = (
    globalThis as unknown as {
      chrome: {
        storage: { local: { get(key: string): Promise<{ settings?: { cardOn?: unknown } }> } };
      };
    }
  ).chrome;
  return (await api.storage.local.get('settings')).settings?.cardOn;
}

const title = async () => (await cardOf(page))?.text ?? '';

async function restOn(text: string): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await bringIntoView(page, text);
  const middle = { x: x + width / 2, y: y + height / 2 };
  await page.movePointer(BLANK.x, BLANK.y);
  await page.movePointer(middle.x, middle.y);
  return middle;
}

it('a card opens on a click, and not when the pointer rests', async () => {
  const { x, y } = await restOn('Akira Amari');
  await pause(LONG_MS);
  expect(await title()).toBe('');
  await page.click(x, y);
  await expect.poll(title, SOON).toContain('Akira Amari');
  await page.press('Escape');
  await expect.poll(title, SOON).toBe('');
});

it('on a link a click follows the link, and a card opens when the pointer rests while Shift is held', async () => {
  const { x, y } = await restOn('Barack Obama');
  await page.click(x, y);
  await expect.poll(() => page.evaluate(() => location.hash), SOON).toBe('#elsewhere');
  await pause(LONG_MS);
  expect(await title()).toBe('');

  await restOn('Barack Obama');
  await pause(LONG_MS);
  await page.holding('Shift', async () => {
    await expect.poll(title, SOON).toContain('Barack Obama');
  });
  await page.movePointer(BLANK.x, BLANK.y);
  await expect.poll(title, SOON).toBe('');
});
