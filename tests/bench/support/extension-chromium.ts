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
import { builtExtension } from '../../../scripts/build/built-extension';
import { FIRST_RUN, FIRST_RUN_MS, VIEWPORT } from '../../../scripts/driving/extension-browser';
import { CHROMIUM_ARGUMENTS } from './chromium-arguments';
import { heapOfTarget, liveHeap } from './heap';
import { countMainThread } from './main-thread';
import { scriptCalls, traced, tracedBackground, type TraceEvent } from './trace';

/** Chromium with one extension in it, or none. */
export interface ExtensionChromium {
  readonly version: string;
  /**
   * Opens a page of the server in a process of its own: `still/` before a path disables its
   * scripts.
   */
  open(path: string): Promise<ExtensionPage>;
  /** Opens an empty tab. */
  openTab(): Promise<ExtensionPage>;
  /** Opens a page of the extension in a tab. */
  openOurs(path: string): Promise<ExtensionPage>;
  /** Sends a message from the background to the scripts of a page. */
  sendMessage(page: ExtensionPage, message: object): Promise<void>;
  /** Bytes of live objects in the extension's background. */
  backgroundHeap(): Promise<number>;
  /** CPU time of the background's thread during an action, ms. */
  backgroundWork(act: () => Promise<unknown>): Promise<number>;
  /** Ends the background, as the browser does with one that has been idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

export interface ExtensionPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** Loads a page of the server, as `open` does. */
  load(path: string): Promise<void>;
  /** Loads a page of the extension. */
  loadOurs(path: string): Promise<void>;
  /** Waits until no mark has been made for a while. @returns the number of marks */
  marked(): Promise<number>;
  /** Records the work of the extension's scripts in the page during an action. */
  ourWork(act: () => Promise<unknown>): Promise<readonly TraceEvent[]>;
  /** Bytes of live objects in the page's process, all worlds together. */
  heap(): Promise<number>;
}

/**
 * @param port of the page server
 * @param folder of the unpacked extension; null for none
 */
export async function launchExtensionChromium(
  port: number,
  folder: string | null = builtExtension('chromium'),
): Promise<ExtensionChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'pactlight-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless: true,
    viewport: VIEWPORT,
    reducedMotion: 'reduce',
    args: [
      ...(folder === null
        ? []
        : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]),
      ...CHROMIUM_ARGUMENTS,
    ],
  });
  const background = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin =
    folder === null ? '' : `chrome-extension://${new URL((await background()).url()).host}`;
  if (folder === builtExtension('chromium')) await closeFirstRun(context);
  let visits = 0;
  const address = (path: string): string => `http://e${++visits}.localhost:${port}/${path}`;
  const openTab = (): Promise<ExtensionPage> => newTab(context, origin, address);
  return {
    version: context.browser()?.version() ?? '',
    open: async (path) => {
      const tab = await openTab();
      await tab.load(path);
      return tab;
    },
    openTab,
    openOurs: async (path) => {
      const tab = await openTab();
      await tab.loadOurs(path);
      return tab;
    },
    sendMessage: async (page, message) => sendToPage(await background(), page.page.url(), message),
    backgroundHeap: async () => heapOfTarget(context, (await background()).url()),
    backgroundWork: async (act) => {
      // A small page of the extension, whose process is the background's.
      const { page, session, loadOurs } = await openTab();
      await loadOurs('manifest.json');
      const ms = await tracedBackground(session, act);
      await page.close();
      return ms;
    },
    stopBackground: () => stopBackground(context, origin),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Closes the first-run page, which opens after installation and would hide the measured page. */
async function closeFirstRun(context: BrowserContext): Promise<void> {
  const isFirstRun = (page: Page): boolean => FIRST_RUN.test(page.url());
  const page =
    context.pages().find(isFirstRun) ??
    (await context.waitForEvent('page', { predicate: isFirstRun, timeout: FIRST_RUN_MS }));
  await page.close();
}

/** A page of a million words may take minutes. */
const LOADED = { waitUntil: 'load', timeout: 300_000 } as const;

async function newTab(
  context: BrowserContext,
  origin: string,
  address: (path: string) => string,
): Promise<ExtensionPage> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await countMainThread(session);
  return {
    page,
    session,
    load: async (path) => void (await page.goto(address(path), LOADED)),
    loadOurs: async (path) => void (await page.goto(`${origin}/${path}`, LOADED)),
    marked: () => untilSteady(() => page.evaluate(countMarks)),
    ourWork: async (act) => {
      return scriptCalls(await traced(session, act), (url) => url.startsWith(origin));
    },
    heap: () => liveHeap(session),
  };
}

async function stopBackground(context: BrowserContext, origin: string): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos)
    if (type === 'service_worker' && url.startsWith(origin))
      await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

function countMarks(): number {
  let marks = 0;
  for (const [name, { size }] of CSS.highlights) if (name.startsWith('pactlight-')) marks += size;
  return marks;
}

/** Interval of checks whether marks still change, ms: longer than the debounce of changes. */
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

async function sendToPage(worker: Worker, url: string, message: object): Promise<void> {
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
