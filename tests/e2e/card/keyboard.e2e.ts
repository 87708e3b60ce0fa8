import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { accentOf } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { stepOn } from '../support/readers-hand';
import { pause, SOON, withBrowser } from '../support/with-browser';

const test = withBrowser();

let page: DrivenTab;

beforeEach(async () => {
  page = await test.openAnnotated(SAMPLE_ARTICLE);
});

afterEach(async () => {
  await page.close();
});

describe('with the keyboard', () => {
  it('a reader steps through marks, and opens and closes their cards, which get the focus and give it back', async () => {
    await focusAbove('focused-before');
    await test.browser.command('next-mention', page);
    await expect.poll(() => accentOf(page, 'current'), SOON).toBeDefined();
    const first = await accentOf(page, 'current');
    await test.browser.command('next-mention', page);
    await expect.poll(() => accentOf(page, 'current'), SOON).not.toBe(first);
    await test.browser.command('previous-mention', page);
    await expect.poll(() => accentOf(page, 'current'), SOON).toBe(first);

    await test.browser.command('toggle-card', page);
    await expect.poll(async () => (await cardOf(page))?.hasFocus, SOON).toBe(true);
    await page.press('Escape');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    await expect.poll(focused, SOON).toBe('focused-before');

    await test.browser.command('toggle-card', page);
    await expect.poll(() => cardOf(page), SOON).toBeDefined();
    await test.browser.command('toggle-card', page);
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
  });

  it('focus returns to where it was, also after steps with the card open', async () => {
    await focusAbove('focused-before');
    await test.browser.command('toggle-card', page);
    await expect.poll(async () => (await cardOf(page))?.hasFocus, SOON).toBe(true);
    await stepOn(test.browser, page);
    await pause(300);
    await expect.poll(async () => (await cardOf(page))?.hasFocus, SOON).toBe(true);
    await page.press('Escape');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    await expect.poll(focused, SOON).toBe('focused-before');
  });

  it('an open card follows to marks that are out of sight', async () => {
    await page.resize(700, 420);
    await test.browser.command('toggle-card', page);
    await expect.poll(async () => (await cardOf(page))?.hasFocus, SOON).toBe(true);
    for (let i = 0; i < 6; i++) {
      await stepOn(test.browser, page);
      await pause(300);
      await expect.poll(async () => (await cardOf(page))?.hasFocus, SOON).toBe(true);
    }
    await page.evaluate(() => scrollTo({ top: 99_999, behavior: 'instant' }));
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    await test.browser.command('toggle-card', page);
    await expect.poll(async () => (await cardOf(page))?.hasFocus, SOON).toBe(true);
  });

  it('focus stays where the reader moved it, when the card closes by itself', async () => {
    await focusAbove('focused-before');
    await test.browser.command('toggle-card', page);
    await expect.poll(async () => (await cardOf(page))?.hasFocus, SOON).toBe(true);
    await focusAbove('gone-on-to');
    await page.evaluate(() =>
      document.querySelectorAll('p, h1, h2, li, td').forEach((element) => element.remove()),
    );
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    await expect.poll(focused, SOON).toBe('gone-on-to');
  });

  it('a step is announced to screen readers', async () => {
    await test.browser.command('next-mention', page);
    const said = () => page.inHost((root) => root.querySelector('[role="status"]')?.textContent);
    await expect
      .poll(said, SOON)
      .toMatch(
        /, (?:person|institution|country|pact|term), \d+ of \d+\. Press \S+ for its card\.$/,
      );
  });
});

/** @returns the id of the page's focused element */
function focused(): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** Adds a link above the article and focuses it. */
async function focusAbove(id: string): Promise<void> {
  await page.evaluate((name) => {
    const link = document.createElement('a');
    link.href = '#';
    link.id = name;
    document.querySelector('header')!.append(link);
    link.focus();
  }, id);
}
