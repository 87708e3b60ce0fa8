import { afterEach, describe, expect, it } from 'vitest';
import type {
  DrivenFrame,
  DrivenPage,
  DrivenTab,
} from '../../../scripts/driving/extension-browser';
import { accentOf, marksOf } from '../../../scripts/driving/marks';
import { clickControl, textOf } from '../support/controls';
import { SOON, withBrowser } from '../support/with-browser';

const test = withBrowser();
const opened: DrivenPage[] = [];

afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

async function open(name: string): Promise<DrivenTab> {
  const page = await test.open(name);
  opened.push(page);
  return page;
}

async function popupAbout(page: DrivenTab): Promise<DrivenPage> {
  const popup = await test.browser.openPopup(page);
  opened.push(popup);
  return popup;
}

const textsIn = async (frame: DrivenFrame) => (await marksOf(frame)).map(({ text }) => text);

/** Middle of a mark in a frame, in the viewport of the page around it, CSS px. */
async function placeOf(page: DrivenTab, selector: string, frame: DrivenFrame, text: string) {
  const box = await page.evaluate((wanted) => {
    const { x, y } = document.querySelector(wanted)!.getBoundingClientRect();
    const { clientLeft, clientTop } = document.querySelector(wanted)!;
    return { x: x + clientLeft, y: y + clientTop };
  }, selector);
  const mark = (await marksOf(frame)).find((one) => one.text === text)!;
  return { x: box.x + mark.x + mark.width / 2, y: box.y + mark.y + mark.height / 2 };
}

const hostsIn = (frame: Pick<DrivenPage, 'evaluate'>) =>
  frame.evaluate(() => document.querySelectorAll('pactlight-card').length);

describe('articles of another site in frames', () => {
  async function openFramed() {
    const page = await open('framed-elsewhere.html');
    await expect.poll(() => textsIn(page.frame(/later-article/)), SOON).toContain('beef');
    await expect.poll(() => textsIn(page.frame(/strict-csp/)), SOON).toContain('Akira Amari');
    return page;
  }

  it('are marked, counted, and their cards open in them', async () => {
    const page = await openFramed();
    expect(await textsIn(page.frame(/names-in-passing/))).toEqual([]);
    const popup = await popupAbout(page);
    await expect.poll(async () => Number(await test.browser.badge(page)), SOON).toBeGreaterThan(20);
    await expect.poll(() => textOf(popup), SOON).toContain('Akira Amari');
    await page.bringToFront();
    const frame = page.frame(/later-article/);
    const [mark] = (await marksOf(frame)).filter(({ y, height }) => height > 0 && y > 0 && y < 300);
    const { x, y } = await placeOf(page, '#elsewhere', frame, mark!.text);
    await page.movePointer(2, 2);
    await page.movePointer(x, y, 3);
    await expect.poll(() => hostsIn(frame), SOON).toBe(1);
    expect(await hostsIn(page)).toBe(0);
  });

  it('are listed in the panel in the order in which they stand, and lead to their mentions', async () => {
    const page = await openFramed();
    const panel = await test.browser.openPanel(page);
    opened.push(panel);
    await panel.resize(360, 800);
    const titles = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll('.order-document')].map(({ textContent }) => textContent),
      );
    await expect
      .poll(titles, SOON)
      .toEqual([
        'Old talks, new readers – The Harbour Ledger',
        'Trans-Pacific Partnership talks, under lock and key',
      ]);
    const mentions = () => panel.evaluate(() => document.querySelectorAll('.page-mention').length);
    const isCounted = async () => String(await mentions()) === (await test.browser.badge(page));
    await expect.poll(isCounted, SOON).toBe(true);
    const goTo = (text: string) =>
      panel.evaluate((wanted) => {
        const links = [...document.querySelectorAll<HTMLElement>('.page-mention')];
        links.findLast(({ textContent }) => textContent === wanted)!.click();
      }, text);
    const [early, late] = [page.frame(/later-article/), page.frame(/strict-csp/)] as DrivenPage[];
    await goTo('auto market');
    await expect.poll(() => accentOf(late!, 'current'), SOON).toBe('auto market');
    await expect.poll(() => page.evaluate(() => scrollY), SOON).toBeGreaterThan(500);
    const current = () =>
      panel.evaluate(() => document.querySelector('[aria-current="location"]')?.textContent);
    await expect.poll(current, SOON).toBe('auto market');
    // In all documents together the reader is at one place.
    await goTo('five sacred farm categories');
    await expect.poll(() => accentOf(early!, 'current'), SOON).toBe('five sacred farm categories');
    await expect.poll(() => accentOf(late!, 'current'), SOON).toBeUndefined();
    await expect.poll(current, SOON).toBe('five sacred farm categories');
    if (process.env['SHOTS']) await panel.screenshot(`${process.env['SHOTS']}/panel.png`);
  });

  it('are stepped to, and the page around them scrolls there', async () => {
    const page = await openFramed();
    const last = page.frame(/strict-csp/);
    // Back from the beginning is the end.
    await test.browser.command('next-mention', page);
    await expect
      .poll(() => accentOf(page.frame(/later-article/) as DrivenPage, 'current'), SOON)
      .toBeDefined();
    await test.browser.command('previous-mention', page);
    await expect.poll(() => accentOf(last as DrivenPage, 'current'), SOON).toBeDefined();
    await expect.poll(() => page.evaluate(() => scrollY), SOON).toBeGreaterThan(500);
  });
});

describe('a frameset', () => {
  it('is marked in its frames', async () => {
    const page = await open('frameset.html');
    await expect.poll(() => textsIn(page.frame(/strict-csp/)), SOON).toContain('Akira Amari');
    const popup = await popupAbout(page);
    await expect.poll(() => textOf(popup), SOON).toContain('Akira Amari');
  });
});

describe('a frame that does not look like an article', () => {
  it('is read if the reader opens the popup', async () => {
    const page = await open('framed-player.html');
    const popup = await popupAbout(page);
    await expect.poll(() => textOf(popup), SOON).toContain('Akira Amari');
    await expect.poll(() => textsIn(page.frame(/strict-csp/)), SOON).toContain('Akira Amari');
  });

  it('is marked if the reader asks, even if it is small, until they take it back', async () => {
    const page = await open('framed-small.html');
    const popup = await popupAbout(page);
    await expect.poll(() => textOf(popup), SOON).toContain('Nothing is marked here');
    await clickControl(popup, 'button', 'Mark it anyway');
    const small = page.frame(/names-in-passing/);
    await expect.poll(async () => (await textsIn(small)).length, SOON).toBeGreaterThan(0);
    await expect.poll(() => textOf(popup), SOON).toContain('Stop marking this page');
    await clickControl(popup, 'button', 'Stop marking this page');
    await expect.poll(() => textsIn(small), SOON).toEqual([]);
    await expect.poll(() => textOf(popup), SOON).toContain('Nothing is marked here');
  });
});
