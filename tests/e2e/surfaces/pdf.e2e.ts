import { afterEach, describe, expect, inject, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import type { DrivenPage, DrivenTab } from '../../../scripts/driving/extension-browser';
import { accentOf, bringIntoView, marksOf } from '../../../scripts/driving/marks';
import {
  BROKEN_PDF,
  COLUMNS_PDF,
  LOCKED_PDF,
  longPdf,
  SCANNED_PDF,
  TALKS_PDF,
} from '../../pdf/samples';
import { violationsOn } from '../support/axe';
import { clickControl, textOf } from '../support/controls';
import { expectNoOverflowInAnyWidth } from '../support/overflow';
import { giveFile } from '../support/pdf-file';
import { LOOKS, SOON, waitUntilMarked, withBrowser } from '../support/with-browser';

const opened: DrivenPage[] = [];

afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

/** What is marked, without spaces: line ends of a PDF file are none. */
async function wordsMarked(page: DrivenPage): Promise<readonly string[]> {
  return (await marksOf(page)).map(({ text }) => text.replace(/\s+/g, ''));
}

async function openCard(page: DrivenPage, words: string): Promise<void> {
  const { x, y, width, height } = await bringIntoView(page, words);
  await page.movePointer(4, 400);
  await page.movePointer(x + width / 2, y + height / 2);
  await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain(words);
}

describe('a PDF file that the reader opens', () => {
  const test = withBrowser();

  async function open(file: Buffer, name: string, by?: 'dropping'): Promise<DrivenTab> {
    const page = await test.browser.openOwn('pdf.html');
    opened.push(page);
    await expect.poll(() => textOf(page), SOON).toContain('Or drop a file');
    await giveFile(page, file, name, by);
    return page;
  }

  it('is shown and marked, names over line ends too, and its cards open', async () => {
    const page = await open(TALKS_PDF, 'talks.pdf');
    await waitUntilMarked(page);
    expect(await page.evaluate(() => document.title)).toBe(
      'Notes on the Trans-Pacific Partnership',
    );
    expect(await wordsMarked(page)).toEqual(
      expect.arrayContaining(['MichaelFroman', 'AkiraAmari', 'ShinzoAbe', 'BarackObama']),
    );
    const isDrawn = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.pdf-page canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value) => value < 80);
    });
    expect(isDrawn, 'the page’s picture has ink').toBe(true);
    await openCard(page, 'Barack Obama');
    await expect.poll(async () => Number(await test.browser.badge(page)), SOON).toBeGreaterThan(4);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('may be dropped; the popup and the panel say what is in it', async () => {
    const page = await open(COLUMNS_PDF, 'columns.pdf', 'dropping');
    await waitUntilMarked(page);
    expect(await wordsMarked(page)).toContain('marketaccess');
    const popup = await test.browser.openPopup(page);
    opened.push(popup);
    await expect.poll(() => textOf(popup), SOON).toContain('Michael Froman');
    const panel = await test.browser.openPanel(page);
    opened.push(panel);
    await expect.poll(() => textOf(panel), SOON).toContain('negotiators such as Michael Froman');
  });

  it('is gone through by keyboard, on to pages that are not drawn yet', async () => {
    const page = await open(longPdf(40), 'report.pdf');
    await expect.poll(() => textOf(page), SOON).toContain('40 marks');
    const drawn = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.pdf-page')].flatMap((one, i) =>
          one.querySelector('canvas') ? [i + 1] : [],
        ),
      );
    expect(await drawn()).not.toContain(40);
    await test.browser.command('next-mention', page);
    await expect.poll(() => accentOf(page, 'current'), SOON).toBe('Akira Amari');
    // Before the first is the last.
    await test.browser.command('previous-mention', page);
    await expect.poll(() => accentOf(page, 'current'), SOON).toBe('Akira Amari');
    await expect.poll(drawn, SOON).toContain(40);
    expect(await drawn()).not.toContain(1);
    const number = () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('.pdf-number')!.value);
    await expect.poll(number, SOON).toBe('40');
    await test.browser.command('toggle-card', page);
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Akira Amari');
  });

  it('is zoomed with the keys that zoom a page', async () => {
    const page = await open(TALKS_PDF, 'talks.pdf');
    await waitUntilMarked(page);
    const width = () =>
      page.evaluate(() => document.querySelector('.pdf-page')!.getBoundingClientRect().width);
    const before = await width();
    await page.holding('Control', () => page.press('-'));
    await expect.poll(width, SOON).toBeLessThan(before);
    await page.holding('Control', () => page.press('0'));
    await expect.poll(width, SOON).toBe(before);
  });

  it('that is protected is asked for its password', async () => {
    const page = await open(LOCKED_PDF, 'locked.pdf');
    await expect.poll(() => textOf(page), SOON).toContain('locked.pdf is protected');
    await page.type('wrong');
    await page.press('Enter');
    await expect.poll(() => textOf(page), SOON).toContain('That is not the password');
    expect(await violationsOn(page)).toEqual([]);
    await page.type('amari');
    await page.press('Enter');
    await waitUntilMarked(page);
    expect(await wordsMarked(page)).toContain('AkiraAmari');
  });

  it('that cannot be read says so, and another one is opened in its place', async () => {
    const page = await open(BROKEN_PDF, 'broken.pdf');
    await expect.poll(() => textOf(page), SOON).toContain('broken.pdf is damaged');
    await giveFile(page, SCANNED_PDF, 'scan.pdf');
    await expect.poll(() => textOf(page), SOON).toContain('pictures without text');
    expect(await violationsOn(page)).toEqual([]);
    await giveFile(page, TALKS_PDF, 'talks.pdf');
    await waitUntilMarked(page);
    await openCard(page, 'Barack Obama');
    await giveFile(page, LOCKED_PDF, 'locked.pdf');
    await expect.poll(() => textOf(page), SOON).toContain('locked.pdf is protected');
    await expect.poll(() => marksOf(page), SOON).toEqual([]);
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
  });
});

