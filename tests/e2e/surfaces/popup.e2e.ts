import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage, DrivenTab } from '../../../scripts/driving/extension-browser';
import { marksOf } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { COUNTRIES } from '../support/countries';
import { clickControl, expectControlOn, findControl, textOf } from '../support/controls';
import { pause, SETTLED_MS, SOON, waitUntilMarked, withBrowser } from '../support/with-browser';

const ISSUES = ['Agriculture', 'Autos', 'Market access', 'Rules', 'Ratification', 'Talks'];

/** A statement's chip as a reader sees it: publisher, date, paragraph. */
const CHIP = /(Japan Times|CNNMoney|The Hill|NCC Washington Report)\n\d{1,2} (Feb|Apr) 2014\n¶/g;

const test = withBrowser();

/** @returns the text on an issue on a country's page */
async function positionOn(popup: DrivenPage, issue: string): Promise<string | undefined> {
  const sections = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.position')].map(({ innerText }) =>
      innerText.trim(),
    ),
  );
  return sections.find((text) => text.startsWith(`${issue}\n`));
}

/** Unfolds the statements of all lines on a country's page. */
async function unfold(popup: DrivenPage): Promise<void> {
  await popup.evaluate(() =>
    document
      .querySelectorAll<HTMLElement>('.position[id] .fold')
      .forEach((button) => button.click()),
  );
  await expect
    .poll(
      () =>
        popup.evaluate(
          () => document.querySelectorAll('.position[id] .fold[aria-expanded="false"]').length,
        ),
      SOON,
    )
    .toBe(0);
}

const sourcesIn = (text: string | undefined): number => text?.match(CHIP)?.length ?? 0;

describe('the popup on an article about the talks', () => {
  let article: DrivenTab;
  let popup: DrivenPage;

  beforeAll(async () => {
    article = await test.openAnnotated(SAMPLE_ARTICLE);
    popup = await test.browser.openPopup(article);
  });
  afterAll(async () => {
    await popup.close();
    await article.close();
  });

  it('counts the page’s mentions by concept, and the badge counts all', async () => {
    const counts = async () => {
      const text = await textOf(popup);
      const rows = Array.from(text.matchAll(/^.+\n(\d+)\n\1 times?$/gm), ([, count]) =>
        Number(count),
      );
      const [, abe] = /^Shinzo Abe\n(\d+)$/m.exec(text) ?? [];
      return { all: rows.reduce((sum, count) => sum + count, 0), abe: Number(abe) };
    };
    // The article names him twice: by his full name, and later by his family name.
    await expect.poll(async () => (await counts()).abe, SOON).toBe(2);
    const isCut = () =>
      popup.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find(({ innerText }) =>
          innerText.trim().startsWith('Show all'),
        );
        button?.click();
        return button !== undefined;
      });
    await expect.poll(isCut, SOON).toBe(false);
    const isCounted = async () =>
      (await test.browser.badge(article)) === String((await counts()).all);
    await expect.poll(isCounted, SOON).toBe(true);
    // Close repeats are counted, although not all of them are marked.
    expect((await counts()).all).toBeGreaterThanOrEqual((await marksOf(article)).length);
  });

  it('lists all twelve countries', async () => {
    await clickControl(popup, 'tab', 'Countries');
    for (const country of COUNTRIES) {
      await expect
        .poll(() => findControl(popup, 'button', country), { ...SOON, message: country })
        .toBeDefined();
    }
  });

  it.each(COUNTRIES)(
    'tells the position of %s on each issue, with sources, or that none is stated',
    async (country) => {
      await clickControl(popup, 'tab', 'Countries');
      await clickControl(popup, 'button', country);
      await expect
        .poll(() => textOf(popup), SOON)
        .toMatch(new RegExp(`^${country}$[^]*^Show on page`, 'm'));
      const folded = await Promise.all(ISSUES.map((issue) => positionOn(popup, issue)));
      await unfold(popup);
      for (const [i, issue] of ISSUES.entries()) {
        const text = folded[i];
        if (text === `${issue}\n\nNot stated.`) continue;
        // A line has its source, and as many statements behind it as its button says.
        expect(text).toMatch(
          /^.+\n+(No position of its own stated; .+\.|.+\n+(The Japan Times|CNNMoney|The Hill|NCC Washington Report)\n)/,
        );
        const promised = Array.from(
          text!.matchAll(/^(\d+) (?:statements?|said of all twelve)$/gm),
          ([, count]) => Number(count),
        );
        const sum = promised.reduce((all, count) => all + count, 0);
        expect(sum, issue).toBeGreaterThan(0);
        expect(sourcesIn(await positionOn(popup, issue)) - sourcesIn(text), issue).toBe(sum);
      }
    },
  );

  it('finds Amari first for the misspelt Akira Amara', async () => {
    await clickControl(popup, 'tab', 'Search');
    await clickControl(popup, 'searchbox', '');
    await popup.type('Akira Amara');
    const found = async () =>
      Promise.all(['Akira Amari', 'Craig Thorn'].map((name) => findControl(popup, 'button', name)));
    await expect.poll(found, SOON).toEqual([expect.anything(), undefined]);
  });
});

