import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  cardOf,
  cardsOf,
  cardSettled,
  controlInCard,
  type OpenCard,
} from '../../../scripts/driving/card';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { bringIntoView } from '../../../scripts/driving/marks';
import { waitFor } from '../../../scripts/driving/wait-for';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { clickControl } from '../support/controls';
import { pause, SOON, withBrowser } from '../support/with-browser';

/** Longer than the grace before a card closes, ms. */
const LONG_MS = 1000;

const BLANK = { x: 4, y: 4 };

const test = withBrowser();
let page: DrivenTab;

beforeEach(async () => {
  page = await test.openAnnotated(SAMPLE_ARTICLE);
});
afterEach(async () => {
  await page.close();
});

async function openCardOf(text: string, title = text): Promise<OpenCard> {
  const { x, y, width, height } = await bringIntoView(page, text);
  await page.movePointer(BLANK.x, BLANK.y);
  await page.movePointer(x + width / 2, y + height / 2);
  const found = async () => (await cardsOf(page)).find((card) => card.text.includes(title));
  await expect.poll(found, SOON).toBeDefined();
  await cardSettled(page);
  return (await found())!;
}

async function press(name: string): Promise<void> {
  const { x, y } = await controlInCard(page, name);
  await page.click(x, y);
}

async function pin(text: string, title = text): Promise<OpenCard> {
  await openCardOf(text, title);
  await press('Pin');
  await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Pinned');
  await cardSettled(page);
  return (await cardOf(page))!;
}

describe('a pinned card', () => {
  it('is in the side panel’s list, and closes when it is unpinned there', async () => {
    await pin('Akira Amari');
    const panel = await test.browser.openPanel(page);
    await clickControl(panel, 'tab', 'Pinned');
    await clickControl(panel, 'button', 'Pin Akira Amari in the panel');
    await page.bringToFront();
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    await panel.close();
  });

  it('can be used during a modal dialog of the page, and after it', async () => {
    await pin('Akira Amari');
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Accept our cookies?';
      document.body.append(dialog);
      dialog.showModal();
    });
    const isUsable = async () => {
      const { x, y } = await controlInCard(page, 'Collapse');
      return page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName, x, y);
    };
    await expect.poll(isUsable, SOON).toBe('pactlight-card');
    await press('Collapse');
    await expect.poll(async () => (await cardOf(page))?.text, SOON).not.toContain('Japan');
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await expect
      .poll(
        () =>
          page.evaluate(() => document.querySelector('pactlight-card')?.parentElement?.localName),
        SOON,
      )
      .toBe('html');
    await press('Expand');
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Japan');
  });

  it('stays where it is while the page scrolls, and when the pointer leaves', async () => {
    const { left, top } = await pin('Akira Amari');
    await page.evaluate(() => scrollBy({ top: 400, behavior: 'instant' }));
    await page.movePointer(BLANK.x, BLANK.y);
    await pause(LONG_MS);
    expect(await cardOf(page)).toMatchObject({ left, top });
  });

  it('can be dragged by its bar, and stays in the window', async () => {
    const { left, top } = await pin('Akira Amari');
    const from = { x: left + 150, y: top + 16 };
    await page.drag(from, { x: from.x - 120, y: from.y + 40 });
    await expect.poll(() => cardOf(page), SOON).toMatchObject({ left: left - 120, top: top + 40 });
    await page.drag({ x: from.x - 120, y: from.y + 40 }, { x: 1, y: 1 });
    await expect.poll(async () => (await cardOf(page))?.top, SOON).toBeLessThan(top);
    await cardSettled(page);
    const { left: atLeft, top: atTop } = (await cardOf(page))!;
    expect(Math.min(atLeft, atTop)).toBeGreaterThanOrEqual(0);
  });

  it('can be moved with arrow keys', async () => {
    const { left, top } = await pin('Akira Amari');
    await press('Move');
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown']) await page.press(key);
    await expect.poll(() => cardOf(page), SOON).toMatchObject({ left: left - 32, top: top + 16 });
  });

  it('can be one of several, beside which another card opens', async () => {
    await pin('Akira Amari');
    await press('Collapse');
    await page.drag(await barOf('Akira Amari'), { x: 700, y: 30 });
    await openCardOf('Michael Froman');
    expect(await cardsOf(page)).toHaveLength(2);
    await page.press('Escape');
    await expect.poll(async () => (await cardsOf(page)).length, SOON).toBe(1);
    expect((await cardOf(page))?.text).toContain('Akira Amari');
  });

  it('stays in a window that becomes smaller', async () => {
    await pin('Akira Amari');
    await page.resize(340, 480);
    await expect.poll(async () => (await cardOf(page))!.right, SOON).toBeLessThanOrEqual(340);
    await expect.poll(async () => (await cardOf(page))!.bottom, SOON).toBeLessThanOrEqual(480);
  });

  it('comes to the front when it is dragged', async () => {
    await pin('Akira Amari');
    await press('Collapse');
    await page.drag(await barOf('Akira Amari'), { x: 300, y: 60 });
    await pin('Michael Froman');
    const froman = await barOf('Michael Froman');
    await page.drag(froman, { x: 330, y: 80 });
    const { left, top } = (await cardsOf(page)).find((card) => card.text.includes('Akira Amari'))!;
    const corner = { x: left + 6, y: top + 6 };
    await page.drag(corner, { x: corner.x + 30, y: corner.y + 30 });
    await expect
      .poll(
        async () => (await cardsOf(page)).find(({ text }) => text.includes('Akira Amari')),
        SOON,
      )
      .toMatchObject({ left: left + 30, top: top + 30 });
    const above = () =>
      page.inHost(
        (root, x, y) => root.elementFromPoint(x, y)?.closest('.frame')?.textContent,
        left + 200,
        top + 46,
      );
    await expect.poll(above, SOON).toContain('Akira Amari');
    // A button of a card in the background works at the first press.
    await page.drag({ x: left + 150, y: top + 46 }, { x: 150, y: 700 });
    await page.drag(froman, { x: froman.x + 60, y: froman.y });
    await press('Expand');
    await expect
      .poll(
        async () => (await cardsOf(page)).find((card) => card.text.includes('Akira Amari'))?.text,
        SOON,
      )
      .toContain('Pinned');
  });

  it('folds to its name and unfolds again', async () => {
    const { top, bottom } = await pin('Akira Amari');
    await press('Collapse');
    await expect.poll(async () => (await cardOf(page))!.bottom, SOON).toBeLessThan(top + 40);
    await expect.poll(async () => (await cardOf(page))!.text.trim(), SOON).toBe('Akira Amari');
    await press('Expand');
    await expect.poll(async () => (await cardOf(page))!.bottom, SOON).toBe(bottom);
  });

  it('returns to its line when it is unpinned, and closes when the pointer leaves it', async () => {
    await pin('Akira Amari');
    await press('Unpin');
    await expect.poll(async () => (await cardOf(page))?.text, SOON).not.toContain('Pinned');
    await cardSettled(page);
    const { left, top } = (await cardOf(page))!;
    await page.movePointer(left + 40, top + 60, 3);
    await page.movePointer(BLANK.x, BLANK.y, 3);
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
  });

  it('can be closed by its button', async () => {
    await pin('Akira Amari');
    await press('Close');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
  });
});

