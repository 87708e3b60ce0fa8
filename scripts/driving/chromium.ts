import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { FIRST_RUN, FIRST_RUN_MS, HOST_ELEMENT, VIEWPORT, type DrivenPage, type DrivenTab, type ExtensionBrowser, type LaunchOptions, type Point } from './extension-browser';
import { waitFor } from './wait-for';

/** Chromium's own name of the API; stands only inside functions that run in the extension. */
declare const chrome: ExtensionApi;

/** Text is smoothed in grey alone and colours are as they are written, whatever the screen. */
export const SAME_PIXELS = ['--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'];

const NO_NETWORK_OF_ITS_OWN = [
  '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Starts Chromium at `executable` with the extension in it, on a new profile. */
export async function launchChromium(executable: string, options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'pactlight-chromium-'));
  const problems: string[] = [];
  let context: BrowserContext;

  const launch = async () => {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: executable,
      headless: options.headless,
      // In a window, a reader's own size and colours.
      forcedColors: options.forcedColors ? 'active' : 'none',
      colorScheme: options.headless ? options.colorScheme ?? 'light' : null,
      viewport: options.headless ? VIEWPORT : null,
      args: [
        `--disable-extensions-except=${options.extension}`,
        `--load-extension=${options.extension}`,
        // Chromium's sandbox refuses to start as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...NO_NETWORK_OF_ITS_OWN,
        ...(options.samePixels ? SAME_PIXELS : []),
      ],
    });
    // A failing line of the extension has to reach the tests from wherever it runs.
    await collectWorkerProblems(await background(), problems);
  };
  const firstRun = (): Page | undefined => context.pages().find((page) => FIRST_RUN.test(page.url()));
  const background = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker', { timeout: 15_000 });

  const tabIds = async (): Promise<readonly number[]> =>
    (await background()).evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id ?? 0));

  const ownPage = async (path: string): Promise<string> => new URL(`/${path}`, (await background()).url()).href;

  const openTab = async (url: string): Promise<DrivenTab> => {
    const before = await tabIds();
    const page = await context.newPage();
    const tabId = (await tabIds()).find((id) => !before.includes(id));
    if (tabId === undefined) throw new Error(`Chromium has no new tab for ${url}`);
    const session = await context.newCDPSession(page);
    await collectPageProblems(session, problems);
    await page.goto(url);
    return new ChromiumTab(page, session, url, tabId);
  };

  await launch();
  // It comes by itself: without waiting, a tab that a test opens could be taken for it.
  await waitFor(async () => firstRun() !== undefined, FIRST_RUN_MS);
  if (!options.keepFirstRun) await firstRun()?.close();
  return {
    name: 'chromium',
    open: openTab,
    openOwn: async (path) => openTab(await ownPage(path)),
    openPopup: async (about) => openTab(await ownPage(`popup.html?tab=${about.tabId}`)),
    openPanel: async (about) => openTab(await ownPage(`sidepanel.html?tab=${about.tabId}`)),
    opened: async (address) => {
      const page = context.pages().find((one) => address.test(one.url()));
      if (!page) throw new Error(`Chromium has no page at ${address}`);
      return new ChromiumPage(page, await context.newCDPSession(page), page.url());
    },
    badge: async ({ tabId }) => (await background()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
    command: async (name, tab) => {
      await tab.bringToFront();
      // A driver's key presses do not reach the browser's own shortcuts.
      await (await background()).evaluate(async ([command, tabId]) => {
        const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void };
        event.dispatch(command, await chrome.tabs.get(tabId));
      }, [name, tab.tabId] as const);
    },
    chooseInMenu: async (item, selected, tab) => {
      await (await background()).evaluate(async ([menuItemId, selectionText, tabId]) => {
        const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void };
        event.dispatch({ menuItemId, selectionText }, await chrome.tabs.get(tabId));
      }, [item, selected, tab.tabId] as const);
    },
    enterInAddressBar: async (text) => {
      await (await background()).evaluate((typed) => {
        (chrome.omnibox.onInputEntered as unknown as { dispatch(text: string, where: string): void }).dispatch(typed, 'currentTab');
      }, text);
    },
    problems: async () => problems,
    restart: async () => {
      await context.close();
      await launch();
    },
    closed: () => new Promise((resolve) => context.once('close', () => resolve())),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function collectWorkerProblems(worker: Worker, problems: string[]): Promise<void> {
  worker.on('console', (message) => {
    if (message.type() === 'error') problems.push(`background: ${message.text()}`);
  });
  // Playwright passes on what a worker prints, not what it throws.
  await worker.evaluate(() => {
    addEventListener('error', (event) => console.error('Uncaught', event.message));
    addEventListener('unhandledrejection', (event) => console.error('Unhandled rejection', String(event.reason)));
  });
}

async function collectPageProblems(session: CDPSession, problems: string[]): Promise<void> {
  const ours = /chrome-extension:\/\//;
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = `${exceptionDetails.text} ${exceptionDetails.exception?.description ?? ''}`;
    if (ours.test(JSON.stringify(exceptionDetails))) problems.push(text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const text = args.map((arg) => String(arg.value ?? arg.description ?? '')).join(' ');
    if (type === 'error' && ours.test(JSON.stringify(stackTrace ?? {}))) problems.push(text);
  });
  await session.send('Runtime.enable');
}

class ChromiumPage implements DrivenPage {
  constructor(private readonly page: Page, private readonly session: CDPSession, readonly url: string) {}

  async evaluate<Result, Args extends readonly unknown[]>(body: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    const source = `(${body.toString()})(...${JSON.stringify(args)})`;
    return await this.page.evaluate<Awaited<Result>>(source);
  }

  async run(script: string): Promise<void> {
    await this.page.evaluate(`${script}; undefined`);
  }

  async inHost<Result, Args extends readonly unknown[]>(body: (root: ShadowRoot, ...args: Args) => Result, ...args: Args): Promise<Awaited<Result> | undefined> {
    // Closed shadow roots are there for the protocol's DOM domain, not for scripts.
    const { root } = await this.session.send('DOM.getDocument', { depth: 3 });
    const host = findByName(root, HOST_ELEMENT);
    const shadow = host?.shadowRoots?.[0];
    if (!shadow) return undefined;
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { objectId } = object;
    if (!objectId) return undefined;
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function () { return (${body.toString()})(this, ...${JSON.stringify(args)}); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<Result>;
  }

  movePointer(x: number, y: number, steps = 1): Promise<void> {
    return this.page.mouse.move(x, y, { steps });
  }

  click(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
    await this.page.mouse.up();
  }

  async tap(x: number, y: number): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  async holding(key: string, act: () => Promise<void>): Promise<void> {
    await this.page.keyboard.down(key);
    await act().finally(() => this.page.keyboard.up(key));
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

class ChromiumTab extends ChromiumPage implements DrivenTab {
  constructor(page: Page, session: CDPSession, url: string, readonly tabId: number) {
    super(page, session, url);
  }
}

interface ProtocolNode {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
}

function findByName(node: ProtocolNode, name: string): ProtocolNode | undefined {
  if (node.localName === name) return node;
  for (const child of node.children ?? []) {
    const found = findByName(child, name);
    if (found) return found;
  }
  return undefined;
}
