import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { accentOf, bringIntoView } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import type { Settings } from '../../../lib/settings/settings';
import { pause, SOON, withBrowser } from '../support/with-browser';

const LONG_MS = 1500;

const test = withBrowser();
let page: DrivenTab;

beforeEach(async () => {
  page = await test.openAnnotated(SAMPLE_ARTICLE);
});
afterEach(async () => {
  await choose({});
  await page.close();
});

/** Stores settings as the options page does; what is left out has its default. */
async function choose(settings: Partial<Settings>): Promise<void> {
  const popup = await test.browser.openPopup(page);
  await popup.evaluate(async (chosen) => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      }
    ).chrome;
    await storage.local.set({ settings: chosen });
  }, settings);
  await popup.close();
  await page.bringToFront();
}

/** How a key's marks are painted now. */
const paintOf = (key: string) =>
  page.evaluate((name) => {
    const { textDecorationColor, textDecorationStyle, backgroundColor } = getComputedStyle(
      document.body,
      `::highlight(pactlight-${name})`,
    );
    return { color: textDecorationColor, line: textDecorationStyle, tint: backgroundColor };
  }, key);

describe('marks', () => {
  it('are painted for the paper of the page, and again when the page changes it', async () => {
    const onLight = await paintOf('agriculture');
    expect(onLight.color).toBe('rgb(35, 101, 74)');
    await page.evaluate(() => {
      document.documentElement.style.cssText =
        'background: #111 !important; color: #ddd !important';
      for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
        element.style.setProperty('background-color', 'transparent', 'important');
        element.style.setProperty('color', 'inherit', 'important');
      }
    });
    await expect
      .poll(async () => (await paintOf('agriculture')).color, SOON)
      .toBe('rgb(60, 152, 121)');
  });

  it('change their style at once when the reader chooses another', async () => {
    await choose({ markStyle: 'faint' });
    await expect.poll(async () => (await paintOf('agriculture')).line, SOON).toBe('dotted');
    expect((await paintOf('agriculture')).color).toBe((await paintOf('people')).color);
    await choose({ markStyle: 'wash' });
    await expect.poll(async () => (await paintOf('agriculture')).line, SOON).toBe('solid');
    expect((await paintOf('agriculture')).tint).not.toBe('rgba(0, 0, 0, 0)');
  });
});

describe('a reader who wants cards by click alone', () => {
  it('gets none by resting the pointer, and one by a click', async () => {
    await choose({ cardOn: 'click' });
    const { x, y, width, height } = await bringIntoView(page, 'Akira Amari');
    await page.movePointer(4, 4);
    await page.movePointer(x + width / 2, y + height / 2);
    await expect.poll(() => accentOf(page, 'hover'), SOON).toBe('Akira Amari');
    await pause(LONG_MS);
    expect(await cardOf(page)).toBeUndefined();
    await page.click(x + width / 2, y + height / 2);
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Akira Amari');
  });
});

describe('a jump', () => {
  it('flashes, and leaves the current mark', async () => {
    await test.browser.command('next-mention', page);
    await expect
      .poll(
        () =>
          page.evaluate(() =>
            [...CSS.highlights.keys()].some((name) => name.startsWith('pactlight-flash')),
          ),
        SOON,
      )
      .toBe(true);
    await expect
      .poll(
        () =>
          page.evaluate(() =>
            [...CSS.highlights.keys()].some((name) => name.startsWith('pactlight-flash')),
          ),
        SOON,
      )
      .toBe(false);
    expect(await accentOf(page, 'current')).toBeDefined();
  });

  it('brings the mark into view, however long its paragraph and whatever scrolls', async () => {
    await page.resize(500, 320);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('article, main')!.style.cssText +=
        '; height: 900px; overflow-y: auto';
    });
    for (let i = 0; i < 8; i++) {
      const before = await accentOf(page, 'current');
      await test.browser.command('next-mention', page);
      await expect.poll(() => accentOf(page, 'current'), SOON).not.toBe(before);
      const inView = () =>
        page.evaluate(() => {
          const name = [...CSS.highlights.keys()].find((one) =>
            one.startsWith('pactlight-current'),
          )!;
          for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(
            name,
          )!) {
            const range = new Range();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            const { top, bottom } = range.getClientRects()[0]!;
            return top >= 0 && bottom <= innerHeight;
          }
          return false;
        });
      await expect.poll(inView, SOON).toBe(true);
    }
  });
});
