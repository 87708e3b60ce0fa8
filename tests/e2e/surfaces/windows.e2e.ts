import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DrivenPage, DrivenTab } from '../../../scripts/driving/extension-browser';
import { marksOf } from '../../../scripts/driving/marks';
import { steadyValue } from '../../../scripts/driving/wait-for';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { clickControl } from '../support/controls';
import { pause, SOON, textsMarked, waitUntilMarked, withBrowser } from '../support/with-browser';

/** The API of extension pages. */
interface Tabs {
  readonly tabs: {
    get(id: number): Promise<{ windowId: number }>;
    move(id: number, to: { windowId: number; index: number }): Promise<unknown>;
  };
}

const test = withBrowser();
let one: DrivenTab;
let two: DrivenTab;
beforeAll(async () => {
  one = await test.openAnnotated(SAMPLE_ARTICLE);
  two = await test.browser.openWindow(`${inject('origin')}/strict-csp.html`);
  await waitUntilMarked(two);
});
afterAll(async () => {
  await two?.close();
  await one?.close();
});

describe('two windows', () => {
  it('have separate badges, and share what is chosen in the popup', async () => {
    const popup = await test.browser.openPopup(one);
    expect(await windowOf(popup, one)).not.toBe(await windowOf(popup, two));
    const before = [Number(await test.settledBadge(one)), Number(await test.settledBadge(two))];
    expect(before[0]).toBe(await listedIn(one));
    expect(before[1]).toBe(await listedIn(two));
    expect(before[0]).not.toBe(before[1]);

    await clickControl(popup, 'tab', 'Issues');
    await clickControl(popup, 'switch', 'People');
    for (const [i, page] of [one, two].entries()) {
      await expect.poll(() => textsMarked(page, 'people'), SOON).toEqual([]);
      await expect.poll(() => number(page), SOON).toBeLessThan(before[i]!);
      expect((await marksOf(page)).length).toBeGreaterThan(0);
    }
    await clickControl(popup, 'switch', 'People');
    for (const [i, page] of [one, two].entries())
      await expect.poll(() => number(page), SOON).toBe(before[i]);
    await popup.close();
  });

  it('have a side panel each, which follows only its own window', async () => {
    const panel = await test.browser.openOwn('sidepanel.html');
    await moveTo(panel, await windowOf(panel, two));
    await two.bringToFront();
    await expect.poll(() => mentions(panel), SOON).toBe(await number(two));
    const other = await test.open('village-fair.html');
    await moveTo(other, await windowOf(panel, one), panel);
    await two.bringToFront();
    await expect.poll(() => mentions(panel), SOON).toBe(await number(two));
    await other.bringToFront();
    await one.bringToFront();
    await pause(500);
    await expect.poll(() => mentions(panel), SOON).toBe(await number(two));
    await moveTo(panel, await windowOf(panel, one));
    await one.bringToFront();
    await expect.poll(() => mentions(panel), SOON).toBe(await number(one));
    await other.close();
    await panel.close();
  });
});

async function number(page: DrivenTab): Promise<number> {
  return Number(await test.browser.badge(page));
}

/** @returns the number of mentions that the panel of a tab lists */
async function listedIn(page: DrivenTab): Promise<number> {
  const panel = await test.browser.openPanel(page);
  const count = await steadyValue(async () => (await mentions(panel)) || undefined, SOON.timeout);
  await panel.close();
  return count!;
}

function mentions(panel: DrivenPage): Promise<number> {
  return panel.evaluate(() => document.querySelectorAll('.page-mention').length);
}

/** @returns the id of a tab's window */
function windowOf(own: DrivenPage, { tabId }: DrivenTab): Promise<number> {
  return own.evaluate(async (id) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Tabs>;
    return (await (browser ?? chrome).tabs.get(id)).windowId;
  }, tabId);
}

/** Moves a tab to the end of a window, without activating it. */
async function moveTo(tab: DrivenTab, windowId: number, own: DrivenPage = tab): Promise<void> {
  await own.evaluate(
    async (id, to) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Tabs>;
      await (browser ?? chrome).tabs.move(id, { windowId: to, index: -1 });
    },
    tab.tabId,
    windowId,
  );
}