describe('a PDF file that a tab shows', () => {
  const test = withBrowser();

  it('is read from there in Chromium; Firefox keeps it, and that is said', async () => {
    const viewer = await test.open('talks.pdf');
    opened.push(viewer);
    const popup = await test.browser.openPopup(viewer);
    opened.push(popup);
    const isGiven = inject('browser') === 'chromium';
    await clickControl(popup, 'button', isGiven ? 'Read this PDF here' : 'Open a PDF');
    await expect
      .poll(
        () =>
          test.browser.opened(/\/pdf\.html/).then(
            () => true,
            () => false,
          ),
        SOON,
      )
      .toBe(true);
    const page = await test.browser.opened(/\/pdf\.html/);
    opened.push(page);
    const words = isGiven ? 'A second paragraph' : 'keeps extensions out of its PDF viewer';
    await expect.poll(() => textOf(page), SOON).toContain(words);
    if (isGiven) {
      await waitUntilMarked(page);
      await openCard(page, 'Barack Obama');
    }
  });
});

describe.each(LOOKS)('the page for PDF files, %s', (_look, options) => {
  const test = withBrowser(options);

  it('is accessible, and fits narrow windows', async () => {
    const page = await test.browser.openOwn('pdf.html');
    opened.push(page);
    await expect.poll(() => textOf(page), SOON).toContain('Or drop a file');
    expect(await violationsOn(page)).toEqual([]);
    await expectNoOverflowInAnyWidth(page, 900, 'ltr');
    await giveFile(page, TALKS_PDF, 'talks.pdf');
    await waitUntilMarked(page);
    expect(await violationsOn(page)).toEqual([]);
    await expectNoOverflowInAnyWidth(page, 900, 'ltr');
  });
});
