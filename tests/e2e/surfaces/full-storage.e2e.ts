import { describe, expect, inject, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { cardOf, controlInCard } from '../../../scripts/driving/card';
import type { DrivenPage } from '../../../scripts/driving/extension-browser';
import { bringIntoView } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { clickControl, expectControlOn } from '../support/controls';
import { SOON, textsMarked, withBrowser } from '../support/with-browser';

const test = withBrowser({ limitedStorage: true });

/** Fills the extension's storage to the last byte, or frees it again. */
async function fill(page: DrivenPage, isFull: boolean): Promise<void> {
  await page.evaluate(async (full) => {
    const { storage } = (globalThis as unknown as { chrome: typeof browser }).chrome;
    await storage.local.remove('filler');
    // The key and two quotation marks count too.
    const free =
      storage.local.QUOTA_BYTES - (await storage.local.getBytesInUse(null)) - 'filler'.length - 2;
    if (full) await storage.local.set({ filler: 'x'.repeat(free) });
  }, isFull);
}

const said = (page: DrivenPage) =>
  page.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? '');

// Firefox has no limit that a test could reach.
describe.runIf(inject('browser') === 'chromium')('full storage', () => {
  it('is reported beside the switch that was pressed, and the settings stay as before', async () => {
    const page = await test.openAnnotated(SAMPLE_ARTICLE);
    const popup = await test.browser.openPopup(page);
    const panel = await test.browser.openPanel(page);
    await fill(popup, true);

    await clickControl(popup, 'tab', 'Issues');
    await clickControl(popup, 'switch', 'Agriculture');
    await expect.poll(() => said(popup), SOON).toContain('Your settings are as before');
    await expectControlOn(popup, 'switch', 'Agriculture', true);
    await clickControl(panel, 'switch', 'On for');
    await expect.poll(() => said(panel), SOON).toContain('Your settings are as before');
    expect(await textsMarked(page, 'agriculture')).not.toEqual([]);

    await fill(popup, false);
    await clickControl(popup, 'switch', 'Agriculture');
    await expect.poll(() => textsMarked(page, 'agriculture'), SOON).toEqual([]);
    await expect.poll(() => said(popup), SOON).toBe('');
    for (const opened of [popup, panel, page]) await opened.close();
  });

  it('is reported on a card that could not remove a mark, and the word stays marked', async () => {
    const page = await test.openAnnotated(SAMPLE_ARTICLE);
    const popup = await test.browser.openPopup(page);
    const press = async (name: string) => {
      const { x, y } = await controlInCard(page, name);
      await page.click(x, y);
    };
    const onCard = async () => (await cardOf(page))?.text;
    await fill(popup, true);
    await page.bringToFront();
    const { x, y, width, height } = await bringIntoView(page, 'Tami Overby');
    await page.movePointer(x + width / 2, y + height / 2);
    await expect.poll(onCard, SOON).toBeDefined();
    await press('Why is this marked?');
    await expect.poll(onCard, SOON).toContain('This page says “Tami Overby”');
    await press('Don’t mark “Tami Overby” here');
    await expect.poll(onCard, SOON).toContain('This was not saved');
    expect(await onCard()).not.toContain('not marked as this');
    expect(await textsMarked(page, 'people')).toContain('Tami Overby');

    await fill(popup, false);
    await press('Don’t mark “Tami Overby” here');
    await expect.poll(() => textsMarked(page, 'people'), SOON).not.toContain('Tami Overby');
    await expect.poll(onCard, SOON).not.toContain('This was not saved');
    for (const opened of [popup, page]) await opened.close();
  });
});
