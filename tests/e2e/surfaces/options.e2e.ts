import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { DrivenPage } from '../../../scripts/driving/extension-browser';
import { marksOf } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { violationsOn } from '../support/axe';
import { clickControl, findControl, textOf } from '../support/controls';
import { LOOKS, SOON, textsMarked, withBrowser } from '../support/with-browser';
import { expectNoOverflowInAnyWidth } from '../support/overflow';

/** Clicks a choice by its value. */
async function choose(page: DrivenPage, value: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate((wanted) => {
          const choice = document.querySelector<HTMLInputElement>(`input[value="${wanted}"]`);
          choice?.click();
          return choice !== null;
        }, value),
      SOON,
    )
    .toBe(true);
}

/** Chooses a file for the button named `label`, as a reader would. */
async function chooseFile(
  page: DrivenPage,
  label: string,
  name: string,
  text: string,
): Promise<void> {
  const give = (wanted: string, fileName: string, content: string): boolean => {
    const input = document.querySelector<HTMLInputElement>(
      `input[type="file"][aria-label="${wanted}"]`,
    );
    if (!input) return false;
    const files = new DataTransfer();
    files.items.add(new File([content], fileName));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    return true;
  };
  await expect.poll(() => page.evaluate(give, label, name, text), SOON).toBe(true);
}

async function isChosen(page: DrivenPage, value: string): Promise<boolean> {
  return page.evaluate(
    (wanted) =>
      document.querySelector<HTMLInputElement>(`input[value="${wanted}"]`)?.checked ?? false,
    value,
  );
}

interface Storage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Writes to the browser's storage directly, not through lib/settings. */
async function store(page: DrivenPage, items: object): Promise<void> {
  await page.evaluate(async (given) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: { local: Storage } } | undefined
    >;
    await (browser ?? chrome)!.storage.local.set(given);
  }, items);
}

describe('the options page', () => {
  const test = withBrowser();
  let options: DrivenPage;

  beforeEach(async () => {
    options = await test.browser.openOwn('options.html');
  });
  afterEach(async () => {
    await options.close();
  });

  // Firefox's driver does not find pages that the extension opens in another process.
  it.runIf(inject('browser') === 'chromium')('opens from the popup', async () => {
    const article = await test.open(SAMPLE_ARTICLE);
    await options.close();
    const popup = await test.browser.openPopup(article);
    await clickControl(popup, 'button', 'Options');
    await expect
      .poll(() => test.browser.opened(/options\.html/).then(textOf, () => ''), SOON)
      .toContain('How marked words look');
    options = await test.browser.opened(/options\.html/);
    for (const page of [popup, article]) await page.close();
  });

  it('changes every open page at once', async () => {
    const article = await test.openAnnotated(SAMPLE_ARTICLE);
    const before = await textsMarked(article, 'agriculture');
    await clickControl(options, 'switch', 'Agriculture');
    await expect.poll(() => textsMarked(article, 'agriculture'), SOON).toEqual([]);
    await clickControl(options, 'switch', 'Agriculture');
    await expect.poll(() => textsMarked(article, 'agriculture'), SOON).toEqual(before);
    const sensible = (await marksOf(article)).length;
    await choose(options, 'first');
    await expect.poll(async () => (await marksOf(article)).length, SOON).toBeLessThan(sensible);
    await choose(options, 'sensible');
    await expect.poll(async () => (await marksOf(article)).length, SOON).toBe(sensible);
    await article.close();
  });

  it('keeps what two windows change at the same time', async () => {
    const another = await test.browser.openOwn('options.html');
    for (const [page, key] of [
      [options, 'wash'],
      [another, 'click'],
    ] as const)
      await choose(page, key);
    await Promise.all([choose(options, 'first'), choose(another, 'dark')]);
    for (const page of [options, another]) {
      for (const value of ['wash', 'click', 'first', 'dark'])
        await expect.poll(() => isChosen(page, value), SOON).toBe(true);
    }
    await clickControl(another, 'button', 'Reset everything');
    const confirm = () =>
      another.evaluate(() => {
        const button = document.querySelector<HTMLElement>('.preview .primary');
        button?.click();
        return button !== null;
      });
    await expect.poll(confirm, SOON).toBe(true);
    await expect.poll(() => isChosen(options, 'lines'), SOON).toBe(true);
    await another.close();
  });

  it('has the chosen theme', async () => {
    const paper = () =>
      options.evaluate(() => getComputedStyle(document.querySelector('.options')!).backgroundColor);
    await choose(options, 'dark');
    await expect.poll(paper, SOON).toBe('rgb(28, 28, 26)');
    await choose(options, 'system');
    await expect.poll(paper, SOON).toBe('rgb(255, 255, 255)');
  });

  it('shows the keys that are set in the browser', async () => {
    await expect.poll(() => textOf(options), SOON).toContain('Go to the next marked name or term');
    const keysOf = (action: string) =>
      options.evaluate((wanted) => {
        const row = [...document.querySelectorAll('#keyboard tr')].find((one) =>
          one.textContent.startsWith(wanted),
        );
        return [...row!.querySelectorAll('kbd')].map((key) => key.textContent);
      }, action);
    const keys = async () => (await keysOf('Go to the next marked name or term')).join('+');
    await expect.poll(keys, SOON).toMatch(/^Alt\+Shift\+Page ?Down$/);
  });

  it('exports all settings, shows what a file would change, and imports it', async () => {
    await options.run(
      'URL.createObjectURL = (blob) => { blob.text().then((text) => { globalThis.saved = text; }); return "#saved"; }',
    );
    await choose(options, 'wash');
    await clickControl(options, 'button', 'Export everything');
    const saved = () => options.evaluate(() => (globalThis as { saved?: string }).saved ?? null);
    await expect.poll(saved, SOON).toContain('"markStyle": "wash"');
    const file = (await saved())!
      .replace('"wash"', '"faint"')
      .replace('"sites": {}', '"sites": {"mail.example": "never", "b.example": "weekly"}');

    await chooseFile(options, 'Import a file', 'mine.json', file);
    const preview = () =>
      options.evaluate(() => document.querySelector<HTMLElement>('.preview')?.innerText ?? '');
    await expect.poll(preview, SOON).toContain('Style: Wash → Faint');
    expect(await preview()).toMatch(/mail\.example: .+ → Never/);
    expect(await preview()).toContain(
      'Ignored: “sites.b.example” (its value is "weekly"; it can be "never" | "always")',
    );
    expect(await isChosen(options, 'wash')).toBe(true);
    await clickControl(options, 'button', 'Apply');
    await expect.poll(() => isChosen(options, 'faint'), SOON).toBe(true);
    await clickControl(options, 'button', 'Undo');
    await expect.poll(() => isChosen(options, 'wash'), SOON).toBe(true);
    await expect
      .poll(() => findControl(options, 'button', 'Remove mail.example'), SOON)
      .toBeUndefined();
    await choose(options, 'lines');
  });
});

