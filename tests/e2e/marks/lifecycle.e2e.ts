import { describe, expect, inject, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import {
  HOST_ELEMENT,
  type DrivenPage,
  type DrivenTab,
} from '../../../scripts/driving/extension-browser';
import { bringIntoView, marksOf } from '../../../scripts/driving/marks';
import { clickControl } from '../support/controls';
import { pause, SOON, textsMarked, waitUntilMarked, withBrowser } from '../support/with-browser';

const test = withBrowser();
const isChromium = inject('browser') === 'chromium';
const PEOPLE = ['Akira Amari', 'Michael Froman'];

describe('a background that ends at any moment', () => {
  it('answers a marked page as before', async () => {
    const page = await test.openAnnotated('strict-csp.html');
    await test.browser.stopBackground();
    await expectCard(page);
    await page.close();
  });

  it.each([0, 30, 60, 100, 150, 220, 300])(
    'has a page marked and its cards open all the same, when it was ended %i ms after the page was opened',
    async (ms) => {
      const page = await test.open('village-fair.html');
      // From here on, the page's scripts and ours run.
      await page.evaluate(
        (url) => {
          location.href = url;
        },
        `${inject('origin')}/strict-csp.html`,
      );
      await pause(ms);
      await test.browser.stopBackground();
      await expect
        .poll(() => textsMarked(page, 'people').catch(() => []), { timeout: 15_000 })
        .toEqual(PEOPLE);
      await pause(300);
      await expectCard(page, { timeout: 12_000 });
      await page.close();
    },
  );
});

describe('an extension that is updated while pages are open', () => {
  it('restores marks and cards on them, once, and throws nothing', async () => {
    const page = await test.openAnnotated('trade-talks.html');
    const before = await marksOf(page);
    await restOn(page, 'Akira Amari');
    await expect.poll(() => cardOf(page), SOON).toBeDefined();
    await test.browser.reloadExtension();
    await pause(500);
    await page.movePointer(5, 5, 4);
    await expect.poll(() => hosts(page), SOON).toBe(0);
    await expect
      .poll(async () => (await marksOf(page)).map(({ text }) => text), SOON)
      .toEqual(before.map(({ text }) => text));
    await restOn(page, 'Akira Amari');
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Amari');
    expect(await hosts(page)).toBe(1);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    expect((await page.consoleErrors()).filter((text) => !/favicon/.test(text))).toEqual([]);
    await page.close();
  });
});

describe('a page that the reader comes back to', () => {
  it('has its marks, cards and badge, and settings that changed in the meantime', async () => {
    const page = await test.openAnnotated('strict-csp.html');
    const badge = await test.settledBadge(page);
    await leaveFor('village-fair.html', page);
    await expectAt('/village-fair.html', page);
    await expect.poll(() => test.browser.badge(page), SOON).toBe('');
    await page.evaluate(() => history.back());
    await expectAt('/strict-csp.html', page);
    await expectKept(page);
    await expect.poll(() => textsMarked(page, 'people'), SOON).toEqual(PEOPLE);
    await expect.poll(() => test.browser.badge(page), SOON).toBe(badge);
    await expectCard(page);
    await page.close();
  });

  it.each([
    { what: 'an issue', tab: 'Issues', name: 'People', isBadged: true },
    { what: 'its site', tab: 'This page', name: 'On for 127.0.0.1', isBadged: false },
  ])(
    'is without what was switched off meanwhile, and has it back when that is switched on again: $what',
    async ({ tab, name, isBadged }) => {
      const page = await test.openAnnotated('strict-csp.html');
      const badge = Number(await test.settledBadge(page));
      await leaveFor('village-fair.html', page);
      await expectAt('/village-fair.html', page);
      const other = await test.openAnnotated('trade-talks.html');
      const popup = await test.browser.openPopup(other);
      await clickControl(popup, 'tab', tab);
      await clickControl(popup, 'switch', name);
      await expect.poll(() => textsMarked(other, 'people'), SOON).toEqual([]);
      await page.bringToFront();
      await page.evaluate(() => history.back());
      await expectAt('/strict-csp.html', page);
      await expectKept(page);
      await expect.poll(() => textsMarked(page, 'people'), SOON).toEqual([]);
      await expect.poll(async () => (await marksOf(page)).length > 0, SOON).toBe(isBadged);
      // Marks come before their number.
      const number = async (): Promise<number> => Number(await test.browser.badge(page));
      await expect.poll(async () => (await number()) > 0, SOON).toBe(isBadged);
      await expect.poll(number, SOON).toBeLessThan(badge);
      await clickControl(popup, 'switch', isBadged ? name : 'Off for 127.0.0.1');
      await page.bringToFront();
      await expect.poll(() => textsMarked(page, 'people'), SOON).toEqual(PEOPLE);
      await expect.poll(async () => Number(await test.browser.badge(page)), SOON).toBe(badge);
      for (const opened of [popup, other, page]) await opened.close();
    },
  );
});

describe('a restart of the browser', () => {
  it('keeps marks, badge and cards of each page', async () => {
    const one = await test.openAnnotated('trade-talks.html');
    const two = await test.openAnnotated('strict-csp.html');
    expect(await test.settledBadge(one)).not.toBe(await test.settledBadge(two));
    await test.browser.command('toggle-site', two);
    await expect.poll(() => marksOf(one), SOON).toEqual([]);
    await expect.poll(() => marksOf(two), SOON).toEqual([]);
    await test.browser.restart();
    const after = await test.open('strict-csp.html');
    await pause(2500);
    expect(await marksOf(after)).toEqual([]);
    await test.browser.command('toggle-site', after);
    await waitUntilMarked(after);
    await expectCard(after);
    await after.close();
  });
});

// Last, because the extension cannot be driven after this.
describe('an extension that is turned off while pages are open', () => {
  it.runIf(isChromium)('removes everything from them at the next input of the reader', async () => {
    const page = await test.openAnnotated('trade-talks.html');
    await restOn(page, 'Akira Amari');
    await expect.poll(() => cardOf(page), SOON).toBeDefined();
    await test.browser.disableExtension();
    await page.bringToFront();
    await page.movePointer(5, 5, 4);
    await expect.poll(() => trace(page), SOON).toEqual({ highlights: [], sheets: 0, hosts: 0 });
    await page.evaluate(() => document.body.append('Michael Froman of the TPP'));
    await pause(500);
    expect(await trace(page)).toEqual({ highlights: [], sheets: 0, hosts: 0 });
    expect((await page.consoleErrors()).filter((text) => !/favicon/.test(text))).toEqual([]);
    await page.close();
  });
});

/**
 * Leaves for another page, after which the page can say whether it was kept in the back/forward
 * cache.
 */
async function leaveFor(name: string, page: DrivenPage): Promise<void> {
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => {
      (window as { wasKept?: boolean }).wasKept = persisted;
    }),
  );
  await page.evaluate(
    (url) => {
      location.href = url;
    },
    `${inject('origin')}/${name}`,
  );
}

