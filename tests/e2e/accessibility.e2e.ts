import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage, DrivenTab } from '../../scripts/driving/extension-browser';
import { SAMPLE_ARTICLE } from '../../scripts/pages';
import { clickControl } from './controls';
import { withBrowser } from './with-browser';

/** What axe, already in the page, finds wrong with it as it stands: rule and element. */
async function violationsOn(page: DrivenPage): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe;
    return (await run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe.each(['light', 'dark'] as const)('the popup, %s', (colorScheme) => {
  const test = withBrowser({ colorScheme });

  let article: DrivenTab;
  let popup: DrivenPage;

  beforeAll(async () => {
    article = await test.openAnnotated(SAMPLE_ARTICLE);
    popup = await test.browser.openPopup(article);
    // A script element would be stopped by the extension's own policy.
    await popup.run(axe.source);
  });
  afterAll(async () => {
    await popup.close();
    await article.close();
  });

  it.each(['This page', 'Countries', 'Issues', 'Disagree', 'Search'])('is accessible: %s', async (tab) => {
    await clickControl(popup, 'tab', tab);
    expect(await violationsOn(popup)).toEqual([]);
  });

  it('is accessible: one country’s positions', async () => {
    await clickControl(popup, 'tab', 'Countries');
    await clickControl(popup, 'button', 'Japan');
    expect(await violationsOn(popup)).toEqual([]);
  });

  it.each(['Timeline', 'Farm'])('is accessible: what the button %s leads to', async (button) => {
    await clickControl(popup, 'button', button);
    expect(await violationsOn(popup)).toEqual([]);
  });

  it('is accessible: a page that is not about the talks', async () => {
    const page = await test.open('village-fair.html');
    const emptyPopup = await test.browser.openPopup(page);
    await emptyPopup.run(axe.source);
    await clickControl(emptyPopup, 'button', 'Why');
    expect(await violationsOn(emptyPopup)).toEqual([]);
    await emptyPopup.close();
    await page.close();
  });
});
