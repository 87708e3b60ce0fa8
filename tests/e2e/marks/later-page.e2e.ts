import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { marksOf } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { clickControl, textOf } from '../support/controls';
import { openCardOf } from '../support/readers-hand';
import { SOON, withBrowser } from '../support/with-browser';

/** Published on 4 May 2025, by its fields and byline. */
const LATER = 'later-article.html';

const SENTENCE =
  'This page is from May 2025; what Pactlight knows was said between February and April 2014.';

const test = withBrowser();
const times = (text: string): number => text.split(SENTENCE).length - 1;

describe('a page that is later than the pack’s period', () => {
  let page: DrivenTab;
  beforeAll(async () => {
    page = await test.openAnnotated(LATER);
  });
  afterAll(() => page.close());

  it('has a notice on every card, once', async () => {
    await openCardOf(page, 'Akira Amari');
    expect(times((await cardOf(page))!.text)).toBe(1);
  });

  it('has a notice in the popup, also in the timeline', async () => {
    const popup = await test.browser.openPopup(page);
    await expect.poll(async () => times(await textOf(popup)), SOON).toBe(1);
    await clickControl(popup, 'tab', 'Timeline');
    await expect
      .poll(() => textOf(popup), SOON)
      .toMatch(/11 years after the last article\s+May 2025\s+This page\s*$/);
    expect(times(await textOf(popup))).toBe(1);
    await popup.close();
  });

  it('has a notice in the side panel', async () => {
    const panel = await test.browser.openPanel(page);
    await expect.poll(async () => times(await textOf(panel)), SOON).toBe(1);
    await panel.close();
  });

  it('has no marks on labels that mean something of another time', async () => {
    const texts = (await marksOf(page)).map(({ text }) => text);
    expect(texts.filter((text) => /midterm|round|statement|deadline/.test(text))).toEqual([
      'midterm elections',
    ]);
    const midterms = await page.evaluate(() => {
      const [range] = [...CSS.highlights.get('pactlight-ratification')!];
      return range!.startContainer.textContent!.slice(range!.startOffset - 5, range!.startOffset);
    });
    expect(midterms).toBe('2014 ');
  });

  it('has whole lists marked, and countries without statements once', async () => {
    const texts = (await marksOf(page)).map(({ text }) => text);
    for (const good of ['beef', 'pork', 'rice'])
      expect(
        texts.filter((text) => text === good),
        good,
      ).toHaveLength(2);
    for (const country of ['Brunei', 'Canada', 'Chile', 'Peru'])
      expect(
        texts.filter((text) => text === country),
        country,
      ).toHaveLength(1);
  });
});

it('a page of the pack’s period has no notice', async () => {
  const page = await test.openAnnotated(SAMPLE_ARTICLE);
  await openCardOf(page, 'Akira Amari');
  expect((await cardOf(page))!.text).not.toContain('This page is from');
  const popup = await test.browser.openPopup(page);
  await expect.poll(() => textOf(popup), SOON).toContain('In Tokyo, a path but no pact');
  expect(await textOf(popup)).not.toContain('This page is from');
  await popup.close();
  await page.close();
});
