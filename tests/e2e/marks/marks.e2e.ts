import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { accentOf, bringIntoView } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import type { Settings } from '../../../lib/settings/settings';
import { stepOn } from '../support/readers-hand';
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

/** Stores settings as the options page does; others have their defaults. */
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

/** The computed style of a key's highlight. */
const paintOf = (key: string) =>
  page.evaluate((name) => {
    const { textDecorationColor, textDecorationStyle, backgroundColor } = getComputedStyle(
      document.body,
      `::highlight(pactlight-${name})`,
    );
    return { color: textDecorationColor, line: textDecorationStyle, tint: backgroundColor };
  }, key);

describe('marks', () => {
  it('have colours for the page’s background, and others when the background changes', async () => {
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

  it('change at once when the reader chooses another style', async () => {
    await choose({ markStyle: 'faint' });
    await expect.poll(async () => (await paintOf('agriculture')).line, SOON).toBe('dotted');
    expect((await paintOf('agriculture')).color).toBe((await paintOf('people')).color);
    await choose({ markStyle: 'wash' });
    await expect.poll(async () => (await paintOf('agriculture')).line, SOON).toBe('solid');
    expect((await paintOf('agriculture')).tint).not.toBe('rgba(0, 0, 0, 0)');
  });
});

describe('a reader who chose to open cards only by click', () => {
  it('gets no card when the pointer rests, and one on a click', async () => {
    await choose({ cardOn: 'click', markStyle: 'faint' });
    // The page has the settings once it has this style.
    await expect.poll(async () => (await paintOf('people')).line, SOON).toBe('dotted');
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

describe('a jump to a concept', () => {
  it('flashes the mark, which is then the current one', async () => {
    const flash = page.evaluate(
      (limit) =>
        new Promise<boolean>((resolve) => {
          const end = performance.now() + limit;
          const look = (): void => {
            const names = [...CSS.highlights.keys()];
            if (names.some((name) => name.startsWith('pactlight-flash'))) resolve(true);
            else if (performance.now() > end) resolve(false);
            else requestAnimationFrame(look);
          };
          look();
        }),
      SOON.timeout,
    );
    await test.browser.command('next-mention', page);
    expect(await flash).toBe(true);
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

  it('scrolls the mark into view, however long its paragraph and whichever element scrolls', async () => {
    await page.resize(500, 320);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('article, main')!.style.cssText +=
        '; height: 900px; overflow-y: auto';
    });
    for (let i = 0; i < 8; i++) {
      await stepOn(test.browser, page);
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
