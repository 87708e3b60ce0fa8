import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf, cardSettled, controlInCard } from '../../../scripts/driving/card';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { bringIntoView } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { pause, SOON, textsMarked, withBrowser } from '../support/with-browser';

/** Longer than the dwell before a card opens, and than the grace before it closes, ms. */
const LONG_MS = 1500;

/** Shorter than the dwell, ms. */
const PASSING_MS = 350;

/** A corner of the page without text, CSS px. */
const BLANK = { x: 4, y: 4 };

/** Address of the window with a country's positions. */
const POSITIONS = /extension:\/\/.*\/popup\.html\?.*concept=japan/;

/** The same from the dot of one issue. */
const FARM_POSITIONS = /extension:\/\/.*\/popup\.html\?.*concept=japan&issue=agriculture/;

const test = withBrowser();

let page: DrivenTab;

beforeEach(async () => {
  page = await test.openAnnotated(SAMPLE_ARTICLE);
});

afterEach(async () => {
  await page.close();
});

/** Scrolls to a marked text and moves the pointer to it. */
async function pointAt(text: string): Promise<void> {
  const { x, y, width, height } = await bringIntoView(page, text);
  await page.movePointer(BLANK.x, BLANK.y);
  await page.movePointer(x + width / 2, y + height / 2);
}

async function openCardOf(text: string) {
  await pointAt(text);
  await expect.poll(() => cardOf(page), SOON).toBeDefined();
  await cardSettled(page);
  return (await cardOf(page))!;
}