describe('a popup that is opened again on the same page', () => {
  it('shows its last screen, and starts over on another page', async () => {
    const article = await test.openAnnotated(SAMPLE_ARTICLE);
    const first = await test.browser.openPopup(article);
    await clickControl(first, 'tab', 'Countries');
    await clickControl(first, 'button', 'Table');
    await clickControl(first, 'button', 'Australia');
    await expect
      .poll(() => textOf(first), SOON)
      .toMatch(/^Australia\n[^]*\nOutside the talks: Australia–Japan deal\n/m);
    await pause(SETTLED_MS);
    await first.close();

    const again = await test.browser.openPopup(article);
    await expect
      .poll(() => textOf(again), SOON)
      .toMatch(/^Australia\n[^]*\nOutside the talks: Australia–Japan deal\n/m);
    await again.close();
    await article.close();

    const other = await test.open('village-fair.html');
    const elsewhere = await test.browser.openPopup(other);
    await expect.poll(() => textOf(elsewhere), SOON).toContain('Nothing is marked here');
    await elsewhere.close();
    await other.close();
  });
});

describe('search', () => {
  it('answers what Japan wants on beef with the line and its articles, also on an unrelated page', async () => {
    const page = await test.open('village-fair.html');
    const popup = await test.browser.openPopup(page);
    await clickControl(popup, 'searchbox', '');
    await popup.type('What does Japan want on beef?');
    const first = () =>
      popup.evaluate(() => document.querySelector('.search li')?.textContent ?? '');
    await expect.poll(first, SOON).toMatch(/^Japan.*Agriculture.*Keep tariffs.*beef.*Japan Times/);
    await clickControl(popup, 'button', 'Japan, Agriculture');
    await expect.poll(() => textOf(popup), SOON).toMatch(/^Japan\n/m);
    await popup.close();
    await page.close();
  });

  it('gets the focus when its tab is clicked', async () => {
    const article = await test.openAnnotated(SAMPLE_ARTICLE);
    const popup = await test.browser.openPopup(article);
    await clickControl(popup, 'tab', 'Search');
    const focused = () =>
      popup.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type);
    await expect.poll(focused, SOON).toBe('search');
    await popup.type('was there a breakthrough');
    await expect
      .poll(
        () => popup.evaluate(() => document.querySelector('.search li h4')?.textContent ?? ''),
        SOON,
      )
      .toContain('Was there a breakthrough?');
    await popup.close();
    await article.close();
  });
});

describe('the popup elsewhere', () => {
  it('says that a page is not about the talks, and annotates it if the reader wants', async () => {
    const page = await test.open('names-in-passing.html');
    const popup = await test.browser.openPopup(page);
    await expect.poll(() => textOf(popup), SOON).toContain('Nothing is marked here');
    await clickControl(popup, 'button', 'Mark it anyway');
    await expect.poll(async () => (await marksOf(page)).length, SOON).toBeGreaterThan(0);
    await waitUntilMarked(page);

    // It stays annotated when a switch is used, and the popup says why it was not annotated at
    // first.
    const marks = (await marksOf(page)).length;
    await clickControl(popup, 'tab', 'Issues');
    for (const isOn of [false, true]) {
      await clickControl(popup, 'switch', 'Talks');
      await expectControlOn(popup, 'switch', 'Talks', isOn);
    }
    await pause(SETTLED_MS);
    expect((await marksOf(page)).length).toBe(marks);
    await clickControl(popup, 'tab', 'This page');
    await expect.poll(() => textOf(popup), SOON).toContain('Why it had no marks at first');
    await clickControl(popup, 'button', 'Stop marking this page');
    await expect.poll(() => textOf(popup), SOON).toContain('Nothing is marked here');
    await expect.poll(() => marksOf(page), SOON).toEqual([]);
    await clickControl(popup, 'button', 'Mark it anyway');
    await expect.poll(async () => (await marksOf(page)).length, SOON).toBe(marks);
    await popup.close();
    await page.close();
  });

  it('says that it cannot read a page of the browser itself', async () => {
    const page = await test.browser.open('about:blank');
    const popup = await test.browser.openPopup(page);
    await expect.poll(() => textOf(popup), SOON).toContain('Pactlight cannot read this page');
    await popup.close();
    await page.close();
  });
});
