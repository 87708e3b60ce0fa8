import { describe, expect, it } from 'vitest';
import type { DrivenPage, DrivenTab } from '../../../scripts/driving/extension-browser';
import { marksOf } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { clickControl, expectControlOn } from '../support/controls';
import { SOON, textsMarked, waitUntilMarked, withBrowser } from '../support/with-browser';

const test = withBrowser();

/** Sets a global in the page, which is lost if the page is reloaded. */
async function remember(page: DrivenPage): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['since'] = 'the beginning';
  });
}
async function isStillTheSame(page: DrivenPage): Promise<boolean> {
  return page.evaluate(() => document.documentElement.dataset['since'] === 'the beginning');
}

async function badgeNumber(page: DrivenTab): Promise<number> {
  return Number(await test.browser.badge(page));
}

describe('a switch of the popup', () => {
  it.each([
    { tab: 'Issues', name: 'Agriculture', key: 'agriculture' },
    { tab: 'Issues', name: 'Talks', key: 'talks' },
    { tab: 'Issues', name: 'People', key: 'people' },
    { tab: 'Issues', name: 'Countries', key: 'countries' },
  ])('takes $name off every open page at once, and brings it back', async ({ tab, name, key }) => {
    const pages = [
      await test.openAnnotated(SAMPLE_ARTICLE),
      await test.openAnnotated(SAMPLE_ARTICLE),
    ];
    const before = await textsMarked(pages[0]!, key);
    expect(before).not.toEqual([]);
    const badge = Number(await test.settledBadge(pages[0]!));
    const others = (await marksOf(pages[0]!)).filter((mark) => mark.key !== key).length;
    await Promise.all(pages.map(remember));
    const popup = await test.browser.openPopup(pages[0]!);
    await clickControl(popup, 'tab', tab);
    await clickControl(popup, 'switch', name);
    for (const page of pages) {
      await expect.poll(() => textsMarked(page, key), SOON).toEqual([]);
      expect((await marksOf(page)).length).toBe(others);
      await expect.poll(() => badgeNumber(page), SOON).toBeLessThan(badge);
    }
    await expectControlOn(popup, 'switch', name, false);

    await clickControl(popup, 'switch', name);
    for (const page of pages) {
      await expect.poll(() => textsMarked(page, key), SOON).toEqual(before);
      await expect.poll(() => badgeNumber(page), SOON).toBe(badge);
      expect(await isStillTheSame(page)).toBe(true);
      await page.close();
    }
    await popup.close();
  });

  it('turns a site off and on', async () => {
    const page = await test.openAnnotated(SAMPLE_ARTICLE);
    const before = (await marksOf(page)).length;
    const popup = await test.browser.openPopup(page);
    await clickControl(popup, 'switch', 'On for 127.0.0.1');
    await expect.poll(() => marksOf(page), SOON).toEqual([]);
    await expect.poll(() => test.browser.badge(page), SOON).toBe('');
    const another = await test.open('observed.html');
    await clickControl(popup, 'switch', 'Off for 127.0.0.1');
    await expect.poll(async () => (await marksOf(page)).length, SOON).toBe(before);
    // So does a page that was opened while its site was off.
    await another.bringToFront();
    await waitUntilMarked(another);
    for (const opened of [popup, page, another]) await opened.close();
  });

  it('turns everything off and on', async () => {
    const page = await test.openAnnotated(SAMPLE_ARTICLE);
    const before = (await marksOf(page)).length;
    const popup = await test.browser.openPopup(page);
    await clickControl(popup, 'tab', 'Issues');
    await clickControl(popup, 'switch', 'Pactlight on every page');
    await expect.poll(() => marksOf(page), SOON).toEqual([]);
    await expect.poll(() => test.browser.badge(page), SOON).toBe('');
    await clickControl(popup, 'switch', 'Pactlight on every page');
    await expect.poll(async () => (await marksOf(page)).length, SOON).toBe(before);
    for (const opened of [popup, page]) await opened.close();
  });
});

describe('how much is marked', () => {
  it('is chosen in the popup: every mention, a sensible number, or the first of each', async () => {
    const page = await test.openAnnotated(SAMPLE_ARTICLE);
    const sensible = (await marksOf(page)).length;
    const badge = Number(await test.settledBadge(page));
    const popup = await test.browser.openPopup(page);
    await clickControl(popup, 'tab', 'Issues');
    await clickControl(popup, 'button', 'Every mention');
    await expect.poll(async () => (await marksOf(page)).length, SOON).toBe(badge);
    await clickControl(popup, 'button', 'Once per page');
    await expect.poll(async () => (await textsMarked(page, 'pact')).length, SOON).toBe(1);
    await clickControl(popup, 'button', 'Once per paragraph');
    await expect.poll(async () => (await marksOf(page)).length, SOON).toBe(sensible);
    expect(sensible).toBeLessThan(badge);
    for (const opened of [popup, page]) await opened.close();
  });
});

describe('the command for a site', () => {
  it('turns it off and on', async () => {
    const page = await test.openAnnotated(SAMPLE_ARTICLE);
    await test.browser.command('toggle-site', page);
    await expect.poll(() => marksOf(page), SOON).toEqual([]);
    await test.browser.command('toggle-site', page);
    await waitUntilMarked(page);
    await page.close();
  });
});

describe('settings', () => {
  it('are kept over a restart of the browser', async () => {
    const page = await test.openAnnotated(SAMPLE_ARTICLE);
    const popup = await test.browser.openPopup(page);
    await clickControl(popup, 'tab', 'Issues');
    await clickControl(popup, 'switch', 'Agriculture');
    await expect.poll(() => textsMarked(page, 'agriculture'), SOON).toEqual([]);

    await test.browser.restart();
    const again = await test.openAnnotated(SAMPLE_ARTICLE);
    expect(await textsMarked(again, 'agriculture')).toEqual([]);
    expect(await textsMarked(again, 'people')).not.toEqual([]);
    const popupAgain = await test.browser.openPopup(again);
    await clickControl(popupAgain, 'tab', 'Issues');
    await expectControlOn(popupAgain, 'switch', 'Agriculture', false);
  });
});