describe('with the pointer', () => {
  it('opens when the pointer rests on a mark, with a dated role and statements with their sources', async () => {
    const { text } = await openCardOf('Akira Amari');
    expect(text).toContain('Akira Amari');
    expect(text).toMatch(/As of .*2014/);
    // A chip has publisher, date and paragraph.
    expect(text).toMatch(
      /(Japan Times|CNNMoney|The Hill|NCC)[^\n]*\s+\d{1,2} (Feb|Apr) 2014\s+¶\s?\d+/,
    );
  });

  it('opens at its line, even if the page’s root element is centred in the window', async () => {
    await page.evaluate(() =>
      document.documentElement.setAttribute('style', 'max-width: 600px; margin: 0 auto'),
    );
    const { left } = await openCardOf('Akira Amari');
    const { x } = await bringIntoView(page, 'Akira Amari');
    expect(Math.abs(left - x)).toBeLessThan(40);
  });

  it('does not open when the pointer only passes', async () => {
    const { x, y, width, height } = await bringIntoView(page, 'Akira Amari');
    await page.movePointer(BLANK.x, BLANK.y);
    // On a busy machine the moves themselves may take as long as a rest.
    const passesQuickly = async () => {
      const started = performance.now();
      await page.movePointer(x + width / 2, y + height / 2, 4);
      await page.movePointer(BLANK.x, BLANK.y, 4);
      return performance.now() - started < PASSING_MS;
    };
    await expect.poll(passesQuickly, { ...SOON, interval: LONG_MS }).toBe(true);
    await pause(LONG_MS);
    expect(await cardOf(page)).toBeUndefined();
  });

  it('does not open on blank space beside a mark', async () => {
    const { y, height } = await bringIntoView(page, 'Craig Thorn');
    await page.movePointer(BLANK.x, y + height / 2);
    await pause(LONG_MS);
    expect(await cardOf(page)).toBeUndefined();
  });

  it('closes when the pointer leaves, but not while it moves to the card', async () => {
    const { left, top, right } = await openCardOf('Michael Froman');
    await page.movePointer((left + right) / 2, top + 30, 10);
    await pause(LONG_MS);
    expect(await cardOf(page)).toBeDefined();
    await page.movePointer(BLANK.x, BLANK.y, 5);
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
  });

  it('closes on Escape', async () => {
    await openCardOf('Michael Froman');
    await page.press('Escape');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
  });

  it('opens at once on a click, and stays until it is closed', async () => {
    const { x, y, width, height } = await bringIntoView(page, 'Tami Overby');
    await page.movePointer(BLANK.x, BLANK.y);
    await page.click(x + width / 2, y + height / 2);
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Overby');
    await page.movePointer(BLANK.x, BLANK.y, 5);
    await pause(LONG_MS);
    expect(await cardOf(page)).toBeDefined();
    await page.press('Escape');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
  });

  it('does not open on a click on a link, which the page handles', async () => {
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() && !walker.currentNode.nodeValue!.includes('Tami Overby'));
      const link = Object.assign(document.createElement('a'), { href: '#elsewhere' });
      walker.currentNode.parentNode!.insertBefore(link, walker.currentNode);
      link.append(walker.currentNode);
    });
    await expect.poll(() => textsMarked(page, 'people'), SOON).toContain('Tami Overby');
    const { x, y, width, height } = await bringIntoView(page, 'Tami Overby');
    await page.click(x + width / 2, y + height / 2);
    await expect.poll(() => page.evaluate(() => location.hash), SOON).toBe('#elsewhere');
    expect(await cardOf(page)).toBeUndefined();
  });

  it('opens on a tap', async () => {
    const { x, y, width, height } = await bringIntoView(page, 'Tami Overby');
    await page.tap(x + width / 2, y + height / 2);
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Overby');
  });

  it('shows on the pact’s card that the articles disagree', async () => {
    const { text } = await openCardOf('Trans-Pacific Partnership');
    expect(text).toMatch(/disagree|breakthrough/i);
  });

  it('links from a country to all its positions', async () => {
    await openCardOf('Japan');
    const { x, y } = await controlInCard(page, 'Japan: all positions');
    await page.click(x, y);
    const isOpen = async () =>
      (await test.browser.opened(POSITIONS).catch(() => undefined)) !== undefined;
    await expect.poll(isOpen, SOON).toBe(true);
    const positions = await test.browser.opened(POSITIONS);
    await expect
      .poll(() => positions.evaluate(() => document.body.innerText), SOON)
      .toMatch(/Japan[\s\S]*¶/);
    await positions.close();
  });

  it('links from a country’s dot to its positions on that issue', async () => {
    await openCardOf('Japan');
    const { x, y } = await controlInCard(page, 'Farm');
    await page.click(x, y);
    const isOpen = async () =>
      (await test.browser.opened(FARM_POSITIONS).catch(() => undefined)) !== undefined;
    await expect.poll(isOpen, SOON).toBe(true);
    const positions = await test.browser.opened(FARM_POSITIONS);
    const fromTop = () =>
      positions.evaluate(() => {
        const [panel, farm] = [
          document.getElementById('popup-panel'),
          document.getElementById('position-agriculture'),
        ];
        return panel && farm
          ? Math.round(farm.getBoundingClientRect().top - panel.getBoundingClientRect().top)
          : null;
      });
    await expect.poll(fromTop, SOON).toBe(0);
    await positions.close();
  });

  it('can turn marks off for its site', async () => {
    const press = async (name: string) => {
      const { x, y } = await controlInCard(page, name);
      await page.click(x, y);
    };
    await openCardOf('Tami Overby');
    await press('Why is this marked?');
    await press('Turn Pactlight off on');
    await expect.poll(() => textsMarked(page, 'people'), SOON).toEqual([]);
    await test.browser.command('toggle-site', page);
    await expect.poll(() => textsMarked(page, 'people'), SOON).toContain('Tami Overby');
  });

  it('can remove a mark on this site, and undo that', async () => {
    const press = async (name: string) => {
      const { x, y } = await controlInCard(page, name);
      await page.click(x, y);
    };
    await openCardOf('Tami Overby');
    await press('Why is this marked?');
    await expect
      .poll(async () => (await cardOf(page))?.text, SOON)
      .toContain('This page says “Tami Overby”');
    await press('Don’t mark “Tami Overby” here');
    await expect.poll(() => textsMarked(page, 'people'), SOON).not.toContain('Tami Overby');
    expect(await textsMarked(page, 'people')).toContain('Akira Amari');
    await press('Undo');
    await expect.poll(() => textsMarked(page, 'people'), SOON).toContain('Tami Overby');
  });

  it.each(['Barack Obama', 'Japan', 'Trans-Pacific Partnership', 'breakthrough', 'TPP'])(
    'stays inside a small window: %s',
    async (text) => {
      await page.resize(420, 480);
      const card = await openCardOf(text);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(420);
      expect(card.bottom).toBeLessThanOrEqual(480);
    },
  );
});
