import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { marksOf } from '../../../scripts/driving/marks';
import { differingPixels } from '../support/differing-pixels';
import { openCardOf, press, stepOn } from '../support/readers-hand';
import { strokeBands } from '../support/stroke-bands';
import { SOON, textsMarked, withBrowser } from '../support/with-browser';

/** Globals of the page while its marks are taken away. */
type Kept = typeof globalThis & { kept?: [string, Highlight][] };

const PEOPLE = ['Akira Amari', 'Michael Froman', 'Shinzo Abe', 'Tami Overby'];

const test = withBrowser();
let own: DrivenTab;
let scratch: string;
let page: DrivenTab;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'pactlight-shadow-'));
  own = await test.browser.openOwn('options.html');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(async () => {
  page = await test.openAnnotated('shadow-article.html');
});
afterEach(() => page.close());

async function picture(): Promise<Buffer> {
  const file = join(scratch, 'picture.png');
  await page.bringToFront();
  await page.screenshot(file);
  return readFileSync(file);
}

/** Texts of marks whose stroke differs from what is painted while all marks are taken away. */
async function textsPainted(): Promise<readonly string[]> {
  const bands = (await strokeBands(page)).filter(({ isWhole }) => isWhole);
  const marked = await picture();
  await page.evaluate(() => {
    (globalThis as Kept).kept = [...CSS.highlights];
    CSS.highlights.clear();
  });
  const bare = await picture();
  await page.evaluate(() => {
    for (const [name, highlight] of (globalThis as Kept).kept!) CSS.highlights.set(name, highlight);
  });
  const different = await differingPixels(own, marked, bare);
  const painted = bands.filter(({ left, right, baseline, bottom }) =>
    different.some(({ x, y }) => x >= left && x < right && y >= baseline && y < bottom),
  );
  return painted.map(({ text }) => text);
}

/** Runs in the article's shadow tree. */
function inArticle(change: string): Promise<void> {
  return page.run(
    `{ const article = document.querySelector('news-page').shadowRoot.querySelector('news-article');
    const root = article.shadowRoot; ${change} }`,
  );
}

describe('an article in a shadow tree of a shadow tree', () => {
  it('is marked where it is drawn, once, and what no slot takes is not', async () => {
    expect(await textsMarked(page, 'people')).toEqual(PEOPLE);
    const shown = (await marksOf(page)).filter(({ text }) => text === 'Shinzo Abe');
    expect(shown).toHaveLength(1);
  });

  it('has its strokes painted', async () => {
    expect(await textsPainted()).toEqual(
      expect.arrayContaining(['Akira Amari', 'Shinzo Abe', 'Michael Froman']),
    );
  });

  it('is painted again after the page has replaced the style sheets of its tree', async () => {
    await inArticle('root.adoptedStyleSheets = [new CSSStyleSheet()];');
    await page.movePointer(20, 20);
    await page.movePointer(60, 60, 3);
    await expect.poll(textsPainted, SOON).toContain('Akira Amari');
  });

  it('opens a card where the pointer rests, and one by the keyboard', async () => {
    await openCardOf(page, 'Michael Froman');
    expect((await cardOf(page))?.text).toContain('United States');
    await press(page, 'Close');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    await test.browser.command('toggle-card', page);
    await expect.poll(async () => (await cardOf(page))?.hasFocus, SOON).toBe(true);
  });

  it('is stepped through in the order in which it is drawn, in boxes that scroll too', async () => {
    const places: string[] = [];
    for (let i = 0; i < 16 && places.at(-1) !== 'Tami Overby'; i++) {
      places.push(await stepOn(test.browser, page));
    }
    expect(places.filter((text) => PEOPLE.includes(text))).toEqual([
      'Akira Amari',
      'Shinzo Abe',
      'Michael Froman',
      'Tami Overby',
    ]);
    const isInBox = async () => {
      const overby = (await marksOf(page)).find(({ text }) => text === 'Tami Overby')!;
      const box = await page.evaluate(() => {
        const tree = document.querySelector('news-page')!.shadowRoot!;
        const article = tree.querySelector('news-article')!.shadowRoot!;
        const { top, bottom } = article.querySelector('.more')!.getBoundingClientRect();
        return { top, bottom };
      });
      return overby.y >= box.top && overby.y + overby.height <= box.bottom;
    };
    await expect.poll(isInBox, SOON).toBe(true);
  });

  it('is listed in the panel with the numbers of its paragraphs', async () => {
    const panel = await test.browser.openPanel(page);
    await expect
      .poll(() => panel.evaluate(() => document.body.textContent), SOON)
      .toContain('Tami Overby');
    const text = await panel.evaluate(() => document.body.textContent);
    expect(text.indexOf('Shinzo Abe')).toBeGreaterThan(text.indexOf('Akira Amari'));
    expect(text.indexOf('Shinzo Abe')).toBeLessThan(text.indexOf('Michael Froman'));
    await panel.close();
  });

  it('is marked as the page changes it', async () => {
    await inArticle(`root.querySelector('h1').insertAdjacentHTML('afterend',
      '<p>Barack Obama spoke of the Trans-Pacific Partnership.</p>');`);
    await expect.poll(() => textsMarked(page, 'people'), SOON).toContain('Barack Obama');
    await inArticle("root.querySelector('h1').nextElementSibling.remove();");
    await expect.poll(() => textsMarked(page, 'people'), SOON).toEqual(PEOPLE);
  });

  it.each([
    ['is put into a slot', "article.lastElementChild.slot = 'quote';", [...PEOPLE, 'Craig Thorn']],
    [
      'has lost its slot',
      "root.querySelector('slot').remove();",
      PEOPLE.filter((n) => n !== 'Shinzo Abe'),
    ],
    [
      'comes to a slot',
      "root.querySelector('.more').before(document.createElement('slot'));",
      [...PEOPLE, 'Craig Thorn'],
    ],
  ])('is read again where a text %s', async (_what, change, people) => {
    await inArticle(change);
    await expect.poll(() => textsMarked(page, 'people'), SOON).toEqual(people.toSorted());
  });

  it('loses its marks with the element that holds it', async () => {
    await page.evaluate(() => document.querySelector('news-page')!.remove());
    await expect.poll(() => marksOf(page), SOON).toEqual([]);
  });
});

describe('an element that gets its shadow tree after the page was read', () => {
  it('is read as it is drawn then', async () => {
    const late = await test.openAnnotated('shadow-late.html');
    expect(await textsMarked(late, 'people')).toEqual(['Akira Amari', 'Shinzo Abe']);
    await late.run('show()');
    await late.movePointer(30, 30, 3);
    await expect
      .poll(() => textsMarked(late, 'people'), SOON)
      .toEqual(['Akira Amari', 'Michael Froman']);
    await late.close();
  });
});
