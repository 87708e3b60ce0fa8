import { afterEach, describe, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { accentOf } from '../../../scripts/driving/marks';
import { stepOn } from '../support/readers-hand';
import { SOON, withBrowser } from '../support/with-browser';

/** More than any of these pages has mentions. */
const MOST_STEPS = 12;

const test = withBrowser();
let page: DrivenTab;

afterEach(() => page.close());

describe('a step shows the mention', () => {
  it.each([
    ['slides in a row', 'slides.html'],
    ['bars that stay at the window’s edges', 'bars.html'],
    ['parts that are laid out when they come near', 'laid-out-late.html'],
  ])('%s', async (_, name) => {
    page = await test.openAnnotated(`layout/${name}`);
    const texts: string[] = [];
    for (let step = 0; step < MOST_STEPS; step++) {
      const text = await stepOn(test.browser, page);
      await expect.poll(topmostAtCurrent, SOON).toBe('its own element');
      if (text === texts[0]) break;
      texts.push(text);
    }
    expect(texts).toContain('Akira Amari');
  });

  it('with its open card beside it', async () => {
    page = await test.openAnnotated('layout/slides.html');
    await stepTo('Akira Amari');
    await test.browser.command('toggle-card', page);
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Amari');
    await expect.poll(async () => (await cardOf(page))?.left, SOON).toBeLessThan(400);
  });

  it('and its card closes when its slide is scrolled out of view', async () => {
    page = await test.openAnnotated('layout/slides.html');
    await stepTo('Akira Amari');
    await test.browser.command('toggle-card', page);
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Amari');
    await page.evaluate(() => document.querySelector('#row')!.scrollTo({ left: 1800 }));
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
  });
});

describe('clipped text', () => {
  const SEEN = ['Trans-Pacific Partnership', 'Shinzo Abe', 'Tami Overby', 'Barack Obama'];

  it('is neither counted nor stepped to', async () => {
    page = await test.openAnnotated('layout/cut-off.html');
    await expect.poll(() => test.browser.badge(page), SOON).toBe(String(SEEN.length));
    for (const text of [...SEEN, SEEN[0]]) {
      await test.browser.command('next-mention', page);
      await expect.poll(() => accentOf(page, 'current'), SOON).toBe(text);
    }
  });

  it('counts after the page shows it', async () => {
    page = await test.openAnnotated('layout/cut-off.html');
    await expect.poll(() => test.browser.badge(page), SOON).toBe(String(SEEN.length));
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('.wall button')!.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.click(x, y);
    await expect.poll(() => test.browser.badge(page), SOON).toBe(String(SEEN.length + 1));
  });
});

async function stepTo(name: string): Promise<void> {
  for (let i = 0; i < MOST_STEPS; i++) if ((await stepOn(test.browser, page)) === name) return;
  expect.fail(`no step leads to ${name}`);
}

/** @returns the topmost element at the middle of the current mark */
function topmostAtCurrent(): Promise<string> {
  return page.evaluate(() => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('pactlight-current-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const { left, top, width, height } = range.getClientRects()[0]!;
        const met = document.elementFromPoint(left + width / 2, top + height / 2);
        if (!met) return 'out of the window';
        return met === startContainer.parentElement ? 'its own element' : met.localName;
      }
    }
    return 'no current mark';
  });
}
