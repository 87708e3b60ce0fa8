import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES_FOLDER } from '../../scripts/pages/pages';
import {
  launchExtensionChromium,
  type ExtensionChromium,
  type ExtensionPage,
} from '../bench/support/extension-chromium';
import { articlePage } from '../bench/support/generated-pages';
import { servePages, type PageServer } from '../bench/support/page-server';
import { printCounts, WorldCounter, type Counts } from './counts';

/** In bytes: the heap of one page varies by this much without leaks. */
const HEAP_SLACK = 300_000;

/**
 * In bytes: the background's heap grows until all cards were opened some times, and then stops: 3
 * kB between the 1,200th and the 1,800th.
 */
const BACKGROUND_SLACK = 250_000;

/**
 * Share of the work that is done before the first count, so that what is made once exists: code,
 * words, the host.
 */
const WARM_UP = 0.1;

let server: PageServer;
let browser: ExtensionChromium;
beforeAll(async () => {
  server = await servePages();
  server.add('empty.html', '<!doctype html><title>Empty</title><p>Nothing here.');
  for (let i = 0; i < 4; i++)
    server.add(`article-${i}.html`, articlePage({ words: 1500, nameEvery: 30, seed: i }));
  server.add('site.html', readFileSync(join(PAGES_FOLDER, 'single-page-app.html')));
  browser = await launchExtensionChromium(server.port);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('an hour of reading', () => {
  it('leaks nothing after 200 pages', async () => {
    const tab = await browser.open('empty.html');
    const { page } = tab;
    const counter = await WorldCounter.of(tab.session, browser.backgroundHeap);
    const base = page.url().replace('empty.html', '');
    const { before, after } = await repeated(
      200,
      async (i) => {
        await page.goto(`${base}article-${i % 4}.html`);
        await tab.marked();
      },
      async () => {
        await page.goto(`${base}empty.html`);
        return counter.count();
      },
    );
    printCounts('200 pages', before, after);
    expectSame(before, after);
    await page.close();
  }, 900_000);

  it('leaks nothing after 2,000 cards on one page', async () => {
    const tab = await browser.open('article-0.html');
    await tab.marked();
    const counter = await WorldCounter.of(tab.session, browser.backgroundHeap);
    let opened = 0;
    const { before, after } = await repeated(
      2000,
      async () => {
        await browser.sendMessage(tab, { type: 'step-mention', by: 1 });
        await browser.sendMessage(tab, { type: 'toggle-card' });
        if (await hasCard(tab)) opened += 1;
        await browser.sendMessage(tab, { type: 'toggle-card' });
      },
      async () => counter.count(),
    );
    printCounts(`2,000 cards, ${opened} of them seen open`, before, after);
    expect(opened).toBeGreaterThan(1800);
    expectSame(before, after);
    await tab.page.close();
  }, 900_000);

  it('leaks nothing after 500 changes of article in a single-page application', async () => {
    const tab = await browser.open('site.html');
    const counter = await WorldCounter.of(tab.session, browser.backgroundHeap);
    let marked = 0;
    const { before, after } = await repeated(
      500,
      async (i) => {
        await tab.page.evaluate(
          (name) => (window as unknown as { go(name: string): void }).go(name),
          i % 2 ? 'garden' : 'trade',
        );
        // Most readers click on before a page has settled.
        if (i % 10 === 0) {
          await tab.marked();
          marked += 1;
        } else await tab.page.waitForTimeout(i % 10 === 1 ? 1200 : 100);
      },
      async () => {
        await tab.page.evaluate(() =>
          (window as unknown as { go(name: string): void }).go('garden'),
        );
        await tab.page.waitForTimeout(3000);
        return counter.count();
      },
    );
    printCounts(`500 changes of article, ${marked} of them marked`, before, after);
    expectSame(before, after);
    await tab.page.close();
  }, 900_000);
});

/** Does something a number of times, and counts after the warm-up and at the end. */
async function repeated(
  times: number,
  act: (i: number) => Promise<unknown>,
  count: () => Promise<Counts>,
): Promise<{ before: Counts; after: Counts }> {
  const warm = times * WARM_UP;
  for (let i = 0; i < warm; i++) await act(i);
  const before = await count();
  for (let i = warm; i < times; i++) await act(i);
  return { before, after: await count() };
}

/** @returns whether a card is open: its element is in the top layer, which the protocol can list */
async function hasCard({ session }: ExtensionPage): Promise<boolean> {
  for (let i = 0; i < 40; i++) {
    const { root } = await session.send('DOM.getDocument', { depth: 2 });
    const host = root.children
      ?.find(({ localName }) => localName === 'html')
      ?.children?.find(({ localName }) => localName === 'pactlight-card');
    if ((host?.shadowRoots?.[0]?.childNodeCount ?? 0) > 1) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
}

function expectSame(before: Counts, after: Counts): void {
  expect(after.heapBytes - before.heapBytes, 'heap').toBeLessThan(HEAP_SLACK);
  expect(after.backgroundBytes - before.backgroundBytes, 'heap of the background').toBeLessThan(
    BACKGROUND_SLACK,
  );
  for (const key of [
    'documents',
    'nodes',
    'listeners',
    'observers',
    'controllers',
    'ranges',
    'highlights',
  ] as const) {
    // Allows for a card that is fading, and a page that is being destroyed.
    expect(after[key] - before[key], key).toBeLessThanOrEqual(key === 'nodes' ? 200 : 5);
  }
}
