import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type BrowserContext,
  type CDPSession,
  type Page,
  type Worker,
} from 'playwright-core';
import { ensureBrowser } from '../../../scripts/browsers';
import { FIRST_RUN } from '../../../scripts/driving/extension-browser';
import { builtExtension } from '../../../scripts/build/built-extension';
import { CHROMIUM_ARGUMENTS } from './chromium-arguments';
import { heapOfTarget, liveHeap } from './heap';
import { scriptWork, traced, type TraceEvent } from './trace';

/** Chromium with the built extension in it. */
export interface ExtensionChromium {
  /** Opens a page of the server, in the page's own loudness: `still/` before a path silences it. */
  open(path: string): Promise<ExtensionPage>;
  /** Opens a page of the extension in a tab. */
  openOurs(path: string): Promise<ExtensionPage>;
  /** Sends a message from the background to the scripts of a page. */
  tell(page: ExtensionPage, message: object): Promise<void>;
  /** Bytes that live objects take in the extension's background. */
  backgroundHeap(): Promise<number>;
  close(): Promise<void>;
}

export interface ExtensionPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** Waits until no mark has been made for a while. @returns the number of marks */
  marked(): Promise<number>;
  /** Records what our scripts do in the page meanwhile. */
  ourWork(act: () => Promise<unknown>): Promise<{ ours: TraceEvent[]; all: TraceEvent[] }>;
  /** Bytes that live objects take in the page's process, all worlds together. */
  heap(): Promise<number>;
}

/** @param port of the page server */
export async function launchExtensionChromium(port: number): Promise<ExtensionChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'pactlight-bench-'));
  const folder = builtExtension('chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless: true,
    viewport: { width: 1000, height: 800 },
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...CHROMIUM_ARGUMENTS,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { host } = new URL(worker.url());
  // It comes by itself once the extension is there, and would hide the page that is measured.
  const welcome =
    context.pages().find(isWelcome) ??
    (await context.waitForEvent('page', { predicate: isWelcome, timeout: WELCOME_MS }));
  await welcome.close();
  let visits = 0;
  const open = (url: string): Promise<ExtensionPage> =>
    openPage(context, url, (address) => address.startsWith(`chrome-extension://${host}`));
  return {
    open: (path) => open(`http://e${++visits}.localhost:${port}/${path}`),
    openOurs: (path) => open(`chrome-extension://${host}/${path}`),
    tell: (page, message) => tellPage(worker, page.page.url(), message),
    backgroundHeap: () => heapOfTarget(context, worker.url()),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** How long the first-run page may take to come, ms. */
const WELCOME_MS = 10_000;

function isWelcome(page: Page): boolean {
  return FIRST_RUN.test(page.url());
}

async function openPage(
  context: BrowserContext,
  url: string,
  isOurs: (url: string) => boolean,
): Promise<ExtensionPage> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(url, { waitUntil: 'load' });
  return {
    page,
    session,
    marked: () => untilSteady(() => page.evaluate(countMarks)),
    ourWork: async (act) => {
      const all = await traced(session, act);
      return { all, ours: scriptWork(all, isOurs) };
    },
    heap: () => liveHeap(session),
  };
}

function countMarks(): number {
  let marks = 0;
  for (const [name, { size }] of CSS.highlights) if (name.startsWith('pactlight-')) marks += size;
  return marks;
}

/** Looks for steadiness this often, ms; twice the time that the extension waits before it reads a change. */
const STEADY_MS = 250;

async function untilSteady(count: () => Promise<number>): Promise<number> {
  let before = -1;
  for (let looks = 0, same = 0; looks < 240; looks++) {
    const now = await count();
    same = now > 0 && now === before ? same + 1 : 0;
    if (same === 2) return now;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, STEADY_MS));
  }
  throw new Error('The page was not marked within a minute.');
}

async function tellPage(worker: Worker, url: string, message: object): Promise<void> {
  await worker.evaluate(
    async ([address, text]) => {
      // Chromium's own name of the API: this function runs in the extension's background.
      const { tabs } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') })
        .chrome;
      const [tab] = (await tabs.query({})).filter((one) => one.url === address);
      await tabs.sendMessage(tab!.id!, JSON.parse(text));
    },
    [url, JSON.stringify(message)] as const,
  );
}
