import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DrivenPage } from '../../../scripts/driving/extension-browser';
import { marksOf } from '../../../scripts/driving/marks';
import { launchPlain, type PlainBrowser } from '../../../scripts/driving/plain-browser';
import { tracesOf } from '../support/page-traces';
import { SOON, withBrowser } from '../support/with-browser';

const test = withBrowser();

interface DrawingPage extends Window {
  preact: unknown;
  draw(round: number): void;
}
declare const window: DrawingPage;

const PREACT = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');
const ROUNDS = 40;

let plain: PlainBrowser;
beforeAll(async () => {
  plain = await launchPlain(inject('browser'), inject('executable'));
});
afterAll(() => plain?.close());

describe('a page that renders its text again and again', () => {
  it('renders the same as without us, and has marks on the present names', async () => {
    const bare = await plain.open(`${inject('origin')}/rerendered.html`);
    const page = await test.openAnnotated('rerendered.html');
    for (const one of [bare, page]) await bringPreact(one);
    for (const one of [bare, page]) await drawRounds(one, ROUNDS);
    expect(await tracesOf(page, 'Obama')).toEqual(await tracesOf(bare, 'Obama'));

    const fresh = await test.open('rerendered.html');
    await bringPreact(fresh);
    await fresh.evaluate((round) => window.draw(round), ROUNDS);
    const texts = async (of: DrivenPage): Promise<string[]> =>
      (await marksOf(of)).map(({ key, text }) => `${key} ${text}`).toSorted();
    await expect.poll(async () => (await texts(fresh)).length, SOON).toBeGreaterThan(10);
    // Both may still be looking for visible marks: only the final state counts.
    const differing = async () => {
      const [here, there] = [await texts(page), await texts(fresh)];
      return here.join() === there.join() ? [] : [here, there];
    };
    await expect.poll(differing, SOON).toEqual([]);
    expect(await page.consoleErrors()).toEqual(await bare.consoleErrors());
    for (const one of [bare, page, fresh]) await one.close();
  });
});

describe('text that a reader types on a marked page', () => {
  it('goes to the caret, and the caret moves with it', async () => {
    const bare = await plain.open(`${inject('origin')}/hostile/editors.html`);
    const page = await test.openAnnotated('hostile/editors.html');
    for (const one of [bare, page]) {
      await one.bringToFront();
      for (const key of ['ArrowRight', 'x', 'Backspace', 'Enter']) await one.press(key);
      await one.type('Michael Froman of Japan on the TPP');
    }
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await tracesOf(page, 'Froman')).toEqual(await tracesOf(bare, 'Froman'));
    const inEditors = await page.evaluate(
      () =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .filter(({ startContainer }) =>
            startContainer.parentElement?.closest('[contenteditable], [role="textbox"], textarea'),
          ).length,
    );
    expect(inEditors).toBe(0);
    for (const one of [bare, page]) await one.close();
  });
});

describe('a printed marked page', () => {
  it('is the same as without us, even with a card open', async () => {
    const bare = await plain.open(`${inject('origin')}/trade-talks.html`);
    const page = await test.openAnnotated('trade-talks.html');
    await test.browser.command('toggle-card', page);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.aside(() => scrollTo(0, 0));
    const [marked, unmarked] = [pagesOf(await page.print()), pagesOf(await bare.print())];
    // Firefox's PDFs contain the time and so always differ; marks would make them longer.
    const isAlike =
      inject('browser') === 'firefox'
        ? Math.abs(marked.length - unmarked.length) < 100
        : marked === unmarked;
    expect(isAlike, 'both print alike').toBe(true);
    for (const one of [bare, page]) await one.close();
  });
});

async function bringPreact(page: DrivenPage): Promise<void> {
  const source = Buffer.from(PREACT).toString('base64');
  await page.run(
    `import('data:text/javascript;base64,${source}').then((preact) => { window.preact = preact; })`,
  );
  await expect.poll(() => page.evaluate(() => window.preact !== undefined), SOON).toBe(true);
}

async function drawRounds(page: DrivenPage, rounds: number): Promise<void> {
  await page.evaluate(async (last) => {
    for (let round = 1; round <= last; round++) {
      window.draw(round);
      await new Promise((resolve) => setTimeout(resolve, round % 3 ? 10 : 150));
    }
  }, rounds);
}

/** A PDF without the lines that say when and by which program it was made. */
function pagesOf(pdf: string): string {
  return Buffer.from(pdf, 'base64')
    .toString('latin1')
    .replace(/\/(?:CreationDate|ModDate|ID|Producer)[^\n]*/g, '')
    .replace(/<xmp:[^\n]*/g, '');
}
