import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import { FIRST_RUN } from '../../../scripts/driving/extension-browser';
import { accentOf, bringIntoView, marksOf } from '../../../scripts/driving/marks';
import { violationsOn } from '../support/axe';
import { clickControl, textOf } from '../support/controls';
import {
  LOOKS,
  pause,
  SETTLED_MS,
  SOON,
  waitUntilMarked,
  withBrowser,
} from '../support/with-browser';
import { expectNoOverflowInAnyWidth } from '../support/overflow';

describe('after installation', () => {
  const test = withBrowser({ keepFirstRun: true });

  it('shows a page with a marked sample, on which nothing else is marked except the pact’s name', async () => {
    const page = await test.browser.opened(FIRST_RUN);
    await waitUntilMarked(page);
    const marks = await marksOf(page);
    expect(marks.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Akira Amari',
        'rice',
        'nontariff barriers',
        'Trans-Pacific Partnership',
      ]),
    );
    const outside = await page.evaluate(() => {
      const sample = document.querySelector('.first-sample')!;
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return ranges
        .filter(({ startContainer }) => !sample.contains(startContainer))
        .map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent!.slice(startOffset, endOffset),
        );
    });
    expect(outside.filter((text) => !['Trans-Pacific Partnership', 'TPP'].includes(text))).toEqual(
      [],
    );
    // The reader did not open it, so the focus stays where it is.
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Akira Amari');
    expect((await cardOf(page))?.hasFocus).toBe(false);
  });

  it('says how to pin the button in Chromium; in Firefox it is on the toolbar', async () => {
    const page = await test.browser.opened(FIRST_RUN);
    const saysHow = async () => (await textOf(page)).includes('pin Pactlight to the toolbar');
    await expect.poll(saysHow, SOON).toBe(test.browser.name === 'chromium');
  });

  it('does not open again after a restart of the browser', async () => {
    await test.browser.restart();
    const page = await test.open('village-fair.html');
    await expect(test.browser.opened(FIRST_RUN)).rejects.toThrow('no page');
    await page.close();
  });
});

describe.each(LOOKS)('the first-run page, %s', (_look, options) => {
  const test = withBrowser(options);

  it('has real cards, by pointer and by keyboard', async () => {
    const page = await test.browser.openOwn('first-run.html');
    await waitUntilMarked(page);
    const { x, y, width, height } = await bringIntoView(page, 'Barack Obama');
    await page.movePointer(4, 4);
    await page.movePointer(x + width / 2, y + height / 2);
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Barack Obama');
    await page.press('Escape');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    await test.browser.command('next-mention', page);
    await expect.poll(() => accentOf(page, 'current'), SOON).toBe('Trans-Pacific Partnership');
    await page.close();
  });

  it('is accessible, fits narrow windows, and works from right to left', async () => {
    const page = await test.browser.openOwn('first-run.html');
    await waitUntilMarked(page);
    expect(await violationsOn(page)).toEqual([]);
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      await expectNoOverflowInAnyWidth(page, 720, direction);
    }
    await page.close();
  });

  it('at a phone’s width opens a card only on request', async () => {
    const page = await test.browser.openOwn('first-run.html');
    await page.resize(390, 844);
    await page.evaluate(() => setTimeout(() => location.reload()));
    await pause(SETTLED_MS);
    await waitUntilMarked(page);
    await pause(SETTLED_MS);
    expect(await cardOf(page)).toBeUndefined();
    await clickControl(page, 'button', 'Show me a card');
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Akira Amari');
    await page.close();
  });

  it('links to the choice of issues', async () => {
    const page = await test.browser.openOwn('first-run.html');
    await clickControl(page, 'button', 'Choose what to mark');
    await expect
      .poll(() => textOf(page).catch(() => ''), SOON)
      .toContain('Choose what is marked. A change shows at once');
    await page.close();
  });
});
