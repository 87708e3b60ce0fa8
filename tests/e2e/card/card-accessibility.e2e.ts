import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, cardSettled, controlInCard } from '../../../scripts/driving/card';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { bringIntoView } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { violationsInCards } from '../support/axe';
import { LOOKS, SOON, withBrowser } from '../support/with-browser';

/** A window of 1000 px at 200 % zoom, and a narrow phone. */
const SIZES = [
  [1000, 800],
  [500, 400],
  [320, 640],
] as const;

describe.each(LOOKS)('cards, %s', (_name, options) => {
  const test = withBrowser(options);
  let page: DrivenTab;

  beforeAll(async () => {
    page = await test.openAnnotated(SAMPLE_ARTICLE);
  });
  afterAll(async () => {
    await page.close();
  });

  const press = async (name: string) => {
    const { x, y } = await controlInCard(page, name, true);
    await page.click(x, y);
    await cardSettled(page);
  };

  it.each(SIZES)('are accessible in every state, at %i by %i px', async (width, height) => {
    await page.resize(width, height);
    const { x, y, width: wide, height: high } = await bringIntoView(page, 'Akira Amari');
    await page.tap(x + wide / 2, y + high / 2);
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Akira Amari');
    await cardSettled(page);
    expect(await violationsInCards(page)).toEqual([]);
    await press('Why is this marked?');
    await press('Articles disagree');
    expect(await violationsInCards(page)).toEqual([]);
    await press('Pin');
    expect(await violationsInCards(page)).toEqual([]);
    await press('Collapse');
    expect(await violationsInCards(page)).toEqual([]);
    await press('Close');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
  });
});
