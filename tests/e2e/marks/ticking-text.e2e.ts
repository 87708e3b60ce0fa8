import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { accentOf } from '../../../scripts/driving/marks';
import { openCardOf, restOn, stepOn } from '../support/readers-hand';
import { pause, SOON, withBrowser } from '../support/with-browser';

/** Long enough for several ticks of the page's clock and for reading its changes, ms. */
const TICKS_MS = 3000;

const test = withBrowser();
let page: DrivenTab;

beforeEach(async () => {
  page = await test.openAnnotated('ticking.html');
});
afterEach(() => page.close());

/** @returns the share of frames in which a text was marked, over some time after its first mark */
const shareMarked = (text: string): Promise<number> =>
  page.evaluate(
    async (wanted, ms) => {
      const isMarked = (): boolean =>
        [...CSS.highlights].some(
          ([name, highlight]) =>
            /^pactlight-(?!hover|current|flash)/.test(name) &&
            [...highlight].some(
              ({ startContainer, startOffset, endOffset }) =>
                startContainer.isConnected &&
                startContainer.textContent!.slice(startOffset, endOffset) === wanted,
            ),
        );
      // A page that has changed while it was matched is read once more before all is marked.
      const latest = performance.now() + ms;
      while (!isMarked() && performance.now() < latest) await new Promise(requestAnimationFrame);
      let [frames, marked] = [0, 0];
      for (const end = performance.now() + ms; performance.now() < end;) {
        await new Promise(requestAnimationFrame);
        frames += 1;
        if (isMarked()) marked += 1;
      }
      return marked / frames;
    },
    text,
    TICKS_MS,
  );

describe('text that changes each second', () => {
  // In Firefox a script cannot list the ranges of a highlight.
  it.each(['Akira Amari', 'Michael Froman', 'Shinzo Abe', 'Barack Obama'])(
    'leaves the mark of a name beside it as it is: %s',
    async (name) => {
      expect(await shareMarked(name)).toBe(1);
    },
  );

  it.each(['Akira Amari', 'Michael Froman', 'Shinzo Abe', 'Barack Obama'])(
    'leaves the card open of a name beside it: %s',
    async (name) => {
      await openCardOf(page, name);
      const before = await cardOf(page);
      for (let waited = 0; waited < TICKS_MS; waited += 150) {
        const card = await cardOf(page);
        expect(card?.text).toBe(before?.text);
        expect([card?.left, card?.top]).toEqual([before?.left, before?.top]);
        await pause(150);
      }
    },
  );

  it('does not keep a resting pointer from opening a card, however long the dwell', async () => {
    await pause(500);
    await restOn(page, 'Akira Amari');
    await expect.poll(() => accentOf(page, 'hover'), SOON).toBe('Akira Amari');
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Akira Amari');
  });

  it('does not move the keyboard’s place', async () => {
    for (let steps = 0; steps < 9; steps++)
      if ((await stepOn(test.browser, page)) === 'Shinzo Abe') break;
    await pause(TICKS_MS);
    expect(await accentOf(page, 'current')).toBe('Shinzo Abe');
    await test.browser.command('next-mention', page);
    await expect.poll(() => accentOf(page, 'current'), SOON).not.toBe('Shinzo Abe');
  });
});