/** A point on a card's bar beside its buttons. */
async function barOf(text: string): Promise<{ x: number; y: number }> {
  const { left, top } = (await cardsOf(page)).find((card) => card.text.includes(text))!;
  return { x: left + 150, y: top + 16 };
}

describe('a statement', () => {
  it('can be copied with its source, and the card confirms it', async () => {
    const { left, top } = await openCardOf('Akira Amari');
    await page.movePointer(left + 60, top + 160, 2);
    await press('Copy with its source');
    await expect
      .poll(async () => (await cardOf(page))?.text, SOON)
      .toContain('Copied with its source');
  });

  it('has a link to its quotation', async () => {
    await openCardOf('Akira Amari');
    const addresses = await page.inHost((root) =>
      [...root.querySelectorAll<HTMLAnchorElement>('a.chip')].map(({ href }) => href),
    );
    expect(addresses!.some((address) => address.endsWith('#:~:text=continue%20to%20work'))).toBe(
      true,
    );
  });
});

describe('in a modal dialog of the page', () => {
  it('a card can be used and leaves nothing in the page', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML =
        '<p>A word from <span>Tami Overby</span> on the Trans-Pacific Partnership.</p>';
      document.body.append(dialog);
      dialog.showModal();
    });
    const place = async () =>
      page.evaluate(() => {
        const { x, y, width, height } = document
          .querySelector('dialog span')!
          .getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
    const { x, y } = await place();
    // The card opens once the dialog's text has been read.
    const rest = async () => {
      await page.movePointer(BLANK.x, BLANK.y);
      await page.movePointer(x, y);
      return waitFor(
        async () => (await cardOf(page))?.text.includes('Overby') ?? false,
        2 * LONG_MS,
      );
    };
    await expect.poll(rest, SOON).toBe(true);
    await cardSettled(page);
    await press('Close');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    const hosts = () => page.evaluate(() => document.querySelectorAll('pactlight-card').length);
    await expect.poll(hosts, SOON).toBe(0);
  });
});