async function expectAt(path: string, page: DrivenPage): Promise<void> {
  await expect.poll(() => page.evaluate(() => location.pathname), SOON).toBe(path);
}

async function expectKept(page: DrivenPage): Promise<void> {
  // Firefox's driver disables the back/forward cache.
  await expect
    .poll(() => page.evaluate(() => (window as { wasKept?: boolean }).wasKept ?? false), {
      ...SOON,
      message: 'kept by the browser',
    })
    .toBe(isChromium);
}

async function expectCard(page: DrivenTab, soon = SOON): Promise<void> {
  await page.bringToFront();
  await restOn(page, 'Akira Amari');
  // A pointer that rested on a mark before our script ran must move first.
  await expect
    .poll(
      async () => {
        const text = (await cardOf(page))?.text ?? '';
        if (!text) await restOn(page, 'Akira Amari');
        return text;
      },
      { ...soon, interval: 800 },
    )
    .toContain('Amari');
}

async function restOn(page: DrivenPage, text: string): Promise<void> {
  const { x, y, width, height } = await bringIntoView(page, text);
  await page.movePointer(2, 2);
  await page.movePointer(x + width / 2 - 2, y + height / 2);
  await page.movePointer(x + width / 2, y + height / 2, 3);
}

function hosts(page: DrivenPage): Promise<number> {
  return page.evaluate((name) => document.querySelectorAll(name).length, HOST_ELEMENT);
}

function trace(page: DrivenPage): Promise<{ highlights: string[]; sheets: number; hosts: number }> {
  return page.evaluate(
    (name) => ({
      highlights: [...CSS.highlights.keys()],
      sheets: document.adoptedStyleSheets.length,
      hosts: document.querySelectorAll(name).length,
    }),
    HOST_ELEMENT,
  );
}
