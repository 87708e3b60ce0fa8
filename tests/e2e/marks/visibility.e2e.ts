import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { marksOf } from '../../../scripts/driving/marks';
import { stepOn } from '../support/readers-hand';
import { SOON, withBrowser } from '../support/with-browser';

const test = withBrowser();
let page: DrivenTab;

const badge = (): Promise<string> => test.browser.badge(page);

/** @returns the mentions that steps lead to, first to last */
async function stepsOf(): Promise<readonly string[]> {
  const steps: string[] = [];
  for (let step = 0; step < 30; step++) {
    const text = await stepOn(test.browser, page);
    if (text === steps[0]) break;
    steps.push(text);
  }
  return steps;
}

async function pressOn(selector: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const element = document.querySelector(wanted)!;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  await page.click(x, y);
}

describe('hidden parts of a page', () => {
  beforeEach(async () => {
    page = await test.openAnnotated('folded.html');
  });
  afterEach(() => page.close());

  const SEEN = ['Trans-Pacific Partnership', 'Shinzo Abe', 'Peru', 'Chile', 'Tami Overby'];

  it('are neither counted nor stepped to, but elements without a box of their own are', async () => {
    await expect.poll(badge, SOON).toBe(String(SEEN.length + 1));
    expect(await stepsOf()).toEqual([...SEEN, 'Tokyo']);
  });

  it('do not replace a mark of the same name in view', async () => {
    const marks = (await marksOf(page)).filter(({ text }) => text === 'Tami Overby');
    expect(marks.some(({ width }) => width > 0)).toBe(true);
  });

  it.each([
    ['details', '#details summary', 'Akira Amari'],
    ['a part that a class opens', '#by-class', 'Michael Froman'],
    ['a tab', '#by-tab', 'Barack Obama'],
    ['an accordion', '#by-height', 'Craig Thorn'],
  ])(
    'count as soon as they are opened, and no longer when they are folded: %s',
    async (_, selector, name) => {
      await expect.poll(badge, SOON).toBe(String(SEEN.length + 1));
      await pressOn(selector);
      await expect.poll(badge, SOON).toBe(String(SEEN.length + 2));
      expect(await stepsOf()).toContain(name);
      await pressOn(selector);
      await expect.poll(badge, SOON).toBe(String(SEEN.length + 1));
      expect(await stepsOf()).not.toContain(name);
    },
  );
});

describe('a page that is hidden until its script has run', () => {
  it.each(['?timer', '?animation', '?sheet'])(
    'is marked like one that is visible at once: %s',
    async (how) => {
      const plain = await test.openAnnotated('hidden-at-first.html');
      const marked = (of: DrivenTab) =>
        marksOf(of).then((marks) => marks.map(({ key, text }) => `${key} ${text}`).toSorted());
      const [marks, count] = [await marked(plain), await test.settledBadge(plain)];
      await plain.close();
      page = await test.open(`hidden-at-first.html${how}`);
      await expect.poll(badge, { timeout: 15_000 }).toBe(count);
      await expect.poll(() => marked(page), SOON).toEqual(marks);
      await page.close();
    },
  );
});
