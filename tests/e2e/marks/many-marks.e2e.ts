import { describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../../scripts/driving/extension-browser';
import { marksOf } from '../../../scripts/driving/marks';
import { pause, SETTLED_MS, SOON, waitUntilMarked, withBrowser } from '../support/with-browser';

const test = withBrowser();

/** Gives far more marks than Firefox paints outside of the view. */
const PARAGRAPHS = 600;

/**
 * After many changes we pause for 125 times as long as reading took: half a minute on a busy
 * machine.
 */
const AFTER_REST = { timeout: 60_000 };

async function openLong(): Promise<DrivenPage & { close(): Promise<void> }> {
  const page = await test.openAnnotated('late-content.html');
  await page.evaluate((paragraphs) => {
    for (let i = 0; i < paragraphs; i++) {
      const paragraph = document.body.appendChild(document.createElement('p'));
      paragraph.className = 'added';
      paragraph.textContent = `${i}. Akira Amari speaks of rice and of dairy, and of what a harbour needs.`;
    }
  }, PARAGRAPHS);
  await pause(SETTLED_MS);
  await waitUntilMarked(page);
  return page;
}

/** Marked texts in the added paragraphs in view, and the number of those paragraphs. */
async function inView(page: DrivenPage): Promise<{ paragraphs: number; texts: readonly string[] }> {
  const [paragraphs, height] = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.added')].map((element) =>
      element.getBoundingClientRect(),
    );
    return [
      boxes.filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight).length,
      innerHeight,
    ] as const;
  });
  const marks = (await marksOf(page)).filter(
    ({ key, y, height: line }) => key !== 'pact' && y >= 0 && y + line <= height,
  );
  return { paragraphs, texts: marks.map(({ text }) => text) };
}

async function dairyIsMarkedInView(page: DrivenPage): Promise<boolean> {
  const { paragraphs, texts } = await inView(page);
  return paragraphs > 5 && texts.filter((text) => text === 'dairy').length >= paragraphs;
}

describe('a page of more than a thousand marks', () => {
  it('shows the marks in view, wherever the reader scrolls', async () => {
    const page = await openLong();
    for (const share of [1, 0.1, 0.5]) {
      await page.evaluate((part) => scrollTo(0, document.body.scrollHeight * part), share);
      await expect.poll(() => dairyIsMarkedInView(page), AFTER_REST).toBe(true);
    }
    await page.close();
  }, 90_000);

  it('still shows them after the page changes distant text', async () => {
    const page = await openLong();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => dairyIsMarkedInView(page), AFTER_REST).toBe(true);
    await page.evaluate(() => {
      for (const element of [...document.querySelectorAll('.added')].slice(0, 300))
        element.firstChild!.textContent = 'Now of sugar alone.';
    });
    await pause(SETTLED_MS);
    await expect.poll(() => dairyIsMarkedInView(page), SOON).toBe(true);
    await page.evaluate(() =>
      scrollTo(0, document.querySelector('.added')!.getBoundingClientRect().top + scrollY),
    );
    await expect
      .poll(
        async () => (await inView(page)).texts.filter((text) => text === 'sugar').length,
        AFTER_REST,
      )
      .toBeGreaterThan(5);
    await page.close();
  }, 90_000);
});
