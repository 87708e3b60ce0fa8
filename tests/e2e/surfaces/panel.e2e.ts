import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DrivenPage, DrivenTab } from '../../../scripts/driving/extension-browser';
import { accentOf, marksOf } from '../../../scripts/driving/marks';
import { steadyValue, waitFor } from '../../../scripts/driving/wait-for';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { violationsOn } from '../support/axe';
import { clickControl, expectControlOn, textOf } from '../support/controls';
import { LOOKS, pause, SETTLED_MS, SOON, withBrowser } from '../support/with-browser';

const test = withBrowser();

/** The panel's list: the text of each mention, and the current paragraph. */
async function listed(
  panel: DrivenPage,
): Promise<{ mentions: string[]; current: string | null; foot: string | null }> {
  return panel.evaluate(() => ({
    mentions: [...document.querySelectorAll('.page-mention')].map(({ textContent }) => textContent),
    current: document.querySelector('.order-paragraph.current .page-sentence')?.textContent ?? null,
    foot: document.querySelector('.panel-foot p')?.textContent ?? null,
  }));
}

/** Clicks the first mention in the list with this text. */
async function clickMention(panel: DrivenPage, text: string): Promise<void> {
  // The list grows until the whole page is read.
  const place = () =>
    panel.evaluate((wanted) => {
      const mention = [...document.querySelectorAll('.page-mention')].find(
        ({ textContent }) => textContent === wanted,
      );
      if (!mention) return undefined;
      mention.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = mention.getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    }, text);
  const at = await steadyValue(place, SOON.timeout);
  expect(at, `the panel lists ${text}`).toBeDefined();
  await panel.click(at!.x, at!.y);
}

const scrollTo = (page: DrivenPage, selector: string) =>
  page.evaluate(
    (wanted) =>
      document.querySelector(wanted)!.scrollIntoView({ block: 'start', behavior: 'instant' }),
    selector,
  );

describe('the side panel beside an article', () => {
  let article: DrivenTab;
  let panel: DrivenPage;

  beforeEach(async () => {
    article = await test.openAnnotated(SAMPLE_ARTICLE);
    panel = await test.browser.openPanel(article);
    await panel.resize(360, 800);
    const count = async () => (await listed(panel)).mentions.length || undefined;
    await steadyValue(count, SOON.timeout);
  });
  afterEach(async () => {
    await panel.close();
    await article.close();
  });

  it('lists all mentions in reading order', async () => {
    const { mentions } = await listed(panel);
    expect(mentions.slice(0, 3)).toEqual(['Washington', 'Tokyo', 'Trans-Pacific Partnership']);
    // More than are marked, since repeats are not marked on the page.
    expect(mentions.length).toBeGreaterThanOrEqual((await marksOf(article)).length);
    await expect.poll(() => test.browser.badge(article), SOON).toBe(String(mentions.length));
  });

  it('scrolls the page to a mention, which is then the current one', async () => {
    await clickMention(panel, 'midterm elections');
    await expect.poll(() => accentOf(article, 'current'), SOON).toBe('midterm elections');
    await expect.poll(async () => (await listed(panel)).foot, SOON).toBe('Paragraph 9 of 10');
    await article.bringToFront();
    const place = async () =>
      (await marksOf(article)).find(({ text }) => text === 'midterm elections')!.y;
    // In the middle of the viewport, after smooth scrolling.
    await expect.poll(async () => Math.abs((await place()) - 400), SOON).toBeLessThan(60);
    await clickControl(panel, 'button', 'Next mention');
    await expect.poll(() => accentOf(article, 'current'), SOON).toBe('Eurasia Group');
  });

  it('flashes the mention for a moment, and leaves no trace of that', async () => {
    const flashes = () =>
      article.evaluate(() =>
        [...CSS.highlights.keys()].some((name) => name.startsWith('pactlight-flash')),
      );
    const sheets = () => article.evaluate(() => document.adoptedStyleSheets.length);
    const before = await sheets();
    await clickMention(panel, 'deadlocked');
    await expect.poll(flashes, { ...SOON, interval: 10 }).toBe(true);
    await expect.poll(flashes, SOON).toBe(false);
    await expect.poll(sheets, SOON).toBe(before);
  });

  it('follows the page’s scrolling, and the keyboard’s place on it', async () => {
    await article.bringToFront();
    await scrollTo(article, 'table');
    await expect
      .poll(async () => (await listed(panel)).current, SOON)
      .toMatch(/^(Agriculture|Keep tariffs|Cars|An end|Fewer|Not reported|Intellectual)/);
    await test.browser.command('next-mention', article);
    await expect.poll(() => accentOf(article, 'current'), SOON).toBeDefined();
    const marked = () =>
      panel.evaluate(() => document.querySelector('.page-mention[aria-current]')?.textContent);
    await expect.poll(marked, SOON).toBe(await accentOf(article, 'current'));
  });

  it('shows the positions of two sides below the current paragraph, with sources', async () => {
    await clickMention(panel, 'five sacred farm categories');
    const beside = () =>
      panel.evaluate(() => document.querySelector<HTMLElement>('.went + .side-by-side')?.innerText);
    await expect
      .poll(beside, SOON)
      .toMatch(
        /^Agriculture, side by side\nJapan\n[\s\S]*¶\d+[\s\S]*\nUnited States\n[\s\S]*¶\d+[\s\S]*\nFive farm categories, or six\?/,
      );
  });

  it('follows what the reader turns off', async () => {
    const popup = await test.browser.openPopup(article);
    const before = (await listed(panel)).mentions;
    expect(before).toContain('midterm elections');
    await clickControl(popup, 'tab', 'Issues');
    await clickControl(popup, 'switch', 'Ratification');
    await expect
      .poll(async () => (await listed(panel)).mentions, SOON)
      .not.toContain('midterm elections');
    await clickControl(popup, 'switch', 'Ratification');
    await expect.poll(async () => (await listed(panel)).mentions, SOON).toEqual(before);
    await popup.close();
  });

  it('follows its tab to another page', async () => {
    const go = (page: DrivenPage, name: string) =>
      page.evaluate((path) => {
        location.href = path;
      }, name);
    await go(article, 'village-fair.html');
    await expect.poll(() => textOf(panel), SOON).toContain('Nothing is marked here');
    await go(article, SAMPLE_ARTICLE);
    await expect.poll(async () => (await listed(panel)).mentions.length, SOON).toBeGreaterThan(50);
  });

  it('keeps pinned cards', async () => {
    await clickMention(panel, 'Akira Amari');
    await clickControl(panel, 'button', 'Pin Akira Amari in the panel');
    await clickControl(panel, 'tab', 'Pinned');
    await expect.poll(() => textOf(panel), SOON).toContain('Japan’s chief TPP negotiator');
    const another = await test.browser.openPanel(article);
    await clickControl(another, 'tab', 'Pinned');
    await expect.poll(() => textOf(another), SOON).toContain('Akira Amari');
    await clickControl(another, 'button', 'Pin Akira Amari in the panel');
    await expect.poll(() => textOf(panel), SOON).toContain('Nothing is pinned.');
    await another.close();
  });
});

