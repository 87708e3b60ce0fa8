import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage, DrivenTab } from '../../../scripts/driving/extension-browser';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { violationsOn } from '../support/axe';
import { clickControl } from '../support/controls';
import { LOOKS, withBrowser } from '../support/with-browser';

/** A window of 1000 px, and the same at 200 % zoom. */
const SIZES = [
  [1000, 800],
  [500, 400],
] as const;

describe.each(LOOKS)('in %s', (look, options) => {
  const test = withBrowser(options);
  let article: DrivenTab;

  beforeAll(async () => {
    article = await test.openAnnotated(SAMPLE_ARTICLE);
  });
  afterAll(() => article.close());

  /** Checks a page in its present state at each size. */
  const expectAccessible = async (
    page: DrivenPage,
    sizes: readonly (readonly [number, number])[] = SIZES,
  ): Promise<void> => {
    for (const [width, height] of sizes) {
      await page.resize(width, height);
      expect(await violationsOn(page), `${width} px`).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${width} px`,
      ).toBeLessThanOrEqual(0);
    }
    await page.resize(...SIZES[0]);
  };

  it('the browser has the simulated colours', async () => {
    expect(await article.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(
      look === 'forced colours',
    );
    expect(await article.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      look === 'dark',
    );
  });

  describe('the popup', () => {
    let popup: DrivenPage;
    beforeAll(async () => {
      popup = await test.browser.openPopup(article);
    });
    afterAll(() => popup.close());

    it.each(['This page', 'Countries', 'Issues', 'Disputed', 'Timeline', 'Search'])(
      'is accessible: %s',
      async (tab) => {
        await clickControl(popup, 'tab', tab);
        await expectAccessible(popup);
      },
    );

    it.each([
      ['Countries', 'Table'],
      ['Countries', 'Japan'],
    ])('is accessible: %s, %s', async (tab, button) => {
      await clickControl(popup, 'tab', tab);
      await clickControl(popup, 'button', button);
      await expectAccessible(popup);
    });

    it.each(['Farm'])('is accessible: the page that the button %s opens', async (button) => {
      await clickControl(popup, 'button', button);
      await expectAccessible(popup);
    });

    it('is accessible on a page that is not about the talks', async () => {
      const page = await test.open('village-fair.html');
      const empty = await test.browser.openPopup(page);
      await clickControl(empty, 'button', 'Why');
      await expectAccessible(empty);
      await empty.close();
      await page.close();
    });
  });
});