describe('storage that fails', () => {
  const test = withBrowser();

  it('with unreadable settings leaves the last good ones in effect', async () => {
    const options = await test.browser.openOwn('options.html');
    await choose(options, 'wash');
    await expect.poll(() => isChosen(options, 'wash'), SOON).toBe(true);
    await choose(options, 'first');
    await expect.poll(() => isChosen(options, 'first'), SOON).toBe(true);
    await store(options, { settings: 'damaged' });
    const again = await test.browser.openOwn('options.html');
    for (const value of ['wash', 'first'])
      await expect.poll(() => isChosen(again, value), SOON).toBe(true);
    await choose(again, 'dark');
    await expect.poll(() => isChosen(again, 'dark'), SOON).toBe(true);
    expect(await isChosen(again, 'wash')).toBe(true);
    for (const page of [options, again]) await page.close();
  });
});

// In Firefox only the disk limits an extension's storage.
describe.runIf(inject('browser') === 'chromium')('a storage that is full', () => {
  const limited = withBrowser({ limitedStorage: true });

  it('says so, and leaves everything as it was', async () => {
    const options = await limited.browser.openOwn('options.html');
    await expect.poll(() => textOf(options), SOON).toContain('How marked words look');
    await options.evaluate(async () => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: Storage } } })
        .chrome.storage;
      for (let size = 10_485_760; size >= 16; size = Math.floor(size / 2)) {
        for (let i = 0; i < 2; i++)
          await local.set({ [`filler-${size}-${i}`]: 'x'.repeat(size) }).catch(() => undefined);
      }
    });
    await chooseFile(
      options,
      'Import a list',
      'long.txt',
      Array.from({ length: 50 }, (_, i) => `never site-${i}.example`).join('\n'),
    );
    await clickControl(options, 'button', 'Apply');
    await expect
      .poll(() => textOf(options), SOON)
      .toContain('Your change was not saved: the browser’s storage is full');
    expect(await textOf(options)).not.toContain('site-7.example');
    await options.close();
  });
});

describe.each(LOOKS)('the options page, %s', (_look, options) => {
  const test = withBrowser(options);

  it('is accessible, fits narrow windows, and works from right to left', async () => {
    const page = await test.browser.openOwn('options.html');
    await clickControl(page, 'button', 'Reset everything');
    await chooseFile(page, 'Import a list', 'mine.txt', 'never mail.example\nperhaps b.example');
    await expect.poll(() => textOf(page), SOON).toContain('line 2');
    expect(await violationsOn(page)).toEqual([]);
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      await expectNoOverflowInAnyWidth(page, 800, direction);
      const nav = await page.evaluate(
        () => document.querySelector('.options-nav')!.getBoundingClientRect().left,
      );
      expect(nav > 500).toBe(direction === 'rtl');
    }
    await page.close();
  });
});
