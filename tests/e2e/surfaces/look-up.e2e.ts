import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DrivenPage, DrivenTab } from '../../../scripts/driving/extension-browser';
import { CATALOGUES } from '../../../lib/i18n/every-language';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { clickControl, textOf } from '../support/controls';
import { SOON, withBrowser } from '../support/with-browser';

/** Longer than the background waits for a panel, plus the time in which a window opens. */
const WINDOW = { timeout: 10_000 };

const { fr } = CATALOGUES;
const test = withBrowser();
let article: DrivenTab;

beforeAll(async () => {
  article = await test.openAnnotated(SAMPLE_ARTICLE);
});
afterAll(() => article.close());

/** Waits for the extension's window on a concept or a query. */
async function windowAt(shown: string): Promise<DrivenPage> {
  const address = new RegExp(`popup\\.html\\?.*${shown}$`);
  await expect
    .poll(
      () =>
        test.browser.opened(address).then(
          () => true,
          () => false,
        ),
      WINDOW,
    )
    .toBe(true);
  return test.browser.opened(address);
}

describe('“Look up in Pactlight” on selected words', () => {
  // Firefox opens its sidebar, into which no driver can see.
  it.runIf(inject('browser') === 'chromium')(
    'answers in a window where no panel can be opened, slips of the pen forgiven',
    async () => {
      await article.bringToFront();
      await test.browser.chooseInMenu('look-up', 'Akira Amara', article);
      const opened = await windowAt('concept=akira-amari');
      await expect.poll(() => textOf(opened), SOON).toMatch(/Akira Amari[\s\S]*¶/);
      await opened.close();
    },
  );

  it.runIf(inject('browser') === 'chromium')(
    'answers a sentence with what the articles say of it',
    async () => {
      await article.bringToFront();
      await test.browser.chooseInMenu('look-up', 'the gaps were steadily narrowing', article);
      const opened = await windowAt('query=the\\+gaps\\+were\\+steadily\\+narrowing');
      await expect.poll(() => textOf(opened), SOON).toMatch(/steadily narrowing[\s\S]*¶3/);
      await opened.close();
    },
  );

  it('answers in an open panel', async () => {
    const panel = await test.browser.openPanel(article);
    await expect.poll(() => textOf(panel), SOON).toContain('On this page');
    await test.browser.chooseInMenu('look-up', 'tariffs on beef', article);
    const asked = () =>
      panel.evaluate(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.value);
    await expect.poll(asked, SOON).toBe('tariffs on beef');
    // A person's page opens at once, as from the address bar, although the name is misspelt.
    await test.browser.chooseInMenu('look-up', 'mike frohmann', article);
    await expect.poll(() => textOf(panel), SOON).toContain('Michael Froman');
    await expect.poll(asked, SOON).toBeUndefined();
    await panel.close();
  });
});

describe('the address bar', () => {
  it.each([
    ['chamber of congress', 'concept=us-chamber-of-commerce', 'U.S. Chamber of Commerce'],
    ['beef tariffs', 'query=beef\\+tariffs', 'tariffs'],
    ['zzzzqqqq', 'query=zzzzqqqq', 'Nothing in the five articles fits “zzzzqqqq”'],
  ])('opens the answers to %s', async (typed, shown, text) => {
    await article.bringToFront();
    await test.browser.enterInAddressBar(typed);
    const opened = await windowAt(shown);
    await expect.poll(() => textOf(opened), SOON).toContain(text);
    await opened.close();
  });
});

describe('the interface’s language', () => {
  it('changes everywhere at once when the reader chooses another', async () => {
    const options = await test.browser.openOwn('options.html');
    const popup = await test.browser.openPopup(article);
    await options.bringToFront();
    const choose = (language: string) =>
      options.evaluate((value) => {
        const list = document.querySelector<HTMLSelectElement>('select:has([value="fr"])')!;
        list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      }, language);
    await expect.poll(() => textOf(options), SOON).toContain('Appearance');
    await choose('fr');
    await expect.poll(() => textOf(options), SOON).toContain(fr['options.appearance']);
    await expect.poll(() => textOf(popup), SOON).toContain(fr['tab.page']);
    await expect.poll(() => popup.evaluate(() => document.documentElement.lang), SOON).toBe('fr');
    await choose('browser');
    await expect.poll(() => textOf(popup), SOON).toContain('This page');
    await popup.close();
    await options.close();
  });
});

describe('the badge', () => {
  it('disappears and returns with its switch, on every open page', async () => {
    const options = await test.browser.openOwn('options.html');
    const before = await test.settledBadge(article);
    expect(Number(before)).toBeGreaterThan(10);
    await clickControl(options, 'switch', 'Count on the toolbar button');
    await expect.poll(() => test.browser.badge(article), SOON).toBe('');
    await clickControl(options, 'switch', 'Count on the toolbar button');
    await expect.poll(() => test.browser.badge(article), SOON).toBe(before);
    await options.close();
  });
});
