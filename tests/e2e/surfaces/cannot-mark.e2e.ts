import { afterEach, describe, expect, inject, it } from 'vitest';
import type { DrivenPage, DrivenTab } from '../../../scripts/driving/extension-browser';
import { marksOf } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { violationsOn } from '../support/axe';
import { clickControl, textOf } from '../support/controls';
import { SOON, waitUntilMarked, withBrowser } from '../support/with-browser';

const test = withBrowser();
const opened: DrivenPage[] = [];

afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

async function open(page: Promise<DrivenTab>): Promise<DrivenTab> {
  const tab = await page;
  opened.push(tab);
  return tab;
}

/** Opens the popup of a tab, and waits until it has these words. */
async function popupSays(tab: DrivenTab, words: string): Promise<DrivenPage> {
  const popup = await test.browser.openPopup(tab);
  opened.push(popup);
  await expect.poll(() => textOf(popup), SOON).toContain(words);
  return popup;
}

describe('a page that cannot be marked', () => {
  it.each([
    ['about:blank', 'It belongs to your browser'],
    [`file://${process.cwd()}/README.md`, 'Pactlight cannot read this page'],
  ])('is said to be what it is: %s', async (address, words) => {
    await popupSays(await open(test.browser.open(address)), words);
  });

  it.each([
    ['report.pdf', 'This viewer cannot be marked'],
    ['feed.xml', 'a file that your browser shows'],
  ])('is said to be what it is: %s', async (name, words) => {
    const popup = await popupSays(await open(test.open(name)), words);
    expect(await textOf(popup)).not.toContain('Mark it anyway');
    expect(await violationsOn(popup)).toEqual([]);
  });
});

describe('an article in plain text', () => {
  it('is marked like any other page', async () => {
    const page = await open(test.openAnnotated('wire-story.txt'));
    const texts = (await marksOf(page)).map(({ text }) => text.replace(/\s+/g, ' '));
    expect(texts).toEqual(expect.arrayContaining(['Akira Amari', 'Michael Froman']));
    await popupSays(page, 'Akira Amari');
  });
});

describe('XHTML that comes as XML', () => {
  it('is marked like any other page', async () => {
    const page = await open(test.openAnnotated('report.xhtml'));
    expect((await marksOf(page)).map(({ text }) => text)).toContain('Michael Froman');
  });
});

describe('"Mark it anyway"', () => {
  it('reports if there is nothing to mark, and can be taken back', async () => {
    const page = await open(test.open('no-names.html'));
    const popup = await popupSays(page, 'Nothing is marked here');
    await clickControl(popup, 'button', 'Mark it anyway');
    await expect
      .poll(() => textOf(popup), SOON)
      .toContain('no words on it surely mean a name or term');
    await clickControl(popup, 'button', 'Stop marking this page');
    await expect.poll(() => textOf(popup), SOON).toContain('Nothing is marked here');
  });
});

describe('a browser that allows the extension on sites only on a click', () => {
  it('is reported in the popup, which asks for access; open pages are marked as soon as it is given', async () => {
    await test.browser.setSiteAccess('on-click');
    const page = await open(test.open(SAMPLE_ARTICLE));
    const popup = await popupSays(page, 'Pactlight may not read this page');
    expect(await violationsOn(popup)).toEqual([]);
    expect(await marksOf(page)).toEqual([]);
    await clickControl(popup, 'button', 'Allow on all sites');
    // No driver can reach Chromium's prompt; there the list of extensions gives access.
    if (inject('browser') === 'chromium') await test.browser.setSiteAccess('every-site');
    await waitUntilMarked(page);
    await expect.poll(() => textOf(popup), SOON).toContain('Names');
    await expect.poll(async () => Number(await test.browser.badge(page)), SOON).toBeGreaterThan(0);
  });
});
