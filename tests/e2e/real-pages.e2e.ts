import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import type { DrivenTab } from '../../scripts/driving/extension-browser';
import { launchPlain, type PlainBrowser } from '../../scripts/driving/plain-browser';
import { PAGES_FOLDER } from '../../scripts/pages';
import { serveFolder, type PageServer } from '../../scripts/serve';
import { tracesOf } from './page-traces';
import { pause, withBrowser } from './with-browser';

/** Pages as their sites served them, where they are there; else our own. */
const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus/pages');
const FOLDER = existsSync(CORPUS) ? CORPUS : PAGES_FOLDER;
const ALL = readdirSync(FOLDER).filter((name) => name.endsWith('.html')).sort();

/** Scripts of a page would do other things each time, and what it loads is not there: neither is asked for. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Evenly, as many as there is time for; `npm run test:soak` takes all. */
const PAGES = ALL.filter((_, i) => inject('everyPage') || i % Math.ceil(ALL.length / 8) === 0);

const test = withBrowser();
let plain: PlainBrowser;
let server: PageServer;
let own: DrivenTab;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pactlight-pages-'));
  for (const name of PAGES) cpSync(join(FOLDER, name), join(folder, name));
  writeFileSync(join(folder, 'headers.json'), JSON.stringify(Object.fromEntries(PAGES.map((name) => [name, STILL]))));
  server = await serveFolder(folder);
  plain = await launchPlain(inject('browser'), inject('executable'));
  own = await test.browser.openOwn('options.html');
});
afterAll(async () => {
  await plain?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a page as its site served it', () => {
  it.each(PAGES)('is annotated, and is as it would be without us: %s', async (name) => {
    const address = `${server.origin}/${name}`;
    const [bare, page] = await Promise.all([plain.open(address), test.browser.open(address)]);
    onTestFinished(async () => void await Promise.all([bare.close(), page.close()]));
    await annotate(page);
    await pause(300);
    expect(await tracesOf(page, 'Japan')).toEqual(await tracesOf(bare, 'Japan'));
    const before = await bare.consoleErrors();
    expect((await page.consoleErrors()).filter((text) => !before.includes(text)), 'errors that it has not by itself').toEqual([]);
  }, 60_000);
});

/** Whatever it is about. */
async function annotate({ tabId }: DrivenTab): Promise<void> {
  await own.evaluate(async (tab) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime: { sendMessage(message: object): Promise<void> } } | undefined>;
    await (browser ?? chrome)!.runtime.sendMessage({ type: 'annotate-anyway', tab });
  }, tabId);
}
