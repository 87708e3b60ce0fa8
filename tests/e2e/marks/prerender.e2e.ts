import { launch, TargetType, type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  NO_NETWORK_OF_ITS_OWN,
  NO_SANDBOX_AS_ROOT,
} from '../../../scripts/driving/chromium/chromium-flags';
import { FIRST_RUN, HOST_ELEMENT, VIEWPORT } from '../../../scripts/driving/extension-browser';
import { pause, SETTLED_MS, SOON } from '../support/with-browser';

/** The API of the extension's background. */
declare const chrome: {
  readonly runtime: {
    readonly onMessage: {
      addListener(
        hear: (message: { type: string }, sender: { documentLifecycle: string }) => void,
      ): void;
    };
  };
  readonly tabs: { query(query: object): Promise<{ id: number }[]> };
  readonly action: { getBadgeText(about: { tabId: number }): Promise<string> };
  readonly scripting: { executeScript(injection: object): Promise<{ result: string | null }[]> };
  /** Only in pages. */
  readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot };
};
/** Messages of pages with the state of their sender, kept in the background. */
declare let heard: string[];

// Firefox does not prerender. Chromium does so only for a driver that attaches to tabs: Puppeteer
// does, Playwright does not ("PrerenderingDisabledByDevTools").
describe.runIf(inject('browser') === 'chromium')('a prerendered page', () => {
  let browser: Browser;
  let background: WebWorker;
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await launch({
      executablePath: inject('executable'),
      headless: true,
      pipe: true,
      defaultViewport: VIEWPORT,
      enableExtensions: [inject('extension')],
      args: [...NO_SANDBOX_AS_ROOT, ...NO_NETWORK_OF_ITS_OWN],
    });
    background = (await (
      await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER)
    ).worker())!;
    const welcome = await browser.waitForTarget((target) => FIRST_RUN.test(target.url()));
    await (await welcome.page())!.close();
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url?.endsWith('favicon.ico'))
        errors.push(message.text());
    });
  });
  afterAll(() => browser?.close());

  it('sends nothing until the reader opens it, and then has marks, badge and cards', async () => {
    await background.evaluate(() => {
      Object.assign(globalThis, { heard: [] });
      chrome.runtime.onMessage.addListener(
        ({ type }, { documentLifecycle }) => void heard.push(`${documentLifecycle}: ${type}`),
      );
    });
    await page.goto(`${inject('origin')}/prerenders.html`);
    await pause(SETTLED_MS);
    expect(await background.evaluate(() => heard)).toEqual([]);
    expect(await badge()).toBe('');

    await page.click('a');
    await expect.poll(peopleMarked, SOON).toEqual(['Akira Amari', 'Michael Froman']);
    expect(
      await page.evaluate(
        () =>
          (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
            .activationStart,
      ),
      'drawn ahead by so many ms',
    ).toBeGreaterThan(0);
    await expect.poll(badge, SOON).toBe('8');
    expect(
      (await background.evaluate(() => heard)).filter((one) => !one.startsWith('active: ')),
    ).toEqual([]);

    const { x, y } = await placeOf('Akira Amari');
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y, { steps: 3 });
    await expect.poll(cardText, SOON).toContain('Japan’s chief TPP negotiator');
    expect(errors).toEqual([]);
  });

  async function badge(): Promise<string> {
    return background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getBadgeText({ tabId: tab!.id });
    });
  }

  async function peopleMarked(): Promise<string[]> {
    return page.evaluate(() =>
      [...(CSS.highlights.get('pactlight-people') ?? [])].map(
        ({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent!.slice(startOffset, endOffset),
      ),
    );
  }

  /** The middle of some words, CSS px. */
  async function placeOf(words: string): Promise<{ x: number; y: number }> {
    return page.evaluate((text) => {
      const { firstChild } = document.querySelector('p')!;
      const range = new Range();
      range.setStart(firstChild!, firstChild!.textContent!.indexOf(text));
      range.setEnd(firstChild!, range.startOffset + text.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, words);
  }

  async function cardText(): Promise<string> {
    return background.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true });
      const [found] = await chrome.scripting.executeScript({
        target: { tabId: tab!.id },
        args: [name],
        func: (wanted: string) => {
          const host = document.querySelector(wanted);
          return host && chrome.dom.openOrClosedShadowRoot(host).textContent;
        },
      });
      return found?.result ?? '';
    }, HOST_ELEMENT);
  }
});
