import { describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../../scripts/driving/extension-browser';
import { marksOf } from '../../../scripts/driving/marks';
import { pause, SETTLED_MS, SOON, textsMarked, withBrowser } from '../support/with-browser';

const test = withBrowser();

/** Globals by which tests drive the sample pages. */
interface LivePage extends Window {
  addEntry(text: string): void;
  rewriteFirstEntry(text: string): void;
  removeEntries(): void;
  go(name: string): void;
}
declare const window: LivePage;

describe('a page that keeps changing', () => {
  it('has marks in paragraphs that come late', async () => {
    const page = await test.openAnnotated('late-content.html');
    expect(await textsMarked(page, 'people')).toEqual([]);
    const before = Number(await test.settledBadge(page));
    await page.evaluate(() =>
      window.addEntry('11:20. Akira Amari says that nothing is settled on dairy.'),
    );
    await expect.poll(() => textsMarked(page, 'people'), SOON).toEqual(['Akira Amari']);
    await expect.poll(() => textsMarked(page, 'agriculture'), SOON).toContain('dairy');
    await expect
      .poll(async () => Number(await test.browser.badge(page)), SOON)
      .toBeGreaterThan(before);
    await page.close();
  });

  it('has marks in changed text, and none of removed text', async () => {
    const page = await test.openAnnotated('late-content.html');
    await page.evaluate(() =>
      window.rewriteFirstEntry(
        '10:06. Correction: it was Vietnam that spoke of sugar in the TPP room.',
      ),
    );
    await expect.poll(() => textsMarked(page, 'countries'), SOON).toEqual(['Vietnam']);
    await page.evaluate(() => window.removeEntries());
    await expect.poll(() => textsMarked(page, 'countries'), SOON).toEqual([]);
    await page.close();
  });
});

describe('a page that grows without a rest', () => {
  const NAME = 'Michael Froman';

  it('has its marks where its reader is, and all of them once it rests', async () => {
    const page = await test.openAnnotated('late-content.html');
    await page.evaluate((name) => {
      for (let i = 0; i < 100; i++) window.addEntry(`${name} spoke of rice, and left.`);
      const growing = setInterval(() => window.addEntry('Nothing is known yet.'), 30);
      setTimeout(() => clearInterval(growing), 6000);
    }, NAME);
    await expect.poll(() => namesInView(page, NAME), SOON).toBe(true);
    await page.evaluate((name) => {
      const last = [...document.querySelectorAll('p')].findLast(({ textContent }) =>
        textContent.includes(name),
      );
      last!.scrollIntoView({ block: 'end', behavior: 'instant' });
    }, NAME);
    await expect.poll(() => namesInView(page, NAME), SOON).toBe(true);
    await expect
      .poll(async () => (await marksOf(page)).filter(({ text }) => text === NAME).length, {
        timeout: 20_000,
      })
      .toBe(100);
    await page.close();
  }, 40_000);
});

/** @returns whether the name is in view somewhere, and marked wherever it is */
async function namesInView(page: DrivenPage, name: string): Promise<boolean> {
  const [names, height] = await page.evaluate((wanted) => {
    const boxes = [...document.querySelectorAll('p')]
      .filter(({ textContent }) => textContent.includes(wanted))
      .map((element) => element.getBoundingClientRect());
    const inView = boxes.filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
    return [inView.length, innerHeight] as const;
  }, name);
  const marks = (await marksOf(page)).filter(
    ({ text, y, height: line }) => text === name && y >= 0 && y + line <= height,
  );
  return names > 3 && marks.length >= names;
}

describe('a site that changes articles without loading a page', () => {
  it('is marked on the article about the talks, and only there', async () => {
    const page = await test.open('single-page-app.html');
    await pause(SETTLED_MS);
    expect(await marksOf(page)).toEqual([]);
    await page.evaluate(() => window.go('trade'));
    await expect.poll(() => textsMarked(page, 'people'), SOON).toContain('Akira Amari');
    await page.evaluate(() => window.go('garden'));
    await expect.poll(() => marksOf(page), SOON).toEqual([]);
    await expect.poll(() => test.browser.badge(page), SOON).toBe('');
    await page.close();
  });
});

describe('text that must not be marked', () => {
  it('has no marks, although the paragraph beside it has', async () => {
    const page = await test.openAnnotated('untouchable-text.html');
    const selectors = [
      '#plain',
      '#input',
      '#button',
      '#textarea',
      '#select',
      '#editor',
      '#pre',
      '#kbd',
      '#samp',
      '#var',
      '#json',
    ];
    const marked: string[] = [];
    for (const selector of selectors)
      if ((await marksInside(page, selector)).length > 0) marked.push(selector);
    expect(marked).toEqual(['#plain']);
    await page.close();
  });
});

async function marksInside(page: DrivenPage, selector: string): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`The page has no ${wanted}`);
    const names = [...CSS.highlights].filter(([name]) => name.startsWith('pactlight-'));
    return names
      .flatMap(([, highlight]) => [...highlight])
      .filter(({ startContainer }) => element.contains(startContainer))
      .map(({ startContainer }) => startContainer.textContent ?? '');
  }, selector);
}