describe('the side panel elsewhere', () => {
  it('opens from the popup as the browser’s side panel, and follows the active tab', async () => {
    const article = await test.openAnnotated(SAMPLE_ARTICLE);
    const popup = await test.browser.openPopup(article);
    await clickControl(popup, 'button', 'Open the side panel');
    // No driver can reach it, but another extension page can.
    const text = () =>
      popup.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { extension: { getViews(): Window[] } };
        };
        return (
          chrome.extension
            .getViews()
            .find(({ location }) => location.pathname === '/sidepanel.html')?.document.body
            .innerText ?? ''
        );
      });
    await article.bringToFront();
    await expect.poll(text, SOON).toContain('In Tokyo, a path but no pact');
    const fair = await test.open('village-fair.html');
    await expect.poll(text, SOON).toContain('Nothing is marked here');
    await article.bringToFront();
    await expect.poll(text, SOON).toContain('Paragraph');
    await fair.close();
    await popup.close();
    await article.close();
  });

  it('is empty while the reader has turned the site off', async () => {
    const article = await test.openAnnotated(SAMPLE_ARTICLE);
    const panel = await test.browser.openPanel(article);
    await clickControl(panel, 'switch', 'On for');
    await expect.poll(async () => (await listed(panel)).mentions, SOON).toEqual([]);
    await clickControl(panel, 'switch', 'Off for');
    await expect.poll(async () => (await listed(panel)).mentions.length, SOON).toBeGreaterThan(0);
    await panel.close();
    await article.close();
  });

  it('follows the articles of a single-page application', async () => {
    const page = await test.open('single-page-app.html');
    const panel = await test.browser.openPanel(page);
    await expect.poll(() => textOf(panel), SOON).toContain('Nothing is marked here');
    await page.bringToFront();
    const go = (article: string) =>
      page.evaluate(
        (name) => (globalThis as unknown as { go(name: string): void }).go(name),
        article,
      );
    await go('trade');
    await expect.poll(async () => (await listed(panel)).mentions, SOON).toContain('Akira Amari');
    await go('garden');
    await expect.poll(() => textOf(panel), SOON).toContain('Nothing is marked here');
    await panel.close();
    await page.close();
  });

  it('leaves nothing running in a page without a panel', async () => {
    const article = await test.openAnnotated(SAMPLE_ARTICLE);
    const panel = await test.browser.openPanel(article);
    await expect.poll(async () => (await listed(panel)).mentions.length, SOON).toBeGreaterThan(0);
    await panel.close();
    await article.bringToFront();
    await scrollTo(article, 'table');
    await pause(SETTLED_MS / 4);
    expect(await test.browser.problems()).toEqual([]);
    await article.close();
  });
});

describe.each(LOOKS)('the panel, %s', (_look, options) => {
  const themed = withBrowser(options);
  let article: DrivenTab;
  let panel: DrivenPage;

  beforeAll(async () => {
    article = await themed.openAnnotated(SAMPLE_ARTICLE);
    panel = await themed.browser.openPanel(article);
    await panel.resize(360, 800);
    await waitFor(async () => (await listed(panel)).mentions.length > 0, SOON.timeout);
    await clickMention(panel, 'Akira Amari');
    await clickControl(panel, 'button', 'Pin Akira Amari in the panel');
  });
  afterAll(async () => {
    await panel.close();
    await article.close();
  });

  it('has the styles of all its parts', async () => {
    const sizes = await panel.evaluate(() =>
      ['.switch', '.logo', '.filter', '.chip', '.rail'].map(
        (one) => document.querySelector(one)!.getBoundingClientRect().height,
      ),
    );
    expect(sizes.map(Math.round)).toEqual([18, 18, 24, 20, expect.any(Number)]);
    expect(sizes[4]).toBeGreaterThan(300);
  });

  it.each(['On this page', 'Positions', 'Pinned', 'Look up'])(
    'is accessible, and no wider than its window: %s',
    async (tab) => {
      await clickControl(panel, 'tab', tab);
      await expectControlOn(panel, 'tab', tab, true);
      expect(await violationsOn(panel)).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        360,
      );
    },
  );
});
